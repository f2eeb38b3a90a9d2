"""Whether somebody may approve a text now, said before anybody tries: four eyes, and two where it is sensitive."""

from dataclasses import dataclass

from agreements.document.dutch import day
from agreements.teamwork.rights import approvers, is_sensitive, rights_of

WAY_OUT = (
    "Voeg een coördinator toe: vraag de beheerder van Wijkafspraken om een collega aan te wijzen. "
    "Is de tekst gevoelig? Laat die collega daarna ook meelezen."
)


@dataclass(frozen=True)
class Approving:
    """What a coordinator is told before deciding; `after` names who looks next, and `first` who approved already."""

    may: bool
    sensitive: bool
    sentences: tuple
    after: tuple = ()
    lacks: bool = False  # somebody has to be added before this text can be approved
    first: object = None


def approving(agreement, version, user):
    """Judge whether this coordinator may approve this version."""
    sensitive = is_sensitive(agreement)
    others = tuple(other.name for other in approvers(agreement) if other.pk != user.pk)
    first = agreement.events.filter(act="approve", data__version=version.number).order_by("number").last()
    if not rights_of(user, agreement).approves:
        return Approving(False, sensitive, writes_along(others), others, not others)
    if not sensitive:
        return Approving(True, False, ())
    if first is None:
        return Approving(True, True, looks_next(others), others, not others)
    if first.by_id == user.pk:
        said = f"Jij keurde deze tekst goed op {day(first.at.date())}."
        return Approving(False, True, (said, *looks_next(others)), others, not others, first)
    name = first.by.name if first.by else "Een collega"
    return Approving(True, True, (f"{name} keurde deze tekst al goed. Jij bent de tweede.",), (), False, first)


def writes_along(others):
    """Say why who writes along cannot approve, and who can."""
    why = "Je schrijft zelf mee aan deze tekst. Daarom kun je de tekst niet goedkeuren. Terugsturen kan wel."
    return why, f"Goedkeuren kan door: {', '.join(others)}." if others else f"Niemand anders kan goedkeuren. {WAY_OUT}"


def looks_next(others):
    """Say who looks after this coordinator, or that somebody must be added first."""
    if others:
        return (f"Na jou kijkt een tweede: {', '.join(others)}.",)
    return (f"Er is nog geen tweede coördinator die deze tekst mag lezen en goedkeuren. {WAY_OUT}",)
