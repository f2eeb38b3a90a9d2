"""Answers become a text: the blocks of the kind in order, each rendered by its own template, tidied and hashed."""

from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import chain

from django.template.loader import get_template
from django.utils.module_loading import import_string

from agreements.document.contents import CONTENTS, OWN_ARTICLE
from agreements.document.hashes import text_hash
from agreements.document.terms import terms_for
from agreements.document.tidying import tidy
from agreements.document.typed import TypedArticle, members, typed_html, with_own
from agreements.kinds import KINDS, voice_of
from agreements.steps.base import NOT_ASKED

TERMS = "begrippen"  # explains the words of all the others
LABELS = {"article": "Artikel", "annex": "Bijlage"}


@dataclass(frozen=True)
class Block:
    """One part of a text; `hash` covers its heading, words and unfilled slots; `number` comes with `fill`.

    `clause` is the version of the municipality's own words in it, 0 where there are none; `own` tells that the team
    wrote it.
    """

    slug: str
    heading: str
    html: str
    hash: str
    steps: tuple
    part: str  # cover, parties, recitals, article, annex or signatures
    public: bool = True
    gap: bool = False
    number: str = ""
    clause: int = 0
    own: bool = False

    @property
    def label(self):
        """Give "Artikel 7" or "Bijlage 2"; "" where there is no number."""
        return f"{LABELS[self.part]} {self.number}" if self.number else ""


def articles(answers, only=None):
    """Give the blocks of an agreement in the order of its kind, tidied, hashed and not yet filled.

    `answers` must hold only what the kind asks; what it does not ask has to be blank. Reads no database. With `only`
    (slugs) the others come without html where they can, so that numbers and references still follow from all.
    """
    voice = voice_of(answers.kind, answers.basics.together)
    kind = answers.kind.in_voice(voice)
    own_words = words_of_clauses(answers)
    context = {"answers": answers, "kind": kind, "w": voice, "clauses": own_words}
    listed = with_own(listed_articles(kind.slug), answers.own_articles)
    texts = {each.slug: rendered(each, context) for each in listed if each.slug != TERMS and needs_words(each, only)}
    if TERMS in kind.headings:
        others = (rendered(each, context) for each in listed if each.slug not in texts and each.slug != TERMS)
        if only is None or TERMS in only:
            context["terms"] = terms_for(" ".join([*texts.values(), *others]), answers)
            texts[TERMS] = rendered(next(each for each in listed if each.slug == TERMS), context)
        elif not any(terms_for(text, answers) for text in chain(texts.values(), others)):
            texts[TERMS] = ""
    # Words that were taken up are used up; those of an article that falls away or is a gap are still there.
    used = {slug: answers.clauses[kind.slug, slug].number for slug, left in own_words.items() if not next(left, "")}
    blocks = (made(each, texts.get(each.slug), kind, used.get(each.slug, 0)) for each in listed)
    return [block for block in blocks if block is not None]


def words_of_clauses(answers):
    """Map the slugs of the articles in which a municipality has its own words to those words, to be taken up once."""
    kind = answers.kind
    found = {
        each.slug: answers.clauses.get((kind.slug, each.slug)) for each in listed_articles(kind.slug) if each.fixed
    }
    return {slug: iter([members(clause.text, kind.numbered)]) for slug, clause in found.items() if clause}


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
    if isinstance(article, TypedArticle):
        return tidy(typed_html(article.text, context["kind"].numbered))
    own_words = context["clauses"].get(article.slug)
    template = get_template(f"articles/{article.template}") if article.template else None
    return tidy(template.render(context | {"own_words": own_words})) if template else ""


def made(article, html, kind, clause):
    """Make the block of an article, or None where an optional one is empty; html None: its words are not asked."""
    own, gap = isinstance(article, TypedArticle), html == ""
    heading = article.heading if own else kind.headings[article.slug]
    if gap:
        if not article.required:
            return None
        html = gap_words(article, heading)
    return Block(
        slug=article.slug,
        heading=heading,
        html=html or "",
        hash=text_hash(heading, html) if html else "",
        steps=steps_of(kind.slug, OWN_ARTICLE if own else article),
        part=article.part,
        gap=gap,
        clause=clause,
        own=own,
    )


def gap_words(article, heading):
    """Say in a draft what is still to come."""
    what = "Deze bijlage" if article.part == "annex" else "Dit artikel" if article.part == "article" else "Dit deel"
    has_step = article.template or isinstance(article, TypedArticle)
    words = f"Nog in te vullen: {heading}." if has_step else f"{what} volgt nog: {heading}."
    return f'<p class="gat"><mark>{escape(words, quote=False)}</mark></p>'


@lru_cache
def steps_of(kind_slug, article):
    """List the slugs of the steps that feed an article of a kind, in the order of the questionnaire."""
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


def fed_by(answers, step_slug):
    """List the slugs of the articles of one text that a step feeds, those that the team wrote itself too."""
    own = step_slug in steps_of(answers.kind.slug, OWN_ARTICLE)
    return (*(row.slug for row in answers.own_articles if own), *articles_of(answers.kind.slug, step_slug))


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
    listed = [*listed_articles(kind_slug), OWN_ARTICLE]
    return [each.slug for each in listed if rows in each.reads or f"{rows}.{field}" in each.reads]
