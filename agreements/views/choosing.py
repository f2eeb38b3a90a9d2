"""The keuzehulp: twelve questions on one page, and the advice. Nothing of it is kept until somebody begins."""

from urllib.parse import urlencode

from django.shortcuts import render
from django.urls import reverse

from agreements.choosing import LIGHTEST_FIRST, advise
from agreements.models import Basics, Membership, Role
from agreements.steps.base import the_person
from agreements.steps.chapters import steps
from agreements.views.forms import ChoosingForm

SOFT_HYPHEN = "\u00ad"  # a phone is narrower than the longest name at the size of a heading
SHOWN_DOCUMENTS = 5
# What each form is, from the lightest to the heaviest: one sentence why, and a row of the table per question.
LEADS = {
    "manifest": "Dit is de lichtste vorm. Jullie laten zien waar jullie voor staan, en niemand zit eraan vast.",
    "intentieverklaring": "Jullie spreken af wat jullie samen uitzoeken. Op een vaste dag kiezen jullie of jullie "
    "doorgaan.",
    "samenwerkingsovereenkomst": "Jullie spreken af wie wat doet, betaalt en beslist. Daar kunnen jullie elkaar aan "
    "houden.",
}
TABLE = (
    (
        "Wat spreken jullie af?",
        "Waar jullie voor staan.",
        "Wat jullie samen uitzoeken, en wanneer jullie kiezen.",
        "Wie wat doet, betaalt en beslist.",
    ),
    (
        "Kunnen jullie elkaar eraan houden?",
        "Nee.",
        "Alleen aan de artikelen die jullie kiezen, meestal openheid en kosten.",
        "Ja, aan wat jullie bindend noemen.",
    ),
    ("Mag er geld in staan?", "Nee.", "Ja, een eerste budget.", "Ja, met een begroting en een voorbehoud."),
)


def questions(request):
    """Ask the twelve questions; answers in the address are filled in, so that they can be changed."""
    known = ChoosingForm(request.GET).known()
    return render(request, "agreements/choosing.html", {"form": ChoosingForm(initial=known), "nav": "werk"})


def advice(request):
    """Give the advice on the answers in the address, or the questions again where one misses."""
    form = ChoosingForm(request.GET)
    if not form.is_valid():
        return render(request, "agreements/choosing.html", {"form": form, "nav": "werk"})
    given = advise(form.cleaned_data)
    query = urlencode(form.cleaned_data)
    context = {
        "advice": given,
        "name": given.kind and given.kind.name.lower(),
        "heading": given.kind and given.kind.name.lower().replace("overeenkomst", f"{SOFT_HYPHEN}overeenkomst"),
        "lead": given.kind and LEADS[given.outcome],
        "kinds": LIGHTEST_FIRST,
        "table": table_of(),
        "fits": [(kind, *given.fit(kind)) for kind in LIGHTEST_FIRST],
        "again": f"{reverse('choosing')}?{query}",
        "other": f"{reverse('new')}?{query}",
        "begin": f"{reverse('new')}?{query}&vorm={given.outcome}",
        "own": own_documents(request.user),
        "nav": "werk",
    }
    return render(request, "agreements/advice.html", context)


def own_documents(user):
    """List the Basics of the documents that somebody is editor of, the last five: there another form can be tried."""
    edited = Membership.objects.filter(user=user, role=Role.EDITOR).values("agreement")
    found = Basics.objects.filter(agreement__in=edited).select_related("agreement")
    return found.order_by("-agreement__created")[:SHOWN_DOCUMENTS]


def table_of():
    """List the rows of the table: a question, and per form its Kind and its words."""
    work = ("Hoeveel werk is het?", *(f"Ongeveer {pages_of(kind)} pagina’s met vragen." for kind in LIGHTEST_FIRST))
    return [(title, list(zip(LIGHTEST_FIRST, words, strict=True))) for title, *words in (*TABLE, work)]


def pages_of(kind):
    """Count the pages of questions that a form needs at least; a list, a grid and a page per party count once."""
    return sum(step.is_required(kind.letter) and step.who is not the_person for step in steps(kind.slug).values())
