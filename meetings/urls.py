"""The addresses of meetings under /werk/, where a team works; `key` and `uid` are converters of agreements.urls."""

from django.urls import path

from agreements.urls import KeyConverter, UidConverter
from meetings import views

__all__ = ["KeyConverter", "UidConverter"]

urlpatterns = [path("<key:key>/overleg/<uid:uid>/", views.coming_page, name="coming")]
