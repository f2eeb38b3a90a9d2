"""A team without a municipality: its pages say what that means, and its text is complete and reads well."""

from pathlib import Path

import pytest
import yaml

from agreements.checks.base import blockers
from agreements.checks.municipality import nobody_decides_for_it
from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.kinds import KINDS
from agreements.models import Party
from agreements.models.decisions import DecisionRules, EscalationStep
from agreements.steps.absent import without_municipality
from agreements.steps.hidden import printable
from agreements.steps.states import DONE, LOCKED, state_of, tasks
from agreements.transfer.reading import answers_of
from tests.agreements.in_memory import answers_with, party, row
from tests.agreements.test_aloud import EXAMPLES, stumbles
from tests.agreements.world import PARTIES, World, logged_in, words_of

FOUNDATION = {"kind": "welzijn-zorg", "official_name": "Stichting Wijkfonds", "short_name": "Wijkfonds",
              "in_sentence": "het Wijkfonds", "legal_form": "stichting", "acts_as": ""}  # fmt: skip
WITHOUT = [one for one in PARTIES if one[1] != "gemeente"]


def load(path, kind=None):
    """Read an example in which a foundation takes the place of the municipality."""
    data = yaml.safe_load(Path(path).read_text())
    for one in data["parties"]:
        if one["kind"] == "gemeente":
            one.update(FOUNDATION)
    for name in ("directing_roles", "directing_phases"):
        data.pop(name, None)
    return answers_of(data, kind)


def text_of(answers):
    """Give the filled blocks of a text by their slug."""
    shown = printable(answers)
    return {block.slug: block for block in fill(articles(shown), shown)}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_text_without_a_municipality_reads_well(path, kind):
    blocks = text_of(load(path, kind))
    assert [stumble for block in blocks.values() for stumble in stumbles(block.html)] == []
    where = {"samenwerkingsovereenkomst": "regierol", "intentieverklaring": "rollen"}.get(kind)
    said = [slug for slug, block in blocks.items() if "is geen gemeente partij" in block.html]
    assert said == ([where] if where else [])
    assert not any("gemeenteraad, het college en" in block.html for block in blocks.values())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nothing_that_must_be_answered_asks_for_a_municipality(path):
    answers = load(path)
    assert [b.sentence for b in blockers(answers, "publish") if "gemeente" in b.sentence.casefold()] == []
    assert not any(b.step.who.name == "each_municipality" for b in blockers(answers, "publish") if b.step)
    assert [task.step.slug for task in tasks(answers) if task.required and task.state.word == LOCKED] == []


def test_other_public_bodies_keep_their_powers_and_make_the_text_public():
    waterschap, platform = party("Waterschap", "andere-overheid"), party("Bewonersplatform")
    blocks = text_of(answers_with(waterschap, platform, kind="samenwerkingsovereenkomst"))
    assert "Partijen vinden het goed dat deze overeenkomst openbaar wordt" in blocks["openbaar"].html
    assert "publieke-taken" in blocks


@pytest.mark.parametrize(
    ("kinds", "certain"),
    [
        ([], False),
        (["bewonersinitiatief"], False),
        (["bewonersinitiatief", ""], False),
        (["bewonersinitiatief", "sportclub"], True),
        (["bewonersinitiatief", "gemeente"], False),
    ],
)
def test_that_none_takes_part_is_certain_once_all_parties_are_known(kinds, certain):
    assert without_municipality([Party(kind=kind, capacity="ondertekenaar") for kind in kinds]) is certain


def test_a_municipality_that_is_only_affected_does_not_take_part():
    affected = party("Gemeente", "gemeente", capacity="betrokken")
    assert without_municipality([party("Bewonersplatform"), affected])


def test_decisions_that_are_left_to_a_municipality_that_is_not_there_are_noticed():
    rows = (
        party("Bewonersplatform"),
        row(DecisionRules, method="advies"),
        row(EscalationStep, step="de gemeente beslist"),
    )
    there = answers_with(*rows, party("Gemeente", "gemeente"), kind="intentieverklaring")
    assert list(nobody_decides_for_it(there)) == []
    gone = answers_with(*rows, party("Sportclub", "sportclub"), kind="intentieverklaring")
    assert [one.step.slug for one in nobody_decides_for_it(gone)] == ["besluiten", "opschalen"]


# On the screen


@pytest.fixture
def without(lindwaarden, sanne):
    """An agreement of three parties, none of them a municipality."""
    return World(lindwaarden, sanne, parties=WITHOUT)


def test_the_pages_of_the_municipality_are_done_and_say_why(without, sanne):
    found = state_of(without.answers, next(t.step for t in tasks(without.answers) if t.step.slug == "regierol"))
    assert (found.word, found.text, found.note) == (DONE, "Hoeft niet", "Er doet geen gemeente mee.")
    answer = logged_in(sanne).get(without.root)
    assert "Hoeft niet Er doet geen gemeente mee." in words_of(answer)
    assert without.address("regierol") in answer.content.decode()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("samenwerkingsovereenkomst", "In de tekst staat dat er geen gemeente meedoet"),
        ("intentieverklaring", "In de tekst staat dat er geen gemeente meedoet"),
        ("manifest", "Het manifest zegt niets over de regierol"),
    ],
)
def test_the_page_of_the_municipality_tells_what_it_means_and_how_to_invite_it(without, sanne, kind, said):
    without.kind(kind)
    words = words_of(logged_in(sanne).get(without.address("regierol")))
    assert said in words
    assert "krijgt de tekst ter kennisname" in words
    assert "Nodig de gemeente uit" in words
    assert ("Wat jullie anderen vragen" in words) is (kind != "samenwerkingsovereenkomst")


def test_another_public_body_lets_the_coordinator_look(without, sanne):
    without.party("Waterschap", "andere-overheid", order=9)
    words = words_of(logged_in(sanne).get(without.address("regierol")))
    assert "Daarom kijkt de coördinator van de gemeente de tekst na" in words
    assert "Sanne Voorbeeld" in words  # the page of somebody who is logged in


def test_the_invitation_opens_a_new_party_which_brings_the_questions_back(without, sanne):
    page = logged_in(sanne).get(without.address("regierol"))
    address = page.content.decode().split('primary-action" href="')[1].split("#open")[0]
    assert logged_in(sanne).get(address).status_code == 200
    without.party("Gemeente Lindwaarden", "gemeente", order=9)
    assert logged_in(sanne).get(without.address("regierol")).status_code == 302


def test_the_list_of_parties_and_the_check_page_say_it_too_and_only_then(without, world, sanne):
    for address in ("stap/partijen/", "antwoorden/"):
        assert "Er doet geen gemeente mee" in words_of(logged_in(sanne).get(without.root + address))
        assert "Er doet geen gemeente mee" not in words_of(logged_in(sanne).get(world.root + address))


def test_it_is_said_while_somebody_types(world, sanne):
    municipality = next(each for each in world.parties if each.kind == "gemeente")
    page = world.open(sanne, "partijen", "team", municipality)
    assert "Er doet geen gemeente mee" in words_of(page.autosave({"kind_0": "welzijn-zorg"}))


def test_without_residents_or_tenants_nobody_has_to_tell_for_whom_they_speak(lindwaarden, sanne):
    made = World(lindwaarden, sanne, "intentieverklaring", parties=PARTIES[1:])
    words = words_of(logged_in(sanne).get(made.address("achterban")))
    assert "Er doet geen partij mee die voor bewoners of huurders spreekt." in words
    assert "Hoeft niet" in words_of(logged_in(sanne).get(made.root))
