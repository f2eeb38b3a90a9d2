"""The Django application agreements."""

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    """Settings of the application."""

    name = "agreements"
