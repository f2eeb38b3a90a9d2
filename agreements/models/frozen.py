"""What is written once: rows that are added and never changed; the database itself refuses it too."""

from django.db import models

FROZEN = ("event", "version", "signingcopy")  # the models whose tables are guarded
REFUSE = """
CREATE OR REPLACE FUNCTION agreements_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'what is frozen never changes: %', TG_TABLE_NAME; END $$
"""


class Frozen(models.Model):
    """A row that is stored once."""

    class Meta:
        """Only its subclasses are tables."""

        abstract = True

    def save(self, *args, **kwargs):
        """Store a new row; raises ValueError for one that is stored already."""
        if self.pk:
            raise ValueError("what is frozen never changes")
        super().save(*args, **kwargs)


def guards(vendor, table):
    """List (name, SQL) of the triggers by which the database itself refuses to change or empty a table."""
    if vendor == "postgresql":
        acts = {"rows": "UPDATE OR DELETE ON {} FOR EACH ROW", "whole": "TRUNCATE ON {} FOR EACH STATEMENT"}
        end = "EXECUTE FUNCTION agreements_refuse()"
    else:
        acts = {"update": "UPDATE ON {}", "delete": "DELETE ON {}"}
        end = "BEGIN SELECT RAISE(ABORT, 'what is frozen never changes'); END"
    return [
        (f"{table}_{name}", f"CREATE TRIGGER {table}_{name} BEFORE {act.format(table)} {end}")
        for name, act in acts.items()
    ]


def set_guards(apps, schema_editor):
    """Guard every table of what is frozen; for a migration."""
    vendor = schema_editor.connection.vendor
    if vendor == "postgresql":
        schema_editor.execute(REFUSE, params=None)
    for model in FROZEN:
        for _name, sql in guards(vendor, apps.get_model("agreements", model)._meta.db_table):
            schema_editor.execute(sql, params=None)
