"""The Django application partnership."""

from django.apps import AppConfig


class PartnershipConfig(AppConfig):
    """Settings of the application."""

    name = "partnership"
