"""How a name stands in a sentence: the two questions about it, and what is offered where nobody answered."""

from django.db import models

IN_NUMBER = [(False, "enkelvoud, zoals “de gemeente doet mee”"), (True, "meervoud, zoals “de corporaties doen mee”")]

# How a name that is a common noun ends, and the word it then needs in a sentence.
ARTICLE_BY_ENDING = {
    "het": ("platform", "schap", "loket", "comité", "bedrijf", "bestuur", "netwerk", "collectief"),
    "de": ("gemeente", "provincie", "vereniging", "groep", "raad", "school", "coöperatie", "stichting", "corporatie"),
}
GOVERNMENTS = {"gemeente": "de", "provincie": "de", "waterschap": "het", "hoogheemraadschap": "het"}


def name_in_sentence(*names):
    """Offer how a name stands in a sentence, from the first name that is there: "Gemeente" gives "de gemeente".

    A name of one common noun gets its article, and so does a government with its name; other names stay as they are.
    """
    name = next((name for name in names if name), "")
    first, *rest = name.split() or [""]
    noun = first.casefold()
    if rest:
        return " ".join([GOVERNMENTS[noun], noun, *rest]) if noun in GOVERNMENTS else name
    article = next((word for word, endings in ARTICLE_BY_ENDING.items() if noun.endswith(endings)), "")
    return f"{article} {noun}" if article else name


def in_sentence_field(example):
    """Make the question how a name stands in a sentence."""
    return models.CharField(
        "Hoe staat de naam in een zin?",
        max_length=80,
        blank=True,
        help_text=f"Schrijf “de” of “het” erbij als dat hoort. Bijvoorbeeld: {example}.",
    )


def many_field(default=None):
    """Make the question whether a name is singular or plural."""
    question = "Is de naam enkelvoud of meervoud?"
    return models.BooleanField(question, choices=IN_NUMBER, null=True, blank=True, default=default)
