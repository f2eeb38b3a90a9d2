"""The Django application meetings."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """Settings of the application."""

    name = "meetings"
