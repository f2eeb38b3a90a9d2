"""Words that a text explains: the usual ones where they are used, and the team's own."""

import re
from html import unescape

from agreements.document.dutch import begin, sentence

TAG = re.compile(r"<[^>]*>")
VERB = re.compile(r'<span [^>]* data-ev="([^"]*)" data-mv="([^"]*)"></span>')  # its words stand in the slot itself
# The word, how it is recognised in the text of the other articles, and what it means.
USUAL = (
    ("Achterban", r"\bachterban\b", "De mensen namens wie een partij spreekt, zoals leden, huurders of buurtbewoners."),
    (
        "Consent",
        r"\bconsent\b(?!\. Een voorstel)",  # where the text explains it on the spot, once is enough
        "Een manier van beslissen. Een voorstel gaat door als niemand er een zwaar bezwaar tegen heeft.",
    ),
    ("Mandaat", r"\bmandaat\b", "Wat het team of een vertegenwoordiger mag beslissen zonder eerst terug te gaan."),
    ("Partijen", r"\b[Pp]artijen\b", "De organisaties en mensen die deze overeenkomst tekenen."),
    ("Regierol", r"\bregierol\b", "De manier waarop de gemeente de wijkaanpak leidt of volgt."),
    ("Trekker", r"\b[Tt]rekkers?\b", "Wie ervoor zorgt dat de wijkaanpak verdergaat."),
    ("Vertegenwoordiger", r"\b[Vv]ertegenwoordigers?\b", "De persoon die namens een partij in een overleg zit."),
    ("Waarnemer", r"\b[Ww]aarnemers?\b", "Wie bij een overleg luistert en niet meebeslist."),
    ("Wijkaanpak", r"\bwijkaanpak\b", "Alles wat nodig is om de wijk klaar te maken voor warmte zonder aardgas."),
)


def terms_for(html, answers):
    """List (word, meaning) of the words that the text uses, sorted: the team's own, and the usual ones."""
    text = unescape(TAG.sub(" ", VERB.sub(r"\1 \2", html)))
    own = [(begin(each.term.strip()), sentence(each.meaning)) for each in answers.definitions if is_used(each, text)]
    taken = {term.casefold() for term, _ in own}
    found = [(term, meaning) for term, pattern, meaning in usual(answers) if re.search(pattern, text)]
    return sorted([*own, *((t, m) for t, m in found if t.casefold() not in taken)], key=lambda pair: pair[0].casefold())


def is_used(definition, text):
    """Tell whether a text uses a word of the team, also with an ending behind it: "warmtenet" in "warmtenetten"."""
    term = definition.term.strip().casefold()
    return bool(term) and re.search(rf"(?<!\w){re.escape(term)}", text.casefold()) is not None


def usual(answers):
    """List the usual words for this subject; what is typical of heat stands only where it is about that."""
    if answers.basics.subject == "aardgasvrij":
        return USUAL
    return [each for each in USUAL if "aardgas" not in each[2]]
