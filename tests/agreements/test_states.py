"""Where a step stands is computed from the answers, and says who is at work or whom it waits for."""

from agreements.models import Signatory
from agreements.steps.chapters import all_steps
from agreements.steps.states import BUSY, DONE, LOCKED, NOT_BEGUN, WAITING, next_task, owner_state, state_of, tasks
from tests.agreements.world import logged_in, words_of


def state(world, slug, owner=None):
    step = all_steps()[slug]
    answers = world.answers
    found = owner_state(answers, step, answers.get(type(owner), owner.uid)) if owner else state_of(answers, step)
    return found.word, found.text


def test_an_untouched_step_is_not_begun(world):
    assert state(world, "gebied") == (NOT_BEGUN, "Niet begonnen")


def test_a_step_that_lacks_something_is_busy_by_who_saved_last(world, sanne, fatma):
    world.fill(sanne, "gebied", name="Zwaluwveen")
    assert state(world, "gebied") == (BUSY, f"Bezig door {sanne.call_name}")
    world.fill(fatma, "gebied", name="Zwaluwveen-Noord")
    assert state(world, "gebied") == (BUSY, f"Bezig door {fatma.call_name}")


def test_a_step_with_all_its_answers_is_done_and_busy_again_once_one_is_gone(world, sanne):
    world.fill(sanne, "gebied", name="Zwaluwveen", description="Tussen spoor en vaart")
    assert state(world, "gebied") == (DONE, "Klaar")
    world.fill(sanne, "gebied", name="Zwaluwveen")
    assert state(world, "gebied")[0] == BUSY


def test_a_step_in_which_only_a_refused_text_was_typed_is_begun(world, sanne):
    world.fill(sanne, "woningen", homes_owner="veertig")
    assert state(world, "woningen")[0] != NOT_BEGUN


def test_a_step_for_meetings_cannot_begin_without_one_and_says_why(world, sanne):
    assert state(world, "overleg-ritme") == (LOCKED, "Kan nog niet")
    assert "Dit kan zodra jullie een overleg hebben genoemd." in words_of(logged_in(sanne).get(world.root))


def test_a_step_for_parties_waits_for_the_ones_that_are_not_done(world, sanne):
    for party in world.parties[:2]:
        world.add(sanne, "beloften", party, text="zorgt voor koffie", by_function="voorzitter", due_0="open")
    assert state(world, "beloften") == (WAITING, "Wacht op Gemeente Lindwaarden")
    assert state(world, "beloften", world.parties[0]) == (DONE, "Klaar")
    assert state(world, "beloften", world.parties[2]) == (NOT_BEGUN, "Niet begonnen")


def test_parties_that_are_waited_for_are_counted_when_there_are_more(world, sanne):
    world.add(sanne, "beloften", world.parties[0], text="zorgt voor koffie", by_function="voorzitter", due_0="open")
    assert state(world, "beloften") == (WAITING, "Wacht op 2 partijen")


def test_meetings_are_never_counted_as_parties(world, sanne):
    for name in ("kerngroep", "stuurgroep", "werkgroep"):
        body = world.body(name)
    world.fill(sanne, "overleg-ritme", body, frequency_kind="op_afroep")
    assert "partij" not in state(world, "overleg-ritme")[1]


def test_no_line_of_the_task_list_disappears_while_somebody_works(world, sanne):
    before = [task.step.slug for task in tasks(world.answers)]
    world.fill(sanne, "gebied", name="Zwaluwveen")
    world.add(sanne, "overleggen", name="kerngroep")
    assert [task.step.slug for task in tasks(world.answers)] == before


def test_the_next_step_is_the_first_open_one_that_is_required(world, sanne):
    first = next_task(tasks(world.answers))
    assert first.step.slug == "vorm"
    world.fill(sanne, "vorm", kind="manifest", title="Warm Zwaluwveen", subject_0="aardgasvrij")
    assert next_task(tasks(world.answers)).step.slug != "vorm"


def test_nothing_about_a_state_is_stored(world, sanne):
    uid = world.add(sanne, "ondertekenaars", world.parties[0], person_0="Ravi Proef", function="bewoner")
    before = state(world, "ondertekenaars", world.parties[0])
    Signatory.objects.filter(uid=uid).update(function="")
    assert before != state(world, "ondertekenaars", world.parties[0])
