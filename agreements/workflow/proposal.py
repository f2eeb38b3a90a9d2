"""The besluitvoorstel: what the college and the mayor are asked to decide, made from a frozen text.

Two decisions that are often mixed up stand apart: the college decides to enter into it (article 160, first paragraph,
of the Gemeentewet), the mayor represents the municipality and may instruct somebody else (article 171).
"""

from django.template.loader import render_to_string

from agreements.document.articles import Block
from agreements.document.freeze import SIGNING, facts
from agreements.document.hashes import text_hash
from agreements.document.tidying import tidy
from agreements.workflow import deciding
from agreements.workflow.dossier import file_of, informing_of

LABEL, STATUS = "Besluitvoorstel", "Voorstel"
# The parts in their order: template, heading, and where it stands in the document.
PARTS = (
    ("voorblad", "Voorblad", "cover"),
    ("besluit", "Voorgesteld besluit", "article"),
    ("aanleiding", "Waar het om gaat", "article"),
    ("partijen", "Partijen", "article"),
    ("bevoegdheid", "Wie waarover beslist", "article"),
    ("verplichtingen", "Wat de gemeente op zich neemt", "article"),
    ("besluiten", "Besluiten en voorbehouden", "article"),
    ("afwijkingen", "Afwijking van de modeltekst", "article"),
    ("informeren", "Informeren en openbaarheid", "article"),
    ("raadsbrief", "Concept van de raadsbrief", "annex"),
)


def asks_a_decision(version):
    """Tell whether a municipality is a party of this text, so that its college has something to decide."""
    return party_of(deciding.text_of(version).answers) is not None


def party_of(answers):
    """Give the municipality that signs, the first where there are several, or None."""
    return next((party for party in answers.parties if party.kind == "gemeente" and party.signs), None)


def proposal_document(agreement, version, live):
    """Give the blocks and the facts of the besluitvoorstel; `live` holds what was recorded beside the text."""
    text = deciding.text_of(version)
    context = context_of(agreement, text, live)
    places = {"article": 0, "annex": 0, "cover": 0}
    blocks = []
    for template, heading, part in PARTS:
        html = tidy(render_to_string(f"besluitvoorstel/{template}.html", context))
        if not html:
            continue
        places[part] += 1
        number = "" if part == "cover" else str(places[part])
        blocks.append(Block(template, heading, html, text_hash(heading, html), (), part, number=number))
    return blocks, facts_of(agreement, text)


def facts_of(agreement, text):
    """Give what the title page and the foot say; the hash is that of the text that is decided on."""
    said = facts(text.answers, SIGNING, number=text.version.number, text_hash=text.version.text_hash, day=None)
    municipality = agreement.municipality
    # The numbered layout, whatever the kind of the text itself.
    own = {"label": LABEL, "status": STATUS, "kind": "samenwerkingsovereenkomst", "municipality": municipality.name}
    return said | own | {"accent": municipality.colour_primary}


def context_of(agreement, text, live):
    """Collect what the templates of the besluitvoorstel print."""
    party = party_of(text.answers)
    signers = [row for row in live.parties if row.uid == party.uid]
    signer = next(iter(signers[0].signatories), None) if signers else None
    return {
        "answers": text.answers,
        "kind": text.answers.kind,
        "version": text.version,
        "fours": " ".join(text.version.text_hash[start : start + 4] for start in range(0, 16, 4)),
        "party": party,
        "others": [row for row in text.answers.parties if row.signs and row is not party],
        "mayor": bool(signer) and signer.basis == "171-1",
        "function": signer.function if signer and signer.function else "de wethouder",
        "binding": text.answers.kind.slug != "manifest" and text.answers.basics.binding != "niet",
        "promises": deciding.promises(text.answers),
        "needed": deciding.decisions_needed(live),
        "deviations": deciding.deviations_of(text, agreement.municipality),
        "file": file_of(agreement),
        "informing": informing_of(agreement),
    }
