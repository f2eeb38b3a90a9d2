"""Every answer stands in the text of every kind that asks it, and in no other."""

from collections import Counter
from functools import lru_cache

import pytest

from agreements.kinds import KINDS
from tests.agreements import printed
from tests.agreements.marks import ESCAPED, marks
from tests.agreements.printed import ALL_KINDS, BESIDE, CONDITIONS, GONE, NEVER, STEERS, questions, text


def all_of(names):
    """Make a parameter of each of these questions, called by its name."""
    return [pytest.param(one, id=one.name) for one in questions() if one.name in names]


def shown(one, kind, mark=None, values=None):
    """Give the text of a kind with a marked answer beside what makes that it is asked."""
    conditions = CONDITIONS.get(one.name, ({}, {}))[0] | BESIDE.get(one.name, {}) | (values or {})
    beside = printed.beside(one.rows, conditions)
    if mark is None:
        return plain(kind.slug, tuple(beside.items()))
    return text(kind, beside | {one.name: mark.value})


@lru_cache
def plain(slug, values):
    """Give a text without a mark; kept, because many questions compare with the same one."""
    return text(KINDS[slug], dict(values))


PRINTED = {one.name for one in questions()} - NEVER - STEERS
CONDITIONAL = {one.name for one in questions() if one.ask.when is not None}


@pytest.mark.parametrize("one", all_of(PRINTED))
def test_an_answer_stands_in_the_text_of_every_kind_that_asks_it(one):
    for kind in filter(one.is_printed, ALL_KINDS):
        found = {}
        for mark in marks(one, kind):
            found[mark.label] = shown(one, kind, mark)
            missing = [words for words in mark.words if words not in found[mark.label]]
            assert not missing, f"{one.name} ({mark.label}) does not print in {kind.slug}: {missing}"
        alike = [label for label, words in found.items() if Counter(found.values())[words] > 1]
        assert not alike, f"{one.name} prints these answers alike in {kind.slug}: {alike}"


@pytest.mark.parametrize("one", all_of(PRINTED))
def test_an_answer_that_a_kind_does_not_ask_changes_nothing_in_its_text(one):
    for kind in [kind for kind in ALL_KINDS if not one.is_asked(kind)]:
        for mark in marks(one, kind)[:1]:
            assert shown(one, kind, mark) == shown(one, kind), f"{one.name} leaks into {kind.slug}"


@pytest.mark.parametrize("one", all_of(NEVER))
def test_what_is_never_printed_changes_nothing_in_any_text(one):
    for kind in ALL_KINDS:
        for mark in marks(one, kind)[-2:]:
            assert shown(one, kind, mark) == shown(one, kind), f"{one.name} ({mark.label}) prints in {kind.slug}"


@pytest.mark.parametrize("one", all_of(STEERS - {"basics.kind"}))
def test_what_steers_the_text_does_not_stand_in_it(one):
    for kind in ALL_KINDS:
        assert ESCAPED not in shown(one, kind, marks(one, kind)[-1]), f"{one.name} prints in {kind.slug}"


@pytest.mark.parametrize("letter", printed.STEERS_IN)
def test_what_steers_one_kind_does_not_stand_in_its_text(letter):
    kind = next(kind for kind in ALL_KINDS if kind.letter == letter)
    for one in [one for one in questions() if one.name in printed.STEERS_IN[letter]]:
        for mark in marks(one, kind):
            assert ESCAPED not in shown(one, kind, mark), f"{one.name} prints in {kind.slug}"


@pytest.mark.parametrize("one", all_of(CONDITIONAL))
def test_a_kept_answer_that_a_condition_hides_changes_nothing_in_the_text(one):
    hiding = CONDITIONS[one.name][1]
    for kind in filter(one.is_asked, ALL_KINDS):
        for mark in marks(one, kind)[:1]:
            assert shown(one, kind, mark, hiding) == shown(one, kind, values=hiding), (
                f"{one.name} ({mark.label}) prints in {kind.slug} though {hiding} hides it"
            )


@pytest.mark.parametrize("one", [pytest.param(one, id=one.name) for one in questions() if one.step.who.name in GONE])
def test_a_kept_answer_of_who_is_asked_no_longer_changes_nothing_in_the_text(one):
    path = ".".join(filter(None, [one.rows, one.step.model.owner]))
    gone = {f"{path}.{name}": value for name, value in GONE[one.step.who.name].items()}
    for kind in filter(one.is_asked, ALL_KINDS):
        mark = marks(one, kind)[-1]
        assert shown(one, kind, mark, gone) == shown(one, kind, values=gone), f"{one.name} prints in {kind.slug}"


def test_every_condition_is_met_and_unmet_by_what_is_said_here():
    asked = {one.name: one for one in questions()}
    assert set(CONDITIONS) == CONDITIONAL
    for name, answers_beside in CONDITIONS.items():
        for values, applies in zip(answers_beside, (True, False), strict=True):
            answers, rows = printed.everything_answered(ALL_KINDS[0]), asked[name].rows
            printed.put(answers, printed.beside(rows, values))
            assert asked[name].ask.applies(printed.target(answers, rows)) is applies, f"{name}: {values}"


def test_what_is_declared_here_is_asked_by_one_step():
    asked = Counter(one.name for one in questions())
    declared = [
        *NEVER,
        *STEERS,
        *CONDITIONS,
        *BESIDE,
        *(name for names in printed.STEERS_IN.values() for name in names),
    ]
    assert {name: asked[name] for name in declared if asked[name] != 1} == {}
