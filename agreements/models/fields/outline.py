"""The field for an outline: GeoJSON, cleaned to one small form."""

from django.db import models


class OutlineField(models.JSONField):
    """An outline as `agreements.models.geojson` cleans it, or nothing."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"null": True, "blank": True, **kwargs})

    def deconstruct(self):
        """Stand in migrations as the plain column that it is."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs
