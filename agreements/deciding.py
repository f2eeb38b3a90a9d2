"""The addresses under /toetsing/: what the coordinators of a municipality look at and decide on."""

from django.urls import path

from agreements import urls  # noqa: F401 — it registers the key of an agreement as a part of addresses
from agreements.views import decision, dossier, proposal, queue

urlpatterns = [
    path("", queue.queue, name="queue"),
    path("<key:key>/", decision.decide, name="decide"),
    path("<key:key>/dossier/", dossier.dossier, name="dossier"),
    path("<key:key>/besluitvoorstel/", proposal.proposal, name="proposal"),
    path("<key:key>/besluitvoorstel/word/", proposal.word_file, name="proposal-word"),
    path("<key:key>/besluitvoorstel/pdf/", proposal.pdf_file, name="proposal-pdf"),
]
