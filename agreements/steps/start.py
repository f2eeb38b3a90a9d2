"""Chapter A: what the document is called, which form it has, how binding and how delicate it is."""

from agreements.models.agreement import Basics
from agreements.steps.base import Chapter, Step, ask

USUAL_BINDING = {"S": "deels", "I": "deels", "M": "niet"}
# What keeps its worth when the cooperation itself goes wrong.
USUAL_ARTICLES = {
    "S": [
        "projectteam",
        "overdracht",
        "kosten",
        "openheid",
        "persoonsgegevens",
        "aansprakelijkheid",
        "duur",
        "toetreden",
        "geschillen",
        "status",
    ],
    "I": ["openheid", "kosten"],
}


def binds_partly(basics):
    """Only some articles bind, so the team says which."""
    return basics.binding == "deels"


def is_sensitive(basics):
    """The team thinks that it may be politically sensitive."""
    return bool(basics.sensitive)


def usual_binding(_basics, answers):
    """Offer how binding most documents of this kind are."""
    return USUAL_BINDING[answers.letter]


def usual_articles(_basics, answers):
    """Offer the articles that most documents of this kind make binding."""
    return USUAL_ARTICLES.get(answers.letter, [])


form = Step(
    "vorm",
    "Wat gaan jullie samen maken?",
    Basics,
    short="Vorm en titel",
    minutes=3,
    usual={"subject": "aardgasvrij"},
    asks=(
        ask("kind", "●●●"),
        ask("title", "●●●"),
        ask("subject", "●●●"),
    ),
)
force = Step(
    "bindend",
    "Hoe bindend en hoe gevoelig zijn de afspraken?",
    Basics,
    short="Bindend en gevoelig",
    minutes=3,
    usual={"binding": usual_binding, "binding_articles": usual_articles},
    asks=(
        ask("binding", "●●●"),
        ask("binding_articles", "●●–", when=binds_partly),
        ask("sensitive", "●●●"),
        ask("sensitive_reasons", "●●●", when=is_sensitive),
    ),
)
names = Step(
    "benaming",
    "Hoe noemen jullie het document en elkaar?",
    Basics,
    short="Woorden in de tekst",
    minutes=1,
    asks=(
        ask("title_label", "○○○"),
        ask("together", "○○○"),
    ),
)
background = Step(
    "voorgeschiedenis",
    "Waarom deze vorm, en wat ging eraan vooraf?",
    Basics,
    short="Waarom deze vorm",
    asks=(
        ask("form_reason", "○○○"),
        ask("predecessor", "○○○"),
        ask("predecessor_file", "○○○"),
    ),
)
chapter = Chapter("A", "Start en vorm", (form, force, names, background), block="wie")
