"""The Django application accounts."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Settings of the application."""

    name = "accounts"
