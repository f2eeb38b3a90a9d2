"""Signals: what stands out in an agreement, as one person may see it, and why a team wants it so."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from agreements.checks.base import Advice, Blocker, advice, problems, remarks
from agreements.models import AdviceAnswer, Answers
from agreements.steps.pages import Page
from agreements.teamwork.saves import locked

SAVED, CLASH, GONE, CLOSED = "saved", "clash", "gone", "closed"


@dataclass(frozen=True)
class Signal:
    """One Advice, with what was answered to it, and whether this person may answer."""

    advice: Advice
    kept: AdviceAnswer | None = None  # also where the reason was withdrawn
    may_answer: bool = False

    @property
    def key(self):
        """Give the uid by which a signal stands in addresses."""
        return self.advice.key

    @property
    def answer(self):
        """Give the answer that counts, or None."""
        return self.kept if self.kept and self.kept.reason else None

    @property
    def number(self):
        """Give the number that a page of this signal carries along."""
        return self.kept.number if self.kept else 0


@dataclass(frozen=True)
class Reason:
    """What somebody sent: which signal, why it is wanted so ("" withdraws), and the number the page was opened at."""

    key: str
    words: str
    number: int


def concerns(rights, answers, problem):
    """Tell whether a problem is somebody's to solve: who may fill the page that solves it."""
    return rights.may_fill(page_of(answers, problem))


def page_of(answers, problem):
    """Give the page that solves a problem."""
    return Page(answers, problem.step, problem.owner, problem.row)


def may_see(rights, answers, problem):
    """Tell whether somebody sees a problem: a member of a party the own ones, an editor and who only reads all."""
    only_reads = not rights.edits and not rights.parties
    return only_reads or concerns(rights, answers, problem)


def look_around(answers, rights):
    """Give (Blockers, Signals) of an agreement for one person; one query."""
    found = [one for one in problems(answers) if may_see(rights, answers, one)]
    advices = [one for one in found if isinstance(one, Advice)]
    return [one for one in found if isinstance(one, Blocker)], with_answers(answers, rights, advices)


def signals(answers, rights):
    """List the Signals of an agreement for one person; one query."""
    return with_answers(answers, rights, [one for one in advice(answers) if may_see(rights, answers, one)])


def with_answers(answers, rights, advices):
    """Put some Advice together with what was answered to it."""
    kept = kept_answers(answers.agreement)
    is_open = answers.agreement.is_open_for_writing
    return [Signal(one, kept.get(one.key), is_open and concerns(rights, answers, one)) for one in advices]


def kept_answers(agreement):
    """Map the key of every Advice that was ever answered to its AdviceAnswer; one query."""
    return {one.key: one for one in agreement.advice_answers.select_related("by")}


def on_page(page):
    """Give (Blockers, Signals) that the page of a step solves, for who may fill it; one query.

    What is only missing or refused is left out: the form itself shows that.
    """
    found = [one for one in remarks(page.answers) if belongs(one, page)]
    kept, is_open = kept_answers(page.answers.agreement), page.answers.agreement.is_open_for_writing
    signals_here = [Signal(one, kept.get(one.key), is_open) for one in found if isinstance(one, Advice)]
    return [one for one in found if isinstance(one, Blocker)], signals_here


def belongs(problem, page):
    """Tell whether a problem is solved on a page: its step, its owner and, where a row is open, that row."""
    same = problem.step == page.step and uid_of(problem.owner) in ("", uid_of(page.owner))
    return same and (page.row is None or uid_of(problem.row) in ("", page.row.uid))


def uid_of(thing):
    """Give the uid of a row, "" where there is none."""
    return thing.uid if thing is not None else ""


def signal_called(answers, rights, key):
    """Find the Signal with this key, or None where it is no signal (any more) or not this person's to see."""
    return next((one for one in signals(answers, rights) if one.key == key), None)


def earlier(answers, signal):
    """List what was answered to the same check about the same thing when it said something else; one query."""
    now = {one.key for one in advice(answers)}
    same = answers.agreement.advice_answers.filter(check_name=signal.advice.check, thing=signal.advice.thing)
    return [one for one in same.exclude(reason="").select_related("by").order_by("-at") if one.key not in now]


@transaction.atomic
def answer_signal(agreement, reason, user):
    """Keep a Reason; give "saved", or why not: "clash" (changed meanwhile), "gone" (no signal any more), "closed"."""
    agreement = locked(agreement)
    if not agreement.is_open_for_writing:
        return CLOSED
    found = next((one for one in advice(Answers(agreement)) if one.key == reason.key), None)
    if found is None:
        return GONE
    kept = agreement.advice_answers.filter(key=reason.key).first()
    kept = kept or AdviceAnswer(agreement=agreement, key=reason.key, check_name=found.check, thing=found.thing)
    if kept.number != reason.number and kept.reason != reason.words:
        return CLASH
    if kept.reason != reason.words:
        kept.sentence, kept.reason, kept.number = found.sentence, reason.words, kept.number + 1
        kept.by, kept.at = user, timezone.now()
        kept.save()
    return SAVED
