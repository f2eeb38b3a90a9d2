"""What may come after a text was frozen: who signs, on which decision, and when. Never part of the text hash."""

from html import escape

from django.template.loader import render_to_string

from agreements.document.dutch import begin, day
from agreements.document.people import RESIDENTS, bare, holds_office, may_be_named, phrase
from agreements.document.tidying import tidy
from agreements.models.fields import label_of

MISSING = "<mark>[volgt bij ondertekening]</mark>"

# How the ground of an authority reads after a name and function; the words in brackets need no comma.
GROUNDS = {
    "kvk-zelfstandig": "volgens het Handelsregister zelfstandig bevoegd",
    "kvk-samen": "volgens het Handelsregister samen bevoegd",
    "hele-bestuur": "samen het hele bestuur",
    "volmacht": "met een volmacht",
    "171-1": "(artikel 171, eerste lid, van de Gemeentewet)",
    "171-2": "met een volmacht van de burgemeester (artikel 171, tweede lid, van de Gemeentewet)",
    "mandaatregister": "bevoegd volgens het mandaatregister",
    "eigen-naam": "",
}
# And how it reads in a signature block: the label and the words.
LINES = {
    "kvk-zelfstandig": ("Grond", "Zelfstandig bevoegd volgens het Handelsregister"),
    "kvk-samen": ("Grond", "Samen bevoegd volgens het Handelsregister"),
    "hele-bestuur": ("Grond", "Het hele bestuur tekent samen"),
    "volmacht": ("Grond", "Met een volmacht"),
    "171-1": ("Grond", "Artikel 171, eerste lid, van de Gemeentewet"),
    "171-2": ("Namens", "De burgemeester (artikel 171, tweede lid, van de Gemeentewet)"),
    "mandaatregister": ("Grond", "Bevoegd volgens het mandaatregister"),
    "eigen-naam": ("Grond", "Tekent voor zichzelf"),
}
TOGETHER = {2: "beide", 3: "alle drie", 4: "alle vier"}


def words(filler, fact, uid=""):
    """Give the words (or the html) for a late fact of a party, or for the signing moment; escaped."""
    if fact in WHOLE:
        context = {"answers": filler.answers, "signing": filler.answers.signing, "public": filler.audience == "public"}
        return tidy(render_to_string(WHOLE[fact], context))
    party = filler.rows["party"].get(uid)
    return FACTS[fact](filler, party) if party is not None else ""


def missing(at):
    """Mark in a draft what is not there yet; on the signing copy it is a line to write on."""
    return MISSING if at == "draft" else ""


def named(party):
    """List the signatories of whom at least somebody is chosen."""
    return [signatory for signatory in party.signatories if signatory.person is not None or signatory.function]


def represented(filler, party):
    """Give who signs for a party and on what ground, as the end of a sentence: ", vertegenwoordigd door …"."""
    people = phrase(named(party), filler.audience) or missing(filler.at)
    if not people:
        return ""
    ground = escape(ground_of(party), quote=False)
    comma = "" if ground.startswith("(") or not ground else ","
    return f", vertegenwoordigd door {people}{comma} {ground}".rstrip()


def ground_of(party):
    """Give the ground on which a party's people sign, as it reads after their names; "" where they differ."""
    bases = {signatory.basis for signatory in party.signatories if signatory.basis}
    if len(bases) != 1:
        return ""
    basis = bases.pop()
    return GROUNDS.get(basis, f"({basis})")


def themselves(filler, party):
    """Give the people of a group without legal form, who sign for themselves, in whole sentences."""
    people, group = named(party), escape(party.named, quote=False)
    if not people:
        return f"{missing(filler.at)} De contactpersonen van {group} tekenen voor zichzelf."
    who = residents(filler, people) or phrase(people, filler.audience)
    if len(people) == 1:
        return f"{begin(who)}. Deze persoon tekent voor zichzelf en is de contactpersoon van {group}."
    return f"{begin(who)}. Zij tekenen voor zichzelf en zijn de contactpersonen van {group}."


def residents(filler, people):
    """Give "Sanne Voorbeeld en Ravi Proef, bewoners van Zwaluwveen" where they all are, and may be named."""
    area = filler.answers.area.named
    all_residents = all(each.function.strip().casefold() in RESIDENTS for each in people)
    if not area or not all_residents or not all(may_be_named(each, filler.audience) for each in people):
        return ""
    names = " en ".join(filter(None, [", ".join(each.person.name for each in people[:-1]), people[-1].person.name]))
    return escape(f"{names}, {'bewoner' if len(people) == 1 else 'bewoners'} van {area}", quote=False)


def founders(filler, party):
    """Give who signs for a party that is still being founded, as a whole sentence."""
    people = named(party)
    verb = "tekenen" if len(people) > 1 else "tekent"
    who = phrase(people, filler.audience) or missing(filler.at) or "wie ondertekent"
    comma = "," if "," in who else ""
    return f"Tot de oprichting {verb} {who}{comma} voor zichzelf."


def address(filler, party):
    """Give the postal address for whom it serves: the parties themselves, not the public."""
    return f"<p>Postadres: {escape(party.address, quote=False)}</p>" if filler.audience == "team" else ""


def decisions(filler, party):
    """Give the decisions behind the signature as whole sentences, with a space before them."""
    found = [each for each in party.decisions if each.organ and (each.day or each.number)]
    return "".join(f" {decided(each, filler.answers.kind.this)}" for each in found)


def decided(decision, this):
    """Give one decision: "Het college … heeft op 2 februari 2027 (nummer 27-0117) besloten … aan te gaan."."""
    organ = escape(begin(label_of(decision._meta.get_field("organ"), decision.organ)), quote=False)
    on = f" op {day(decision.day)}" if decision.day else ""
    number = f" (nummer {escape(decision.number, quote=False)})" if decision.number else ""
    return f"{organ} heeft{on}{number} besloten {this} aan te gaan."


def signatories(filler, party):
    """Give the lines to sign on, one block per person; one where nobody is named yet."""
    people = named(party)
    context = {
        "official": party.official_name if party.short_name and party.official_name != party.short_name else "",
        "kvk": "" if filler.answers.kind.numbered else party.kvk,  # elsewhere it stands among the parties
        "people": [signature(filler, each) for each in people] or [{}],
        "draft": filler.at == "draft",
        "public": filler.audience == "public",
        "together": TOGETHER.get(len(people), "alle") if party.needs_joint and len(people) > 1 else "",
        "conditions": [each.conditions for each in party.decisions if each.conditions],
    }
    return tidy(render_to_string("articles/delen/tekenaars.html", context))


def signature(filler, signatory):
    """Give what stands in one block: name, function, and on whose behalf or on what ground."""
    shown = may_be_named(signatory, filler.audience)
    ground = LINES.get(signatory.basis) or (("Grond", signatory.basis) if signatory.basis else None)
    return {
        "uid": signatory.uid,
        "name": signatory.person.name if shown else begin(bare(signatory.function)),
        "function": signatory.function if shown else "",
        "ground": ground,
        "office": holds_office(signatory),
    }


WHOLE = {
    "signing": "articles/delen/tekenmoment.html",
    "adopted": "articles/delen/vastgesteld.html",
    "confidential": "articles/delen/vertrouwelijk.html",  # not late, but the team's alone
}
FACTS = {
    "represented": represented,
    "themselves": themselves,
    "founders": founders,
    "address": address,
    "decisions": decisions,
    "signatories": signatories,
}
