"""Words of the workflow for pages and mails."""

import re

from django import template

from agreements.workflow.sentences import sentence_of

register = template.Library()

# What mail programs look for: a dot, at sign, colon or slash with something right behind it.
INSIDE = re.compile(r"([.@:/\\。．｡＠])(?=\S)")


@register.filter
def sentence(event):
    """Say what was done, by whom."""
    return sentence_of(event)


@register.filter
def one_line(words):
    """Put words that people typed on one line, without what a mail program would make a link of."""
    return " ".join(str(words).split()).replace("://", ":// ").replace("www.", "www. ")


@register.filter
def bare(words):
    """Put words that people typed in a mail so that no mail program makes a link or address of them.

    A dot or an at sign inside a word gets a space after it, a slash or colon before another one too.
    """
    kept = "".join(one if one.isprintable() else " " for one in str(words))
    return " ".join(INSIDE.sub(r"\1 ", kept).split())


@register.filter
def news(event, acts):
    """Say in a few words what is new, for the subject of a mail: who has to do something reads that."""
    return NEWS[event.act][0 if acts else 1]


# For each act: what the subject says to who is next, and to the others.
NEWS = {
    "start_review": ("lees de tekst", "de partijen lezen nu de tekst"),
    "reopen": ("de tekst wordt aangepast", "de tekst wordt aangepast"),
    "submit": ("beoordeel de tekst", "de gemeente leest nu de tekst"),
    "return": ("de gemeente vraagt iets", "het team past de tekst aan"),
    "approve": ("de gemeente keurde de tekst goed", "de gemeente keurde de tekst goed"),
    "unapprove": ("de gemeente vraagt iets", "het team past de tekst aan"),
    "withdraw": ("deze afspraak stopt", "deze afspraak stopt"),
    "agree": ("een partij is akkoord", "een partij is akkoord"),
    "record_consent": ("een akkoord is vastgelegd", "een akkoord is vastgelegd"),
    "undo_consent": ("een partij nam het akkoord terug", "een partij nam het akkoord terug"),
    "join": ("er doet iemand mee", "er doet iemand mee"),
    "remove_member": ("iemand doet niet meer mee", "iemand doet niet meer mee"),
}
