"""The addresses under /gemeente/: what the coordinators of a municipality do."""

from django.urls import path

from agreements.views import clauses

urlpatterns = [
    path("<slug:slug>/bepalingen/", clauses.all_clauses, name="clauses"),
    path("<slug:slug>/bepalingen/<slug:kind>/<slug:article>/", clauses.clause, name="clause"),
    path("<slug:slug>/bepalingen/<slug:kind>/<slug:article>/terug/", clauses.withdraw, name="clause-back"),
]
