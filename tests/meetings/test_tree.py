"""Meetings report to each other as a tree: no form, file or button can make a circle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.steps.forms import AnswerForm
from agreements.transfer.inserting import import_document
from agreements.transfer.mistakes import Mistakes
from meetings.checks import one_on_top
from meetings.models import MeetingBody
from meetings.steps import deciding
from meetings.tree import in_a_circle
from tests.agreements.in_memory import answers_with, row

ASKS = [ask for ask in deciding.asks if ask.name == "reports_to"]
NUMBER = 6
SENTENCE = "Dat overleg koppelt zelf al aan dit overleg terug. Kies een ander overleg."


@given(st.lists(st.tuples(st.integers(0, NUMBER - 1), st.none() | st.integers(0, NUMBER - 1)), max_size=12))
def test_no_row_of_forms_makes_a_circle_and_who_is_on_top_is_known(choices):
    bodies = [row(MeetingBody, uid=f"overleg-{place}", name=f"overleg {place}") for place in range(NUMBER)]
    answers = answers_with(*bodies, kind="samenwerkingsovereenkomst")
    for below, above in choices:
        before = bodies[below].reports_to
        data = {"reports_to": "" if above is None else bodies[above].uid}
        form = AnswerForm(bodies[below], ASKS, answers=answers, data=data)
        if not form.is_valid():
            assert form.errors["reports_to"] == [SENTENCE]
            assert bodies[below].reports_to is before
        assert not any(in_a_circle(body) for body in bodies)
    tops = [body for body in bodies if body.reports_to is None]
    assert tops
    assert [problem.owner for problem in one_on_top(answers)] == (tops if len(tops) > 1 else [])


@pytest.mark.django_db
def test_a_file_with_a_circle_is_refused_with_its_place(lindwaarden):
    names = ("a", "b", "c")
    circle = "".join(
        f"  - key: {name}\n    name: {name}\n    reports_to: {names[place - 1]}\n" for place, name in enumerate(names)
    )
    with pytest.raises(Mistakes) as caught:
        import_document(
            f"format: 1\nmunicipality: Lindwaarden\nbasics:\n  kind: samenwerkingsovereenkomst\nbodies:\n{circle}"
        )
    assert str(caught.value).count(SENTENCE) == len(names)


def test_a_page_refuses_a_circle_and_keeps_what_was_chosen(world, sanne):
    world.kind("samenwerkingsovereenkomst")
    top, under = world.body("stuurgroep"), world.body("projectteam")
    world.fill(sanne, "overleg-besluiten", under, reports_to=top.uid)
    answer = world.fill(sanne, "overleg-besluiten", top, reports_to=under.uid)
    assert answer.status_code == 302
    assert MeetingBody.objects.get(pk=top.pk).reports_to is None
    assert world.sheet("overleg-besluiten", top).refused["reports_to"]["error"] == SENTENCE


def test_putting_a_meeting_back_makes_no_circle(world, sanne):
    world.kind("samenwerkingsovereenkomst")
    first, second, third = (world.body(name) for name in ("een", "twee", "drie"))
    MeetingBody.objects.filter(pk=first.pk).update(reports_to=second)
    MeetingBody.objects.filter(pk=third.pk).update(reports_to=first)
    world.press(world.list(sanne, "overleggen"), "zeker", first, step="overleggen")
    world.fill(sanne, "overleg-besluiten", second, reports_to=third.uid)
    page = world.open(sanne, "overleggen")
    address = page.who.get(page.address).content.decode().split("/terug/")[1].split('"')[0]
    page.who.post(f"{world.root}lijst/overleggen/team/terug/{address}", page.hidden)
    answers = world.answers
    assert len(answers.bodies) == 3
    assert not any(in_a_circle(body) for body in answers.bodies)
