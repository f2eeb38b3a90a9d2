"""The database itself refuses to change or remove what is frozen."""

from django.db import migrations

from agreements.models.frozen import set_guards


class Migration(migrations.Migration):
    dependencies = [("agreements", "0002_initial"), ("meetings", "0001_initial")]

    operations = [migrations.RunPython(set_guards, migrations.RunPython.noop)]
