"""The coming times of a meeting: beside a question, and on a page of their own."""

import datetime
import re

import pytest

from agreements.models import Evaluation, Sheet
from agreements.models.dutch_dates import MONTHS
from agreements.models.gates import Gate
from agreements.models.term import Term
from meetings.coming import coming
from meetings.models import BodyMember, Host, MeetingBody
from meetings.steps import chapter
from tests.agreements.in_memory import answers_with, party, row
from tests.agreements.world import logged_in, words_of

TODAY = datetime.date(2027, 1, 4)
EVERY_MONDAY = {"frequency_kind": "elke", "frequency_count": 1, "frequency_unit": "weken", "weekday": "maandag"}
EVERY_THREE_WEEKS = EVERY_MONDAY | {"frequency_count": 3}
PARTIES = [party(name) for name in ("Gemeente", "De Brem", "Netkring")]


def times(*rows, **answers):
    """Give the coming times of a projectteam with these answers, among these rows."""
    body = row(MeetingBody, name="projectteam", **answers)
    members = [row(BodyMember, uid=each.short_name, body=body, party=each, attends="vast") for each in PARTIES]
    hosts = [row(Host, body=body, party=PARTIES[place], place=where) for place, where in answers_of(rows, tuple)]
    found = answers_with(*PARTIES, body, *members, *hosts, *answers_of(rows, object, but=tuple))
    return coming(found, found.bodies[0], TODAY)


def answers_of(rows, kind, but=()):
    """Keep the rows of a kind: a pair is a host, anything else an answer of its own."""
    return [one for one in rows if isinstance(one, kind) and not isinstance(one, but)]


def test_a_projectteam_goes_round_and_its_dates_say_where_and_what_falls_then():
    found = times(
        (0, "stadskantoor"),
        (1, "kantoor De Brem"),
        row(Gate, moment_day=datetime.date(2027, 6, 28)),
        row(Evaluation, moment_day=datetime.date(2027, 7, 5)),
        **EVERY_THREE_WEEKS,
        pause_months=["augustus"],
        place_policy="rouleren",
        rotation_start=datetime.date(2027, 3, 1),
        rotation_skip="volgende",
    )
    assert found.title == "Het projectteam, de komende twaalf keer"
    assert found.span == "1 maart tot en met 8 november 2027"
    assert found.sentences == (
        "Elke drie weken, op maandag. In augustus is er geen overleg. Om de beurt bij een andere partij."
    )
    first, gate, looking, off = found.times[0], found.times[5], found.times[6], found.times[8]
    assert (first.month, first.weekday, str(first.host), first.place) == ("mrt", "Maandag", "Gemeente", "Stadskantoor")
    assert gate.notes == ("Laatste keer vóór het beslismoment van 28 juni 2027.",)
    assert looking.notes == ("Op deze dag kijken jullie ook samen terug.",)
    assert (off.date.dropped, off.host, off.notes) == ("In augustus is er geen overleg.", None, ())
    assert [(str(host), count) for host, count in found.turns] == [("Gemeente", 6), ("De Brem", 6)]
    assert (found.never_hosts, found.one_never_hosts) == ("Netkring", True)
    assert found.skip == "Kan een gastheer niet? De volgende schuift door."


def test_turns_go_on_where_they_were_when_the_first_host_is_long_ago():
    begun = {"place_policy": "rouleren", "rotation_start": TODAY - datetime.timedelta(21)}
    found = times((0, ""), (1, ""), **EVERY_THREE_WEEKS, **begun)
    assert (found.times[0].date.day, str(found.times[0].host)) == (TODAY, "De Brem")
    assert not found.moves_with_today


def test_dates_begin_with_the_agreement_where_that_is_later():
    begins = row(Term, begins="moment", start_day=datetime.date(2027, 2, 10))
    found = times(begins, **EVERY_THREE_WEEKS)
    assert found.first.date.day == datetime.date(2027, 2, 15)
    assert not found.moves_with_today


def test_without_a_first_day_only_skipped_weeks_are_counted_from_today():
    assert times(**EVERY_THREE_WEEKS).moves_with_today
    assert not times(**EVERY_MONDAY).moves_with_today
    assert not times(frequency_kind="per_jaar", dates="1 maart 2027").moves_with_today


def test_a_place_of_the_meeting_itself_is_said_once_and_one_date_is_no_number():
    found = times(place_policy="vast", place="buurthuis", frequency_kind="per_jaar", dates="24 juni 2027")
    assert (found.title, found.span) == ("Het projectteam, de komende keer", "24 juni 2027")
    assert found.sentences.endswith("Op een vaste plek. Plek: buurthuis.")
    assert (found.first.place, found.first.host, found.never_hosts) == ("", None, "")


def test_dates_over_two_years_say_both():
    assert times(**EVERY_MONDAY | {"frequency_count": 8}).span == "4 januari 2027 tot en met 11 september 2028"


def test_a_meeting_on_a_holiday_is_told():
    found = times(frequency_kind="per_jaar", dates="29 maart 2027")
    assert [time.date.holiday for time in found.on_holidays] == ["Tweede paasdag"]


