"""The addresses of the application, and two bare pages to compare its pages with."""

from functools import lru_cache

from django import forms
from django.http import HttpResponse
from django.template import engines
from django.urls import path

from partnership.urls import urlpatterns as real

PAGE = """{% load crispy_forms_tags %}<!DOCTYPE html><html lang="nl"><head><title>Formulier</title></head><body>
<form method="post">{% csrf_token %}{{ form|crispy }}<button>Opslaan</button></form></body></html>"""


def bare_view(request):
    """Answer as little as a view can."""
    return HttpResponse("<!DOCTYPE html><title>Leeg</title>")


def bare_form(request, fields):
    """Answer a page with nothing but a crispy form of so many text fields."""
    return HttpResponse(page().render({"form": form_of(fields)()}, request))


@lru_cache
def page():
    """Read the template once, as Django does with files."""
    return engines["django"].from_string(PAGE)


@lru_cache
def form_of(fields):
    """Make a form class with so many text fields."""
    made = {f"veld_{place}": forms.CharField(label=f"Vraag {place}", help_text="Hulp") for place in range(fields)}
    return type("Fields", (forms.Form,), made)


urlpatterns = [path("kaal/", bare_view), path("kaal/<int:fields>/", bare_form), *real]
