"""Answers become a text: the blocks of the kind in order, each rendered by its own template, tidied and hashed."""

from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import chain

from django.template.loader import get_template
from django.utils.module_loading import import_string

from agreements.document.contents import CONTENTS
from agreements.document.hashes import text_hash
from agreements.document.terms import terms_for
from agreements.document.tidying import tidy
from agreements.kinds import KINDS, voice_of
from agreements.steps.base import NOT_ASKED

TERMS = "begrippen"  # explains the words of all the others
LABELS = {"article": "Artikel", "annex": "Bijlage"}


@dataclass(frozen=True)
class Block:
    """One part of a text; `hash` covers its heading, words and unfilled slots; `number` comes with `fill`."""

    slug: str
    heading: str
    html: str
    hash: str
    steps: tuple
    part: str  # cover, parties, recitals, article, annex or signatures
    public: bool = True
    gap: bool = False
    number: str = ""

    @property
    def label(self):
        """Give "Artikel 7" or "Bijlage 2"; "" where there is no number."""
        return f"{LABELS[self.part]} {self.number}" if self.number else ""


def articles(answers, only=None):
    """Give the blocks of an agreement in the order of its kind, tidied, hashed and not yet filled.

    `answers` must hold only what the kind asks; what it does not ask has to be blank. Reads no database. With `only`
    (slugs) the others come without html where they can, so that numbers and references still follow from all.
    """
    kind = answers.kind
    context = {"answers": answers, "kind": kind, "w": voice_of(kind, answers.basics.together)}
    listed = listed_articles(kind.slug)
    texts = {each.slug: rendered(each, context) for each in listed if each.slug != TERMS and needs_words(each, only)}
    if TERMS in kind.headings:
        others = (rendered(each, context) for each in listed if each.slug not in texts and each.slug != TERMS)
        if only is None or TERMS in only:
            context["terms"] = terms_for(" ".join([*texts.values(), *others]), answers)
            texts[TERMS] = rendered(next(each for each in listed if each.slug == TERMS), context)
        elif not any(terms_for(text, answers) for text in chain(texts.values(), others)):
            texts[TERMS] = ""
    return [block for each in listed if (block := made(each, texts.get(each.slug), kind)) is not None]


def needs_words(article, only):
    """Tell whether an article is rendered: all, or those wanted and those that may fall away."""
    return only is None or article.slug in only or not article.required


@lru_cache
def listed_articles(slug):
    """List the articles of a kind in the order of its headings."""
    by_slug = {each.slug: each for each in CONTENTS[slug]}
    return [by_slug[each] for each in KINDS[slug].articles]


def rendered(article, context):
    """Render one article and tidy it; "" where it has no template or nothing to say."""
    return tidy(get_template(f"articles/{article.template}").render(context)) if article.template else ""


def made(article, html, kind):
    """Make the block of an article, or None where an optional one is empty; html None: its words are not asked."""
    heading, gap = kind.headings[article.slug], html == ""
    if gap:
        if not article.required:
            return None
        html = gap_words(article, heading)
    return Block(
        slug=article.slug,
        heading=heading,
        html=html or "",
        hash=text_hash(heading, html) if html else "",
        steps=steps_of(kind.slug, article.slug),
        part=article.part,
        gap=gap,
    )


def gap_words(article, heading):
    """Say in a draft what is still to come."""
    what = "Deze bijlage" if article.part == "annex" else "Dit artikel" if article.part == "article" else "Dit deel"
    words = f"Nog in te vullen: {heading}." if article.template else f"{what} volgt nog: {heading}."
    return f'<p class="gat"><mark>{escape(words, quote=False)}</mark></p>'


@lru_cache
def steps_of(kind_slug, article_slug):
    """List the slugs of the steps that feed an article of a kind, in the order of the questionnaire."""
    article = next(each for each in listed_articles(kind_slug) if each.slug == article_slug)
    return tuple(step.slug for step in steps_of_kind(kind_slug) if feeds(step, article, KINDS[kind_slug].letter))


@lru_cache
def articles_of(kind_slug, step_slug):
    """List the slugs of the articles that a step feeds: its main one (the most fields) first."""
    step = next((each for each in steps_of_kind(kind_slug) if each.slug == step_slug), None)
    if step is None:
        return ()
    letter = KINDS[kind_slug].letter
    counted = [(fields_read(step, each, letter), each.slug) for each in listed_articles(kind_slug)]
    return tuple(slug for count, slug in sorted(counted, key=lambda pair: -pair[0]) if count)


@lru_cache
def steps_of_kind(kind_slug):
    """List the steps of a kind, chapter after chapter; chapters stand as dotted text in the kind."""
    return [step for path in KINDS[kind_slug].chapters for step in import_string(path).steps]


def feeds(step, article, letter):
    """Tell whether an article prints something that a step asks."""
    return fields_read(step, article, letter) > 0


def fields_read(step, article, letter):
    """Count the fields of a step that an article prints."""
    read = sum(reads(article, step.model, each.name) for each in step.asked_of(letter))
    if step.children and step.asked_of(letter):
        asked = [each for each in step.children.asks if each.level(letter) != NOT_ASKED]
        read += sum(reads(article, step.children.model, each.name) for each in asked)
    return read


def reads(article, model, name):
    """Tell whether an article prints a question of a model."""
    return model.plural in article.reads or f"{model.plural}.{name}" in article.reads


def articles_reading(kind_slug, rows, field):
    """List the slugs of the articles of a kind that print a field, e.g. ("purpose", "goal")."""
    return [each.slug for each in listed_articles(kind_slug) if rows in each.reads or f"{rows}.{field}" in each.reads]
