"""What another kind of document would make of the same answers: what it uses, misses and may not hold."""

from dataclasses import dataclass
from functools import lru_cache

from agreements.checks.complete import missing_answers
from agreements.checks.start import binding_fits_the_kind
from agreements.choosing import BY_NAME, YES, barred, rules_for
from agreements.document.articles import articles, articles_reading
from agreements.document.fill import fill
from agreements.kinds import KINDS
from agreements.models.values import answered, field_of
from agreements.steps.base import NOT_ASKED
from agreements.steps.chapters import all_steps, chapter_of, chapters, steps
from agreements.steps.hidden import printable

MANY_PARTIES = 10  # more than this is many (the eighth question of the keuzehulp)


@dataclass(frozen=True)
class Gaps:
    """The required answers that a kind still misses in one chapter, as the Blockers that the check page shows."""

    chapter: object
    missing: tuple

    @property
    def count(self):
        """Count them."""
        return len(self.missing)


@dataclass(frozen=True)
class Outlook:
    """What becomes of an agreement in one kind.

    `used` counts the answers it asks, `gaps` are the Gaps by chapter, `silent` lists (chapter, questions) of what is
    printed now and would not be, `bars` says what rules the kind out ("" where nothing does), `needs` what to mind.
    """

    kind: object
    used: int
    gaps: tuple
    silent: tuple
    bars: str
    needs: tuple

    @property
    def missing(self):
        """Count the required answers that are not there yet."""
        return sum(gap.count for gap in self.gaps)

    @property
    def unprinted(self):
        """Count the questions whose answers would not be printed any more."""
        return sum(len(questions) for _chapter, questions in self.silent)


def outlooks(answers, kinds):
    """Give an Outlook on each of these kinds, from the same answers in memory; nothing is stored."""
    printed = printed_in(printable(answers))
    return [outlook(answers.as_kind(kind.slug), printed) for kind in kinds]


def outlook(twin, printed):
    """Give the Outlook on the kind of answers; `printed` lists what is printed now."""
    shown = printable(twin)
    bars, only, needs = rules_for(twin.kind, told_by(twin))
    minded = [*only, *needs, *(blocker.sentence for blocker in binding_fits_the_kind(twin))]
    return Outlook(
        kind=twin.kind,
        used=count_answers(shown),
        gaps=gaps_of(twin),
        silent=by_chapter(printed - printed_in(shown)),
        bars=barred(bars) if bars else "",
        needs=tuple(minded),
    )


def count_answers(answers):
    """Count the answers to questions that any kind asks."""
    return sum(answered(row, name) for model, name in asked_fields() for row in answers.rows(model))


@lru_cache
def asked_fields():
    """Map (model, question) to the step that asks it, private steps left out."""
    found = {}
    for step in all_steps().values():
        parts = [] if step.private else [step, step.children] if step.children else [step]
        found |= {(part.model, one.name): step for part in parts for one in part.asks}
    return found


def printed_in(shown):
    """List (model, question) for what stands in a text, from answers that hold only what their kind asks."""
    kind = shown.kind.slug
    return {
        (model, name)
        for model, name in asked_fields()
        if name in printed_names(kind, model) and any(answered(row, name) for row in shown.rows(model))
    }


@lru_cache
def printed_names(kind, model):
    """List the questions of a model that an article of a kind (its slug) prints."""
    return {name for asked, name in asked_fields() if asked is model and articles_reading(kind, model.plural, name)}


def by_chapter(fields):
    """Sort (model, question) into (chapter, words of the questions), in the order of the questionnaire."""
    found = {}
    for (model, name), step in asked_fields().items():
        if (model, name) in fields:
            found.setdefault(chapter_of(step), []).append(str(field_of(model, name).verbose_name))
    return tuple((chapter, tuple(dict.fromkeys(words))) for chapter, words in found.items())


def gaps_of(answers):
    """List the Gaps of every chapter in which a required answer is missing."""
    missing = list(missing_answers(answers))
    found = [
        Gaps(chapter, tuple(gap for gap in missing if gap.step in chapter.steps))
        for chapter in chapters(answers.kind.slug)
    ]
    return tuple(gaps for gaps in found if gaps.count)


def is_asked_now(kind, gap):
    """Tell whether a kind asks what another kind misses, so that it can be answered before anything is chosen."""
    step = steps(kind.slug).get(gap.step.slug)
    asks = {one.name: one for one in (step.asks if step else ())}
    return step is not None and (gap.name not in asks or asks[gap.name].level(kind.letter) != NOT_ASKED)


def told_by(answers):
    """Answer the keuzehulp from an agreement: what the team told it, and what the answers themselves show since."""
    told = {name: word for name in BY_NAME if (word := getattr(answers.form_advice, name))}
    return told | {name: YES for name, shows in SHOWN_BY.items() if shows(answers)}


def moves_money(answers):
    """Somebody brings in money, or there is a budget or a subsidy."""
    brought = any(one.money for one in answers.contributions)
    return brought or bool(answers.subsidies) or any(line.amount for line in answers.budget_lines)


SHOWN_BY = {
    "money": moves_money,
    "permission": lambda answers: bool(answers.reservations),
    "informal": lambda answers: any(party.signs and party.has_no_legal_form for party in answers.parties),
    "many": lambda answers: sum(party.takes_part for party in answers.parties) > MANY_PARTIES,
    "residents_data": lambda answers: bool(answers.communication.personal_data),
    "earlier": lambda answers: bool(answers.basics.predecessor),
}


def side_by_side(answers, kind, slug):
    """Give the text of one article now and in another kind, and all articles of both.

    Gives (block or None, block or None, [(slug, heading now, heading then)]); a heading is "" where a kind has no such
    article. Without that article in either, both blocks are None.
    """
    texts = [article_in(printable(answers), slug), article_in(printable(answers.as_kind(kind.slug)), slug)]
    headings = [{block.slug: block.heading for block in blocks} for blocks, _shown in texts]
    listed = [(one, headings[0].get(one, ""), headings[1].get(one, "")) for one in {**headings[0], **headings[1]}]
    return (*(next(iter(shown), None) for _blocks, shown in texts), listed)


def article_in(shown, slug):
    """Give all blocks of a text, and of these the one article, filled as a draft."""
    blocks = articles(shown, only=[slug])
    return blocks, fill(blocks, shown, only=[slug])


def others_than(kind):
    """List the kinds that were not chosen."""
    return [other for other in KINDS.values() if other is not kind]
