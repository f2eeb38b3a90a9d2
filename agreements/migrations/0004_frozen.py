"""The database itself refuses to change or remove an event, a version or a signing copy."""

from django.db import migrations

from agreements.models.frozen import set_guards


class Migration(migrations.Migration):
    dependencies = [("agreements", "0003_tables"), ("meetings", "0001_initial")]

    operations = [migrations.RunPython(set_guards, migrations.RunPython.noop)]
