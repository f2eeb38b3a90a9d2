"""Where a text leaves the model: the municipality's own words with what differs, and the team's own articles."""

from dataclasses import dataclass

from agreements.document.articles import articles, listed_articles
from agreements.document.compare import mark_changes
from agreements.document.fill import fill
from agreements.document.tidying import tidy
from agreements.document.typed import fixed_html, typed_html
from agreements.kinds import KINDS, voice_of
from agreements.models import Agreement, Answers, Party
from agreements.steps.hidden import printable


@dataclass(frozen=True)
class Deviation:
    """One article that is not as in the model; without a clause the team wrote it itself."""

    slug: str
    label: str
    heading: str
    html: str = ""  # of a clause: the article as it is, what differs from the model marked
    clause: object = None


def deviations(answers, blocks):
    """List the Deviations of a draft, in the order of its filled blocks."""
    replaced = [block.slug for block in blocks if block.clause]
    model = model_blocks(answers, replaced) if replaced else {}
    kind = answers.kind.slug
    return [
        Deviation(
            block.slug,
            block.label,
            block.heading,
            mark_changes(model[block.slug].html, block.html) if block.clause else "",
            answers.clauses[kind, block.slug] if block.clause else None,
        )
        for block in blocks
        if block.clause or block.own
    ]


def model_blocks(answers, slugs):
    """Map slugs to the filled blocks as they are without the municipality's own words."""
    shown = printable(answers)
    shown.clauses = {}
    return {block.slug: block for block in fill(articles(shown, only=slugs), shown, only=slugs)}


def replaceable(kind):
    """List the articles of a kind (its slug) in which a municipality may have its own words."""
    return [each for each in listed_articles(kind) if each.fixed]


def model_html(kind, article):
    """Give the fixed sentences of an article as the model has them, where a municipality is one of the parties."""
    municipality = Party(pk=1, uid="gemeente", kind="gemeente", capacity="ondertekenaar")
    answers = Answers(Agreement(), {Party: [municipality]})
    return tidy(fixed_html(article.fixed, {"answers": answers, "kind": KINDS[kind], "w": voice_of(KINDS[kind])}))


def clause_html(kind, text):
    """Give a municipality's own words as they stand in an article."""
    return tidy(typed_html(text, KINDS[kind].numbered))
