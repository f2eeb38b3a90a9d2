"""Where a step stands: computed from the answers every time, never stored."""

from dataclasses import dataclass

from agreements.kinds import BLOCKS
from agreements.models import Party
from agreements.models.values import answered
from agreements.steps.absent import why_absent
from agreements.steps.base import MOMENTS, owner_word
from agreements.steps.chapters import chapters

ALL = MOMENTS[-1]  # a step is done when nothing is missing at any later moment either
NOT_BEGUN, BUSY, WAITING, DONE, LOCKED = "niet-begonnen", "bezig", "wacht", "klaar", "kan-niet"


@dataclass(frozen=True)
class State:
    """One of the five words, the sentence a person reads, and the owners who still have something to do."""

    word: str
    text: str
    open_owners: tuple = ()
    note: str = ""  # a sentence below it, where the words alone do not explain it

    @property
    def is_done(self):
        """Tell whether nothing is left to do."""
        return self.word == DONE


def state_of(answers, step, mine=frozenset()):
    """Compute the state of a step for all its owners together; of a private step for the parties in `mine` alone."""
    owners = readable_owners(answers, step, mine)
    if not owners:
        why = why_absent(answers, step)
        return State(DONE, "Hoeft niet", note=why) if why else State(LOCKED, "Kan nog niet")
    left = tuple(owner for owner in owners if step.missing(answers, owner, ALL))
    begun = any(is_begun(answers, step, owner) for owner in owners)
    if not begun:
        return State(NOT_BEGUN, "Niet begonnen", left or tuple(owners))
    if not left:
        return State(DONE, "Klaar")
    if len(owners) > 1 and isinstance(left[0], Party):
        return State(WAITING, f"Wacht op {named(left)}", left)
    return State(BUSY, busy_words(answers, step), left)


def owner_state(answers, step, owner):
    """Compute the state of a step for one of its owners."""
    if not is_begun(answers, step, owner):
        return State(NOT_BEGUN, "Niet begonnen", (owner,))
    if step.missing(answers, owner, ALL):
        return State(BUSY, busy_words(answers, step), (owner,))
    return State(DONE, "Klaar")


def named(owners):
    """Name one owner, or count more of them."""
    return str(owners[0]) if len(owners) == 1 else f"{len(owners)} partijen"


def is_begun(answers, step, owner):
    """Tell whether anything was answered here, or typed and refused."""
    uids = {owner_word(owner)}
    for thing in step.things(answers, owner):
        if (step.is_list and thing.pk) or any(answered(thing, one.name) for one in step.asked_of(answers.letter)):
            return True
        uids.add(step.sheet_uid(owner, thing))
    sheets = [answers.sheets.get((step.slug, uid)) for uid in uids]
    return any(sheet is not None and sheet.number > 0 for sheet in sheets)


def busy_words(answers, step):
    """Say who worked on a step last."""
    saved = [sheet for (slug, _uid), sheet in answers.sheets.items() if slug == step.slug and sheet.at]
    last = max(saved, key=lambda sheet: sheet.at, default=None)
    return f"Bezig door {last.by.call_name}" if last and last.by else "Bezig"


@dataclass(frozen=True)
class Task:
    """One line of the task list."""

    step: object
    chapter: object
    state: State
    required: bool

    @property
    def minutes(self):
        """Estimate the minutes left for the team on this line."""
        return 0 if self.state.is_done else self.step.minutes * max(1, min(len(self.state.open_owners), 4))


@dataclass(frozen=True)
class Block:
    """One of the three blocks of the task list."""

    title: str
    tasks: tuple

    @property
    def done(self):
        """Count the lines that are done."""
        return sum(task.state.is_done for task in self.tasks)


def readable_owners(answers, step, mine=frozenset()):
    """List the owners of a step; of a private step only the parties (primary keys) whose member looks at it."""
    owners = step.who.owners(answers)
    return [owner for owner in owners if owner.pk in mine] if step.private else owners


def tasks(answers, mine=frozenset()):
    """List a Task for every step the kind asks something on, in order.

    `mine` holds the primary keys of the parties whose private steps the reader may see.
    """
    letter = answers.letter
    return [
        Task(step, chapter, state_of(answers, step, mine), step.is_required(letter))
        for chapter in chapters(answers.kind.slug)
        for step in chapter.steps
        if step.asked_of(letter) and step.who.name != "the_person"
        if not step.private or readable_owners(answers, step, mine)
    ]


def blocks(all_tasks):
    """Put the required tasks into the three blocks."""
    wanted = [task for task in all_tasks if task.required]
    return [Block(title, tuple(t for t in wanted if t.chapter.block == slug)) for slug, title in BLOCKS]


def next_task(all_tasks, after=None):
    """Give the next required task that is open: the first after a step, else the first of all."""
    wanted = [task for task in all_tasks if task.required and not task.state.is_done and task.state.word != LOCKED]
    slugs = [task.step.slug for task in all_tasks]
    here = slugs.index(after.slug) if after and after.slug in slugs else -1
    later = [task for task in wanted if slugs.index(task.step.slug) > here]
    return (later or [task for task in wanted if not after or task.step != after] or [None])[0]
