"""Asking people to take part: one link, one person, one time; and who is taken off is out at the next request."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from accounts import joining
from accounts.models import OutgoingMail, User
from agreements.models import Agreement, Event, Invitation, Membership, Notice, State
from agreements.templatetags.workflow import bare
from agreements.workflow.events import faults
from agreements.workflow.invitations import MOST_OPEN, Asked, accept, found_by, hash_of, invite, remove, resend, revoke
from agreements.workflow.refusals import NotReady, NotYours, TooLate
from tests.agreements.at_once import at_once
from tests.agreements.world import World, logged_in, words_of
from tests.people import person

ELIF = "elif@lindwaarden.voorbeeld"
LINK = re.compile(r"https?://\S+/uitnodiging/(\S+)/")
ANY_LINK = re.compile(r"https?:\S|www\.\S|\S@\S|\w\.\w|//", re.IGNORECASE)  # what a mail program would make one of
CODE = re.compile(r"\b\d{4}-\d{4}\b")


@pytest.fixture(autouse=True)
def outbox(settings):
    """Send through the outbox; pytest-django would catch mail before it."""
    settings.EMAIL_BACKEND = "accounts.outbox.OutboxBackend"


def asked(role="commenter", party="", email=ELIF, name="Elif Testema"):
    return Asked(email, name, role, party)


def newest_token():
    """Read the token in the newest mail that holds one."""
    return next(found[1] for mail in OutgoingMail.objects.order_by("-pk") if (found := LINK.search(mail.body)))


def newest_code(email=ELIF):
    """Read the newest code that was mailed to an address."""
    mails = OutgoingMail.objects.filter(to=email).order_by("-pk")
    return next(found[0] for mail in mails if (found := CODE.search(mail.body)))


@pytest.fixture
def invited(world, sanne):
    """Elif is asked to read along; gives the path of her link."""
    invite(world.agreement, sanne, asked())
    return f"/uitnodiging/{newest_token()}/"


def members(email=ELIF):
    return Membership.objects.filter(user__email=email)


def acts(world):
    return [event.act for event in world.agreement.events.order_by("number")]


# --- The whole road --------------------------------------------------------------------------------------------------


def test_elif_takes_part_with_the_link_and_then_a_code(invited, world):
    browser = Client()
    page = words_of(browser.get(invited))
    assert "Sanne Voorbeeld vraagt of je meedoet." in page
    assert "Warm Zwaluwveen" in page
    began = browser.post(invited)
    assert (began.status_code, began["Location"]) == (302, "/uitnodiging/")
    assert ELIF in words_of(browser.get("/uitnodiging/"))
    wrong = browser.post("/uitnodiging/", {"code": "0000-0000"})
    assert "Deze code klopt niet" in words_of(wrong)
    assert not members().exists()
    done = browser.post("/uitnodiging/", {"code": newest_code()})
    assert done["Location"] == world.root
    assert [held.role for held in members()] == ["commenter"]
    assert browser.get(world.root).status_code == 200
    assert acts(world) == ["invite", "join"]
    assert list(faults(world.agreement)) == []


def test_the_form_sends_the_mail_and_tells_until_when(world, sanne):
    who = logged_in(sanne)
    typed = {"name": "Elif  Testema", "email": "Elif@Lindwaarden.voorbeeld", "role": "member",
             "party": world.parties[2].uid}  # fmt: skip
    answer = who.post(f"{world.root}mensen/uitnodigen/", typed, follow=True)
    assert "een link die 14 dagen werkt" in words_of(answer)
    made = Invitation.objects.get()
    assert (made.email, made.name, made.role, made.party) == (ELIF, "Elif Testema", "member", world.parties[2])
    mail = OutgoingMail.objects.get()
    assert (mail.to, mail.agreement) == (ELIF, world.agreement.key)
    for words in (
        "Sanne Voorbeeld",
        "Warm Zwaluwveen",
        "Gemeente Lindwaarden",
        f"{timezone.localtime(made.expires):%H:%M}",
    ):
        assert words in mail.body


def test_a_member_needs_a_party_and_a_name_holds_no_link(world, sanne):
    who = logged_in(sanne)
    where = f"{world.root}mensen/uitnodigen/"
    assert "Kies een partij." in words_of(who.post(where, {"name": "Elif", "email": ELIF, "role": "member"}))
    assert "zonder webadres" in words_of(who.post(where, {"name": "www.gratis.nl", "email": ELIF, "role": "observer"}))
    assert not Invitation.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_somebody_may_hold_several_roles(world, sanne, elif_):
    for role, party in (("commenter", ""), ("member", world.parties[0].uid), ("member", world.parties[2].uid)):
        invite(world.agreement, sanne, asked(role, party))
        assert logged_in(elif_).post(f"/uitnodiging/{newest_token()}/").status_code == 302
    assert members().count() == 3


def test_a_coordinator_reads_what_is_sensitive_after_an_invitation(world, sanne, noor):
    world.fill(sanne, "bindend", sensitive="ja", binding="niet")
    who = logged_in(noor)
    assert who.get(world.root).status_code == 404
    invite(world.agreement, sanne, asked("observer", email=noor.email, name="Noor Fictie"))
    assert who.post(f"/uitnodiging/{newest_token()}/")["Location"] == world.root
    assert who.get(world.root).status_code == 200


# --- I-14: once, in time, revocable, for one person, only the hash ---------------------------------------------------


def test_i14_only_the_hash_of_a_long_token_is_kept(invited):
    token = invited.split("/")[2]
    made = Invitation.objects.get()
    assert len(token) >= 43  # 256 bits in base64
    assert made.token_hash == hash_of(token)
    assert token not in str([vars(one) for one in (made, *Event.objects.all())])


def test_i14_a_link_works_until_fourteen_days_and_not_a_second_longer(invited):
    ends = Invitation.objects.get().expires
    assert abs(ends - timezone.now() - timedelta(days=14)) < timedelta(minutes=1)
    with time_machine.travel(ends - timedelta(seconds=1), tick=False):
        assert Client().get(invited).status_code == 200
    with time_machine.travel(ends + timedelta(seconds=1), tick=False):
        assert Client().get(invited).status_code == 404
        assert Client().post(invited).status_code == 404


def test_i14_a_link_that_ends_between_code_and_press_makes_no_membership(invited):
    browser = Client()
    browser.post(invited)
    Invitation.objects.update(expires=timezone.now() - timedelta(seconds=1))
    assert browser.post("/uitnodiging/", {"code": newest_code()}).status_code == 404
    assert not members().exists()


def test_i14_sending_again_kills_the_link_before(invited, world, sanne):
    resend(world.agreement, sanne, Invitation.objects.get().uid)
    assert Client().get(invited).status_code == 404
    again = f"/uitnodiging/{newest_token()}/"
    assert again != invited
    assert Client().get(again).status_code == 200
    assert Invitation.objects.get().resent == 1


def test_i14_a_link_taken_back_is_dead_also_for_who_began_already(invited, world, sanne):
    browser = Client()
    browser.post(invited)
    revoke(world.agreement, sanne, Invitation.objects.get().uid)
    assert browser.post("/uitnodiging/", {"code": newest_code()}).status_code == 404
    assert Client().get(invited).status_code == 404
    with pytest.raises(TooLate):
        revoke(world.agreement, sanne, Invitation.objects.get().uid)
    assert acts(world) == ["invite", "revoke_invite"]


def test_i14_another_address_gains_nothing_and_reads_nothing(invited, stranger):
    who = logged_in(stranger)
    for answer in (who.get(invited), who.post(invited)):
        assert answer.status_code == 403
        assert "voor iemand anders" in words_of(answer)
        assert "Uitloggen" in words_of(answer)
        assert "Zwaluwveen" not in words_of(answer)
    assert not Membership.objects.filter(user=stranger).exists()
    assert found_by(hash_of(invited.split("/")[2]))


def test_i14_the_sender_cannot_act_as_the_receiver(invited, world, sanne):
    before = Membership.objects.count()
    who = logged_in(sanne)
    assert who.get(invited).status_code == who.post(invited).status_code == 403
    with pytest.raises(NotYours):
        accept(Invitation.objects.get(), sanne)
    with pytest.raises(NotReady, match="eigen adres"):
        invite(world.agreement, sanne, asked(email=sanne.email))
    sanne.email = "ander@wijk.voorbeeld"
    sanne.save()
    Invitation.objects.update(email=sanne.email)  # not even at an address that became the sender's own
    assert who.post(invited).status_code == 403
    assert Membership.objects.count() == before


def test_i14_a_link_is_used_once_and_the_same_press_twice_has_the_same_answer(invited, world, elif_):
    who = logged_in(elif_)
    first, second = who.post(invited), who.post(invited)
    assert first["Location"] == second["Location"] == world.root
    assert (
        who.get(invited).status_code == Client().get(invited).status_code == Client().post(invited).status_code == 404
    )
    assert acts(world).count("join") == 1


@pytest.mark.django_db(transaction=True)
def test_i14_eight_presses_at_once_make_one_membership():
    sanne = person("Sanne Voorbeeld")
    world = World(joining.municipality_called("Lindwaarden")[0], sanne)
    invite(world.agreement, sanne, asked())
    where = f"/uitnodiging/{newest_token()}/"
    browsers = [logged_in(joining.account_for(ELIF, "Elif Testema")[0]) for _ in range(8)]
    answers = at_once([lambda who=who: who.post(where) for who in browsers])
    assert {answer.status_code for answer in answers} == {302}
    assert members().count() == 1
    assert acts(world) == ["invite", "join"]


# --- I-15 and I-16: looking uses nothing, and the token leaves the address -------------------------------------------


def test_i15_looking_scanning_and_pressing_by_a_machine_use_nothing(invited, world):
    for method in ("head", "get", "options", "get"):
        getattr(Client(), method)(invited)
    scanner = Client()
    scanner.get(invited)
    scanner.post(invited, follow=True)
    scanner.post("/uitnodiging/", {"code": "12345678"})
    assert "_auth_user_id" not in scanner.session
    assert not members().exists()
    assert scanner.get(world.root).status_code == 302
    person_herself = Client()
    person_herself.post(invited)
    assert person_herself.post("/uitnodiging/", {"code": newest_code()})["Location"] == world.root


def test_i15_five_wrong_codes_end_the_code_and_the_link_still_works(invited):
    browser = Client()
    browser.post(invited)
    for _ in range(5):
        answer = browser.post("/uitnodiging/", {"code": "0000-0000"})
    assert answer["Location"] == "/uitnodiging/"
    assert "Ja, ik doe mee" in words_of(browser.get("/uitnodiging/"))
    assert browser.post("/uitnodiging/", {"action": "begin"}).status_code == 302
    assert browser.post("/uitnodiging/", {"code": newest_code()}).status_code == 302
    assert members().count() == 1


def test_a_new_code_can_be_asked_for(invited):
    browser = Client()
    browser.post(invited)
    first = newest_code()
    assert browser.post("/uitnodiging/", {"action": "resend"})["Location"] == "/uitnodiging/"
    assert newest_code() != first
    assert browser.post("/uitnodiging/", {"code": newest_code()}).status_code == 302


def test_i16_the_token_stands_in_no_page_session_or_log(invited, caplog):
    token = invited.split("/")[2]
    browser = Client(raise_request_exception=False)
    answers = [browser.get(invited), browser.post(invited), browser.get("/uitnodiging/"),
               browser.post("/uitnodiging/", {"code": newest_code()}, follow=True)]  # fmt: skip
    for answer in answers:
        assert token not in answer.content.decode() + str(answer.headers)
    assert token not in str(dict(browser.session))
    assert [mail.to for mail in OutgoingMail.objects.filter(body__contains=token)] == [ELIF]


# --- I-35: every link that does not work is the same -----------------------------------------------------------------


def test_i35_links_that_do_not_work_are_answered_alike(invited, world, sanne, elif_, stranger):
    token = invited.split("/")[2]
    paths = [f"/uitnodiging/{token[:-1]}/", f"/uitnodiging/{token}x/", "/uitnodiging/onbekend/", "/uitnodiging/",
             "/uitnodiging/%00/", f"/uitnodiging/{'a' * 3000}/"]  # fmt: skip
    for role, done in (("observer", "revoke"), ("editor", "accept"), ("member", "expire")):
        party = world.parties[0].uid if role == "member" else ""
        made = invite(world.agreement, sanne, asked(role, party))
        paths.append(f"/uitnodiging/{newest_token()}/")
        if done == "revoke":
            revoke(world.agreement, sanne, made.uid)
        elif done == "accept":
            accept(made, elif_)
        else:
            Invitation.objects.filter(pk=made.pk).update(expires=timezone.now() - timedelta(seconds=1))
    for who in (Client(), logged_in(stranger), logged_in(sanne)):
        seen = {(answer.status_code, re.sub(rb"nonce-[\w-]+", b"", answer.content)) for answer in map(who.get, paths)}
        assert len(seen) == 1
        assert next(iter(seen))[0] == 404
    assert "wie de uitnodiging stuurde" in words_of(Client().get(paths[0]))


def test_i35_the_answers_tell_nobody_who_has_an_account(world, sanne, elif_):
    seen = []
    for email in (ELIF, "nieuw@wijk.voorbeeld"):
        invite(world.agreement, sanne, asked(email=email))
        browser, where = Client(), f"/uitnodiging/{newest_token()}/"
        answers = [browser.get(where), browser.post(where), browser.get("/uitnodiging/")]
        hidden = rf'value="[^"]*"|{email}'
        seen.append([(a.status_code, a.get("Location"), re.sub(hidden, "", a.content.decode())) for a in answers])
    assert re.sub(r"\d+:\d+", "", str(seen[0])) == re.sub(r"\d+:\d+", "", str(seen[1]))


# --- I-21: what people typed makes no link in a mail -----------------------------------------------------------------


@pytest.mark.once
@given(st.text(max_size=80) | st.from_regex(r"(https?://|www\.|//)?[a-z]+[.@]{1,2}[a-z.]{2,9}/?[a-z]*", fullmatch=True))
def test_i21_no_words_make_a_link(words):
    assert not ANY_LINK.search(bare(words))
    assert "\n" not in bare(words)


@pytest.mark.parametrize("words", ["kijk op https://kwaad.xyz/a", "kwaad.xyz", "mail@kwaad.xyz", "a\r\nBcc: b@c.de",
                                   "www.kwaad.nl\u202e", "javascript:alert(1)"])  # fmt: skip
def test_i21_the_mail_holds_no_link_but_its_own(world, sanne, words):
    world.basics.title = words
    world.basics.save()
    User.objects.filter(pk=sanne.pk).update(name=words)
    sanne.refresh_from_db()
    type(world.parties[0]).objects.filter(pk=world.parties[0].pk).update(short_name=words, official_name=words)
    invite(world.agreement, sanne, asked("member", world.parties[0].uid))
    mail = OutgoingMail.objects.get()
    own = LINK.search(mail.body)[0]
    assert not ANY_LINK.search(re.sub(r"\d\d:\d\d", "", mail.body.replace(own, "")))
    assert not ANY_LINK.search(mail.subject)


# --- Who may, and when -----------------------------------------------------------------------------------------------


def test_editors_and_the_coordinator_invite_and_nobody_else(world, sanne, noor, joris, guus):
    for who, code in ((sanne, 200), (noor, 200), (joris, 403), (guus, 404)):
        assert logged_in(who).get(f"{world.root}mensen/uitnodigen/").status_code == code
    for who in (joris, guus):
        with pytest.raises(NotYours):
            invite(world.agreement, who, asked())


@pytest.mark.parametrize("state", State.values)
def test_people_are_invited_while_the_text_may_change_and_links_live_until_it_is_in_force(world, sanne, state):
    made = invite(world.agreement, sanne, asked())
    world.state(state)
    typed = {"name": "Bas Fictie", "email": "bas@wijk.voorbeeld", "role": "observer"}
    inviting = state in ("concept", "in_afstemming", "teruggegeven")
    running = inviting or state in ("ingediend", "goedgekeurd", "ter_ondertekening")
    who = logged_in(sanne)
    assert who.post(f"{world.root}mensen/uitnodigen/", typed).status_code == (302 if inviting else 409)
    path = f"{world.root}mensen/uitnodiging/{made.uid}/"
    assert who.post(f"{path}opnieuw/").status_code == (302 if running else 409)
    assert Client().get(f"/uitnodiging/{newest_token()}/").status_code == (200 if running else 404)
    assert who.post(f"{path}intrekken/").status_code == (302 if running else 409)


def test_an_invitation_of_another_agreement_is_not_found(world, sanne, guus, ravenmeer):
    theirs = World(ravenmeer, guus)
    made = invite(theirs.agreement, guus, asked())
    for act in ("opnieuw", "intrekken"):
        assert logged_in(sanne).post(f"{world.root}mensen/uitnodiging/{made.uid}/{act}/").status_code == 404
    held = theirs.agreement.memberships.get()
    for number in (held.pk, 2**63, 0):
        assert logged_in(sanne).post(f"{world.root}mensen/{number}/verwijderen/").status_code == 404
    made.refresh_from_db()
    assert (made.resent, made.revoked_at) == (0, None)
    assert theirs.agreement.memberships.count() == 1


def test_nobody_is_asked_twice_for_the_same_and_strangers_get_no_flood(world, sanne, joris):
    invite(world.agreement, sanne, asked())
    with pytest.raises(NotReady, match="al uitgenodigd"):
        invite(world.agreement, sanne, asked(email=ELIF.upper()))
    with pytest.raises(NotReady, match="doet al zo mee"):
        invite(world.agreement, sanne, asked("member", world.parties[1].uid, email=joris.email))
    for _ in range(5):
        resend(world.agreement, sanne, Invitation.objects.get().uid)
    with pytest.raises(NotReady, match="vijf keer"):
        resend(world.agreement, sanne, Invitation.objects.get().uid)
    made = Invitation.objects.get()
    Invitation.objects.bulk_create(
        Invitation(agreement=world.agreement, role="observer", email=f"a{n}@wijk.voorbeeld", name="A", made_by=sanne,
                   token_hash=hash_of(str(n)))
        for n in range(MOST_OPEN - 1)
    )  # fmt: skip
    with pytest.raises(NotReady, match="staan al"):
        invite(world.agreement, sanne, asked("observer"))
    assert made.resent == 5


def test_a_refused_invitation_leaves_no_mail_and_no_event(world, sanne):
    with pytest.raises(NotReady):
        invite(world.agreement, sanne, asked("member", "onbekend"))
    assert (OutgoingMail.objects.count(), Event.objects.count(), Invitation.objects.count()) == (0, 0, 0)


def test_addresses_are_for_who_may_invite(world, invited, sanne, noor, joris):
    shown = {who: words_of(logged_in(who).get(f"{world.root}mensen/")) for who in (sanne, noor, joris)}
    for who, words in shown.items():
        assert "Elif Testema" in words
        assert "Joris Model" in words
        assert ("@" in words) == (who != joris)


# --- I-12: who is taken off is out -----------------------------------------------------------------------------------


def test_i12_who_is_taken_off_is_refused_at_the_next_request(world, sanne, joris, invited):
    page = world.open(joris, "naam-in-de-tekst", world.parties[1])
    invite(world.agreement, sanne, asked(email=joris.email, name="Joris Model"))
    second = f"/uitnodiging/{newest_token()}/"
    held = world.agreement.memberships.get(user=joris)
    who = logged_in(sanne)
    asks = words_of(who.get(f"{world.root}mensen/{held.pk}/verwijderen/"))
    assert "Joris Model verwijderen?" in asks
    assert who.post(f"{world.root}mensen/{held.pk}/verwijderen/").status_code == 302
    assert page.send({"short_name": "Gekaapt"}).status_code == 404
    assert page.who.get(world.root).status_code == 404
    assert page.who.post(second).status_code == 404  # the other link is dead too
    event = world.agreement.events.get(act="remove_member")
    assert event.data["user"] == joris.pk
    assert (event.data["role"], event.data["party"]) == ("member", world.parties[1].uid)
    assert Client().get(invited).status_code == 200  # and somebody else's is not


def test_i12_a_disabled_account_accepts_nothing(invited, elif_):
    User.objects.filter(pk=elif_.pk).update(is_active=False)
    browser = Client()
    browser.post(invited)
    assert not CODE.search(OutgoingMail.objects.filter(to=ELIF).order_by("-pk")[0].body)
    elif_.refresh_from_db()
    with pytest.raises(NotYours):
        accept(Invitation.objects.get(), elif_)


def test_the_last_editor_stays(world, sanne, fatma, noor):
    own = world.agreement.memberships.get(user=sanne)
    remove(world.agreement, sanne, world.agreement.memberships.get(user=fatma).pk)
    answer = logged_in(sanne).post(f"{world.root}mensen/{own.pk}/verwijderen/")
    assert answer.status_code == 409
    assert "de enige redacteur" in words_of(answer)
    with pytest.raises(NotReady):
        remove(world.agreement, noor, own.pk)
    assert world.agreement.memberships.filter(user=sanne).exists()


def test_who_kept_the_document_passes_it_on(world, sanne, fatma):
    Agreement.objects.filter(pk=world.agreement.pk).update(lead_editor=sanne, lead_substitute=fatma)
    who = logged_in(sanne)
    own = world.agreement.memberships.get(user=sanne)
    assert who.post(f"{world.root}mensen/{own.pk}/verwijderen/")["Location"] == "/werk/"
    agreement = Agreement.objects.get(pk=world.agreement.pk)
    assert (agreement.lead_editor, agreement.lead_substitute) == (fatma, None)


def test_the_team_hears_who_takes_part_and_no_event_holds_an_address(invited, world, elif_, sanne, fatma):
    logged_in(elif_).post(invited)
    remove(world.agreement, fatma, members().get().pk)
    told = {(notice.event.act, notice.user) for notice in Notice.objects.select_related("event", "user")}
    assert told == {("join", sanne), ("join", fatma), ("remove_member", sanne)}
    assert "@" not in str([event.data for event in Event.objects.all()])
    assert list(faults(world.agreement)) == []
