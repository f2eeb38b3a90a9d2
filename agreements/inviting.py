"""The addresses under /uitnodiging/: what somebody sees who was asked to take part."""

from django.urls import path

from agreements.views import invited

urlpatterns = [
    path("", invited.enter, name="invited"),
    path("<str:token>/", invited.opened, name="invitation"),
]