@pytest.mark.parametrize(
    ("answers", "words", "step"),
    [
        ({}, "Vertel hoe vaak", "overleg-ritme"),
        ({"frequency_kind": "elke", "frequency_count": 3}, "Vertel hoe vaak", "overleg-ritme"),
        (EVERY_MONDAY | {"weekday": ""}, "Kies op welke dag", "overleg-dagen"),
        (EVERY_MONDAY | {"frequency_unit": "maanden"}, "Kies in welke week", "overleg-dagen"),
        ({"frequency_kind": "per_jaar", "frequency_count": 4}, "Noem zelf de dagen", "overleg-dagen"),
        ({"frequency_kind": "per_jaar", "dates": "1 maart 2026"}, "zijn voorbij", "overleg-dagen"),
        ({"frequency_kind": "op_afroep"}, "als iemand daarom vraagt", ""),
    ],
)
def test_what_is_still_needed_is_said_in_words_with_the_step_to_go_to(answers, words, step):
    found = times(**answers)
    assert words in found.lacking[0]
    assert found.lacking[1] == step
    assert found.title == "Wanneer komt het projectteam samen?"


def test_a_rhythm_that_never_fits_says_so():
    assert "steeds in een maand zonder overleg" in times(**EVERY_MONDAY, pause_months=list(MONTHS)).lacking[0]


def test_five_steps_have_the_dates_beside_them():
    assert [step.slug for step in chapter.steps if step.aside] == [
        "overleggen",
        "overleg-ritme",
        "overleg-dagen",
        "gastheren",
        "gastheer",
    ]


# On the screen


@pytest.fixture
def kerngroep(world):
    """A meeting every Monday, which the Bewonersplatform receives."""
    body = world.body(**EVERY_MONDAY | {"place_policy": "rouleren"})
    Host.objects.create(agreement=world.agreement, body=body, party=world.parties[0], place="het buurthuis")
    return body


def test_the_dates_stand_beside_the_question_together_with_the_text(world, sanne, kerngroep):
    for step in ("overleg-ritme", "overleg-dagen", "gastheren", "gastheer"):
        words = words_of(logged_in(sanne).get(world.address(step, kerngroep)))
        assert "De komende twaalf keer" in words, step
        assert "Bewonersplatform ontvangt Het buurthuis" in words, step
        assert "Zo komt het in de tekst" in words, step


def test_an_answer_that_is_no_longer_asked_moves_no_date(world, sanne, kerngroep):
    kerngroep.place_policy, kerngroep.place = "online", "oude plek"
    kerngroep.rotation_start = datetime.date(2099, 1, 1)
    kerngroep.save()
    words = words_of(logged_in(sanne).get(world.address("overleg-dagen", kerngroep)))
    assert "ontvangt" not in words
    assert "oude plek" not in words
    assert "2099" not in words


def test_the_dates_follow_while_somebody_types(world, sanne):
    body = world.body(**EVERY_MONDAY | {"weekday": ""})
    page = world.open(sanne, "overleg-dagen", body)
    assert "Kies op welke dag van de week" in words_of(page.who.get(page.address))
    answer = page.autosave({"weekday": "dinsdag"})
    piece = re.search(r'<section class="w-beside" id="komende-keren".*?</section>', answer.content.decode(), re.DOTALL)
    assert 'hx-swap-oob="true"' in piece[0]
    assert piece[0].count("Dinsdag") == 12


def test_the_list_of_meetings_says_when_each_comes_together(world, sanne, kerngroep):
    world.body("buurtavond", frequency_kind="per_jaar", frequency_count=3)
    answer = logged_in(sanne).get(world.address("overleggen"))
    assert f"{world.root}overleg/{kerngroep.uid}/" in answer.content.decode()
    assert "Drie keer per jaar. Nog geen dagen." in words_of(answer)


def test_a_meeting_has_a_page_with_its_dates_hosts_and_signals(world, sanne, kerngroep):
    BodyMember.objects.create(
        agreement=world.agreement, uid="zon", body=kerngroep, party=world.parties[1], attends="vast"
    )
    words = words_of(logged_in(sanne).get(f"{world.root}overleg/{kerngroep.uid}/"))
    assert "De kerngroep, de komende twaalf keer" in words
    assert "Bewonersplatform 12 keer" in words
    assert "Coöperatie Zon op Veen ontvangt niet." in words
    assert "Dit ritme klopt" not in words
    assert logged_in(sanne).get(f"{world.root}overleg/bestaatniet/").status_code == 404


def test_who_may_only_read_gets_no_ways_to_change_a_rhythm(world, joris, kerngroep):
    words = words_of(logged_in(joris).get(f"{world.root}overleg/{kerngroep.uid}/"))
    assert "Iets veranderen" not in words
    assert logged_in(joris).post(f"{world.root}overleg/{kerngroep.uid}/").status_code == 403


def test_usual_answers_about_a_rhythm_can_be_said_to_be_right(world, sanne):
    body, other = world.body(), world.body("buurtavond")
    for each in (body, other):
        page = world.open(sanne, "overleg-ritme", each)
        page.send(to=f"{world.root}gebruikelijk/overleg-ritme/{each.uid}/")
    address = f"{world.root}overleg/{body.uid}/"
    assert "Dit ritme klopt" in words_of(logged_in(sanne).get(address))
    assert logged_in(sanne).post(address).status_code == 302
    assert "Dit ritme klopt" not in words_of(logged_in(sanne).get(address))
    assert not Sheet.objects.get(step="overleg-ritme", uid=body.uid).taken
    assert Sheet.objects.get(step="overleg-ritme", uid=other.uid).taken
