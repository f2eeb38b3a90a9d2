"""The one page on which a coordinator decides: what it tells, what it takes, and what it never loses."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from accounts.models import OutgoingMail
from agreements.document.freeze import last_version
from agreements.models import Basics, CoordinatorFile, Event, Membership, Purpose, State
from agreements.models.coordinating import Informing
from tests.agreements.world import logged_in, sheet_in, words_of
from tests.people import log_in_freshly

REASON = "Noem wie beslist over het geld."


def fresh(user, minutes=0):
    """Give a browser in which somebody logged in with a code, some minutes ago."""
    who = logged_in(user)
    log_in_freshly(who, user, minutes)
    return who


def address(road):
    """Give the address of the page."""
    return f"/toetsing/{road.key}/"


def send(who, road, decision, page=None, **typed):
    """Open the page and send it with a decision."""
    page = page or sheet_in(who, address(road), who.get(address(road)))
    return who.post(address(road), page.hidden | {"decision": decision} | typed)


def test_noor_approves_exactly_the_text_she_read(road):
    road.handed_in()
    answer = send(fresh(road.noor), road, "approve", checked=["doel", "privacy"], note="Kijk ook naar het geld.")
    assert answer["Location"] == "/toetsing/"
    assert road.agreement.state == State.APPROVED
    event = road.agreement.events.get(act="approve")
    assert event.data["text_hash"] == last_version(road.agreement).text_hash
    file = CoordinatorFile.objects.get()
    assert (file.checked, file.note, file.number, file.by) == (
        ["doel", "privacy"],
        "Kijk ook naar het geld.",
        1,
        road.noor,
    )


def test_noor_sends_it_back_with_a_sentence_per_article(road):
    road.handed_in()
    typed = {"zin-doel": "Noem een jaar.", "reason": REASON}
    assert send(logged_in(road.noor), road, "return", **typed).status_code == 302
    assert road.agreement.state == State.RETURNED
    assert road.agreement.events.get(act="return").data["articles"] == {"doel": "Noem een jaar."}


@pytest.mark.parametrize("reason", ["", "te kort"])
def test_without_a_reason_nothing_goes_back_and_nothing_is_lost(road, reason):
    road.handed_in()
    answer = send(logged_in(road.noor), road, "return", reason=reason, **{"zin-doel": "Noem een jaar."})
    assert "in ten minste 10 tekens waarom" in words_of(answer)
    assert "Noem een jaar." in answer.content.decode()
    assert road.agreement.state == State.SUBMITTED


def test_sentences_and_an_approval_do_not_go_together(road):
    road.handed_in()
    answer = send(fresh(road.noor), road, "approve", **{"zin-doel": "Noem een jaar."})
    assert "Je schreef zinnen bij artikelen." in words_of(answer)
    assert "Noem een jaar." in answer.content.decode()
    assert road.agreement.state == State.SUBMITTED


def test_what_was_asked_and_what_stands_there_now_comes_first_when_it_is_back(road):
    road.handed_in()
    road.take("return", road.noor, reason=REASON, articles={"doel": "Noem een jaar.", "status": "Wie kijkt terug?"})
    Purpose.objects.filter(agreement=road.agreement).update(goal="In 2031 is de helft van de huizen van het gas.")
    road.handed_in()
    answer = logged_in(road.noor).get(address(road))
    said = words_of(answer)
    assert "Je vroeg: “Noem een jaar.” Nu staat er:" in said
    assert "In 2031 is de helft" in said
    assert "Je vroeg: “Wie kijkt terug?” Dit artikel is niet veranderd." in said
    assert "<mark>" in answer.content.decode()


def test_the_page_tells_what_the_municipality_promises_and_what_is_still_needed(road):
    road.handed_in()
    said = words_of(logged_in(road.noor).get(address(road)))
    for words in (
        "Wat de gemeente belooft",
        "Wijkt af van de modeltekst",
        "Nog nodig: het besluit van het college.",
        "Signalen en het antwoord van het team",
        "Bevestig je besluit",
    ):
        assert words in said


# --- Who may decide (I-10: four eyes) ----------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["editor", "member"])
def test_i10_who_writes_along_reads_why_only_sending_back_is_possible(road, role):
    """I-10: who approves was never a writer of this text; it is said before, with the way out."""
    text_hash = road.handed_in()
    party = (
        Membership.objects.filter(agreement=road.agreement, role="member").first().party if role == "member" else None
    )
    Membership.objects.create(user=road.noor, agreement=road.agreement, role=role, party=party)
    who = fresh(road.noor)
    said = words_of(who.get(address(road)))
    assert "Je schrijft zelf mee aan deze tekst." in said
    assert "Voeg een coördinator toe" in said
    assert "Goedkeuren." not in said
    send(who, road, "approve")
    assert road.agreement.state == State.SUBMITTED
    assert send(who, road, "return", reason=REASON).status_code == 302
    assert road.agreement.state == State.RETURNED
    assert text_hash


def test_i10_who_else_can_approve_is_named(road, bas):
    """I-10: a coordinator who writes along reads which colleague can approve."""
    Membership.objects.create(user=road.noor, agreement=road.agreement, role="editor")
    road.handed_in()
    assert "Goedkeuren kan door: Bas Fictie." in words_of(fresh(road.noor).get(address(road)))


def test_a_sensitive_text_needs_two_and_says_so(road, bas):
    CoordinatorFile.objects.create(agreement=road.agreement, sensitive=True)
    for user in (road.noor, bas):
        Membership.objects.create(user=user, agreement=road.agreement, role="observer")
    road.handed_in()
    first, second = fresh(road.noor), fresh(bas)
    assert "Na jou kijkt een tweede: Bas Fictie." in words_of(first.get(address(road)))
    send(first, road, "approve")
    assert road.agreement.state == State.SUBMITTED
    assert "Jij keurde deze tekst goed" in words_of(first.get(address(road)))
    assert "Jij bent de tweede." in words_of(second.get(address(road)))
    send(second, road, "approve")
    assert road.agreement.state == State.APPROVED


def test_without_a_second_one_the_way_out_is_told_before(road, bas):
    road.handed_in()
    CoordinatorFile.objects.create(agreement=road.agreement, sensitive=True)
    Membership.objects.create(user=road.noor, agreement=road.agreement, role="observer")
    said = words_of(fresh(road.noor).get(address(road)))
    assert "Er is nog geen tweede coördinator" in said
    assert "Voeg een coördinator toe" in said


def test_others_do_not_open_the_page(road, guus):
    road.handed_in()
    assert logged_in(road.sanne).get(address(road)).status_code == 403
    assert logged_in(road.sanne).post(address(road), {}).status_code == 403
    assert logged_in(guus).get(address(road)).status_code == 404


# --- A fresh login -----------------------------------------------------------------------------------------------


def test_ten_minutes_after_the_login_approving_still_works_and_a_second_later_not(road):
    road.handed_in()
    who = fresh(road.noor)
    page = sheet_in(who, address(road), who.get(address(road)))
    with time_machine.travel(timezone.now() + timedelta(minutes=10, seconds=2), tick=False):
        answer = send(who, road, "approve", page)
        assert answer["Location"] == f"/inloggen/?next={address(road)}"
        assert road.agreement.state == State.SUBMITTED
    who = fresh(road.noor)
    page = sheet_in(who, address(road), who.get(address(road)))
    with time_machine.travel(timezone.now() + timedelta(minutes=9, seconds=50), tick=False):
        assert send(who, road, "approve", page)["Location"] == "/toetsing/"
    assert road.agreement.state == State.APPROVED


def test_who_logs_in_again_finds_the_decision_filled_in(road, settings):
    settings.EMAIL_BACKEND = "accounts.outbox.OutboxBackend"
    road.handed_in()
    who = fresh(road.noor, minutes=11)
    send(who, road, "approve", note="Kijk ook naar het geld.", checked=["doel"])
    who.post(f"/inloggen/?next={address(road)}", {"email": road.noor.email, "next": address(road)})
    code = OutgoingMail.objects.first().subject.rpartition(" ")[2]
    answer = who.post("/inloggen/code/", {"code": code, "next": address(road)})
    assert answer["Location"] == address(road)
    shown = who.get(address(road)).content.decode()
    assert "Kijk ook naar het geld." in shown
    assert 'value="approve" id="id_decision_0" checked' in shown
    assert 'value="doel" id="id_checked_1" checked' in shown
    page = sheet_in(who, address(road), who.get(address(road)))
    assert send(who, road, "approve", page)["Location"] == "/toetsing/"
    assert road.agreement.state == State.APPROVED


def test_what_was_kept_is_for_nobody_else_who_logs_in_there(road, bas):
    road.handed_in()
    who = fresh(road.noor, minutes=11)
    send(who, road, "approve", note="Alleen van Noor.")
    who.force_login(bas)
    assert "Alleen van Noor." not in who.get(address(road)).content.decode()


def test_sending_back_needs_no_fresh_login(road):
    road.handed_in()
    assert send(fresh(road.noor, minutes=60), road, "return", reason=REASON)["Location"] == "/toetsing/"


# --- Nothing is lost ---------------------------------------------------------------------------------------------


def test_who_is_second_keeps_every_sentence(road, bas):
    road.handed_in()
    who = logged_in(bas)
    page = sheet_in(who, address(road), who.get(address(road)))
    road.take("return", road.noor, reason=REASON)
    answer = send(who, road, "return", page, reason="Ook een andere reden.", **{"zin-doel": "Noem een jaar."})
    assert answer.status_code == 409
    said = words_of(answer)
    assert "Noor Fictie stuurde versie 1 terug namens de gemeente." in said
    assert "Noem een jaar." in said
    assert "Ook een andere reden." in said


def test_a_text_that_came_back_meanwhile_is_not_decided_on_unread(road):
    road.handed_in()
    who = fresh(road.noor)
    page = sheet_in(who, address(road), who.get(address(road)))
    road.take("return", road.noor, reason=REASON)
    Purpose.objects.filter(agreement=road.agreement).update(goal="In 2031 is de helft van de huizen van het gas.")
    road.handed_in()
    assert send(who, road, "approve", page).status_code == 409
    assert road.agreement.state == State.SUBMITTED


def test_a_session_that_ended_loses_nothing(road):
    road.handed_in()
    who = logged_in(road.noor)
    page = sheet_in(who, address(road), who.get(address(road)))
    who.logout()
    send(who, road, "return", page, reason=REASON, **{"zin-doel": "Noem een jaar."})
    who.force_login(road.noor)
    shown = who.get(address(road)).content.decode()
    assert REASON in shown
    assert "Noem een jaar." in shown


def test_two_colleagues_in_one_file_both_keep_their_words(road, bas):
    road.handed_in()
    who = logged_in(bas)
    page = sheet_in(who, address(road), who.get(address(road)))
    CoordinatorFile.objects.create(
        agreement=road.agreement, note="Van Noor.", number=1, by=road.noor, at=timezone.now()
    )
    answer = send(who, road, "return", page, reason=REASON, note="Van Bas.")
    assert answer.status_code == 409
    said = answer.content.decode()
    assert "Van Noor." in said
    assert "Van Bas." in said
    assert road.agreement.state == State.SUBMITTED
    again = sheet_in(who, address(road), answer)
    assert send(who, road, "return", again, reason=REASON, note="Van Noor en Bas.").status_code == 302
    assert CoordinatorFile.objects.get().note == "Van Noor en Bas."


def test_a_text_that_is_not_with_the_municipality_is_only_read(road):
    who = logged_in(road.noor)
    assert "is nog niet ingediend" in words_of(who.get(address(road)))
    road.take("start_review", road.sanne)
    said = words_of(who.get(address(road)))
    assert "Je hoeft nu niets te beslissen." in said
    assert "Bevestig je besluit" not in said


# --- The file ----------------------------------------------------------------------------------------------------


def file_page(road):
    """Give the address of the file."""
    return f"/toetsing/{road.key}/dossier/"


def fill_file(who, road, page=None, **typed):
    """Open the file and send it."""
    page = page or sheet_in(who, file_page(road), who.get(file_page(road)))
    return who.post(file_page(road), page.hidden | {"sensitive": ""} | typed)


def test_noor_writes_the_file_with_the_order_of_informing(road):
    who = logged_in(road.noor)
    rows = {"who-1": "De raad", "days-1": "", "who-2": "", "days-2": "3", "who-3": "De pers", "days-3": "2"}
    assert (
        fill_file(who, road, sensitive="nee", why="Er speelt niets.", embargo="1 mei 2030", **rows).status_code == 302
    )
    file = CoordinatorFile.objects.get()
    assert (file.sensitive, file.why, str(file.embargo)) == (False, "Er speelt niets.", "2030-05-01")
    assert list(Informing.objects.values_list("order", "who", "days")) == [(0, "De raad", 0), (1, "De pers", 2)]
    assert Event.objects.get(act="write_file").by == road.noor


def test_the_same_file_sent_twice_is_kept_once(road):
    who = logged_in(road.noor)
    page = sheet_in(who, file_page(road), who.get(file_page(road)))
    for _ in range(2):
        assert fill_file(who, road, page, note="Bel de wethouder.", **{"who-1": "De raad"}).status_code == 302
    assert CoordinatorFile.objects.get().number == 1
    assert Event.objects.filter(act="write_file").count() == 1


def test_a_file_that_a_colleague_changed_shows_both_texts(road, bas):
    who = logged_in(bas)
    page = sheet_in(who, file_page(road), who.get(file_page(road)))
    fill_file(logged_in(road.noor), road, note="Van Noor.", **{"who-1": "De raad"})
    answer = fill_file(who, road, page, note="Van Bas.")
    assert answer.status_code == 409
    said = words_of(answer)
    assert "Noor heeft dit intussen ook veranderd" in said
    assert "Van Noor." in said
    assert "De raad" in said
    assert "Van Bas." in answer.content.decode()
    fill_file(who, road, sheet_in(who, file_page(road), answer), note="Van ons allebei.")
    assert CoordinatorFile.objects.get().note == "Van ons allebei."


def test_only_the_coordinator_ends_sensitive_mode(road):
    Basics.objects.filter(agreement=road.agreement).update(sensitive=True)
    Membership.objects.create(user=road.noor, agreement=road.agreement, role="observer")
    assert logged_in(road.sanne).post(file_page(road), {}).status_code == 403
    who = logged_in(road.noor)
    assert "Dit is gevoelig." in words_of(who.get(file_page(road)))
    fill_file(who, road, sensitive="nee")
    assert "Dit is niet gevoelig." in words_of(who.get(file_page(road)))


def test_from_the_moment_it_is_in_force_the_file_is_only_read(road):
    who = logged_in(road.noor)
    page = sheet_in(who, file_page(road), who.get(file_page(road)))
    road.take("withdraw", road.noor, reason="De buurt wil iets anders.")
    answer = fill_file(who, road, page, note="Te laat geschreven.")
    assert answer.status_code == 409
    assert "Te laat geschreven." in words_of(answer)
    assert "Dossier opslaan" not in words_of(who.get(file_page(road)))
