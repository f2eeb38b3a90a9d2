"""The pages on which parties say what they find of a text, and the team answers: read by members, team and others."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from agreements.models import Attachment, Consent, Event, Mark, Membership, Party, Purpose, Remark
from tests.agreements.world import logged_in, words_of

ZON = "zon-op-veen"
SOON = timezone.localdate() + datetime.timedelta(days=9)


@pytest.fixture
def read(road):
    """The road, with the text at the parties."""
    road.take("start_review", road.sanne)
    return road


def page(road, *parts):
    return f"/werk/{road.key}/{'/'.join(parts)}/"


def zon(road):
    return logged_in(road.members[ZON])


def said(road, slug, state, words="", until="", *, version=1, **extra):
    """Send the page of Zon op Veen with one article answered."""
    typed = {"version": version, f"{slug}-state": state, f"{slug}-words": words, f"{slug}-until": until}
    return zon(road).post(page(road, "lezen", ZON), typed | extra, follow=True)


def changed(road, goal="In 2036 is elke woning klaar."):
    """Let the team take the text back, change its goal, and send it again."""
    road.take("reopen", road.sanne)
    Purpose.objects.filter(agreement=road.agreement).update(goal=goal)
    road.take("start_review", road.sanne)


def all_slugs(road):
    blocks = road.agreement.versions.latest("number").blocks
    return [block["slug"] for block in blocks if block["part"] not in ("cover", "signatures")]


def asked(answer):
    """List the articles that stand open on the page of a party."""
    return [one.block.slug for one in answer.context["asked"]]


def test_a_member_reads_the_frozen_version_and_never_live_answers(read):
    Purpose.objects.filter(agreement=read.agreement).update(goal="Iets dat nog niemand las.")
    answer = zon(read).get(page(read, "lezen", ZON))
    assert "Lees versie 1 namens Coöperatie Zon op Veen" in words_of(answer)
    assert "Iets dat nog niemand las." not in words_of(answer)
    assert asked(answer) == all_slugs(read)


def test_a_party_answers_some_articles_now_and_the_rest_later(read):
    answer = said(read, "doel", "akkoord")
    assert "Jullie reactie is verstuurd." in words_of(answer)
    assert asked(answer) == [slug for slug in all_slugs(read) if slug != "doel"]
    assert Mark.objects.get().state == "akkoord"


def test_a_remark_is_answered_and_resolved_and_then_the_party_can_agree(read):
    answer = said(read, "doel", "opmerking", "Liever in 2034.")
    assert "Dat kan als dit niet meer openstaat" in words_of(answer)
    remark = Remark.objects.get()
    team = logged_in(read.sanne)
    assert "Liever in 2034." in words_of(team.get(page(read, "reacties")))
    typed = {"remark": remark.pk, "words": "2035 kan ook.", "act": "antwoord"}
    assert "2035 kan ook." in words_of(team.post(page(read, "reacties"), typed, follow=True))
    team.post(page(read, "reacties"), {"remark": remark.pk, "act": "opgelost"})
    answer = zon(read).get(page(read, "lezen", ZON))
    assert "2035 kan ook." in words_of(answer)
    assert "gaat akkoord met versie 1" in words_of(answer)
    answer = said(read, "doel", "opmerking", act="akkoord")
    assert "Jullie zijn akkoord met versie 1." in words_of(answer)
    assert Consent.objects.get(void_at=None).party == ZON


def test_what_was_typed_comes_along_when_a_party_agrees(read):
    said(read, "doel", "akkoord", "Mooi gezegd.", act="akkoord")
    assert (Mark.objects.get().state, Remark.objects.get().words) == ("akkoord", "Mooi gezegd.")
    assert Consent.objects.filter(void_at=None).exists()


def test_agreeing_with_something_open_says_what_and_keeps_what_was_typed(read):
    answer = said(read, "doel", "opmerking", "Liever in 2034.", act="akkoord")
    assert answer.status_code == 409
    assert "Er staat nog iets open bij Wat wij willen bereiken." in words_of(answer)
    assert "Liever in 2034." in words_of(answer)
    assert not Consent.objects.exists()


def test_a_remark_without_words_or_a_choice_is_asked_for_and_nothing_typed_is_lost(read):
    answer = said(read, "doel", "opmerking")
    assert "Schrijf op wat er anders moet." in words_of(answer)
    answer = said(read, "doel", "", "Liever in 2034.")
    assert "Kies wat jullie van dit artikel vinden." in words_of(answer)
    assert "Liever in 2034." in words_of(answer)
    answer = said(read, "doel", "intern", "Wij praten erover.")
    assert "Schrijf op welke dag jullie het uiterlijk weten." in words_of(answer)
    answer = said(read, "doel", "intern", until="1 januari 2020")
    assert "Deze dag is al geweest." in words_of(answer)
    assert not Mark.objects.exists()


def test_who_needs_time_is_waited_for_by_name_until_its_own_day(read):
    said(read, "doel", "intern", until=f"{SOON:%d-%m-%Y}")
    mark = Mark.objects.get()
    assert (mark.state, mark.until) == ("intern", SOON)
    answer = logged_in(read.sanne).get(page(read, "reacties"))
    assert f"Antwoordt uiterlijk op {SOON.day} " in words_of(answer)
    Mark.objects.update(until=timezone.localdate() - datetime.timedelta(days=1))
    assert "Later dan beloofd" in words_of(logged_in(read.sanne).get(page(read, "reacties")))


def test_after_a_change_only_the_changed_article_asks_again_with_its_new_words_marked(read):
    typed = {"version": 1} | {f"{slug}-state": "akkoord" for slug in all_slugs(read)}
    zon(read).post(page(read, "lezen", ZON), typed)
    changed(read)
    answer = zon(read).get(page(read, "lezen", ZON))
    assert asked(answer) == ["doel"]
    shown = answer.content.decode()
    assert "veranderd sinds versie 1" in shown
    assert "<mark>" in shown
    assert "Eén onderdeel is veranderd of nieuw sinds jullie versie 1 lazen." in words_of(answer)
    assert "blijft staan" in words_of(answer)


def test_who_agreed_with_a_whole_version_is_asked_only_what_changed_since(read):
    zon(read).post(page(read, "lezen", ZON), {"version": 1, "act": "akkoord"})
    changed(read)
    assert asked(zon(read).get(page(read, "lezen", ZON))) == ["doel"]


def test_a_consent_that_the_party_took_back_leaves_everything_to_be_asked(read):
    who = zon(read)
    who.post(page(read, "lezen", ZON), {"version": 1, "act": "akkoord"})
    assert "teruggenomen" in words_of(
        who.post(page(read, "lezen", ZON), {"version": 1, "act": "terug"}, follow=True)
    )  # fmt: skip
    changed(read)
    assert asked(who.get(page(read, "lezen", ZON))) == all_slugs(read)


def test_i13_a_consent_counts_only_for_the_version_it_was_given_on(read):
    zon(read).post(page(read, "lezen", ZON), {"version": 1, "act": "akkoord"})
    changed(read)
    answer = zon(read).get(page(read, "lezen", ZON))
    assert "Coöperatie Zon op Veen gaat akkoord met versie 2" in words_of(answer)
    assert not Consent.objects.filter(void_at=None).exists()
    late = said(read, "doel", "akkoord", "Dit las ik niet.", version=1, act="akkoord")
    assert late.status_code == 409
    assert "Dit las ik niet." in words_of(late)
    assert not Consent.objects.filter(void_at=None).exists()
    assert not Mark.objects.exists()


def test_i13_a_mark_on_other_words_is_no_mark_on_these(read):
    said(read, "doel", "akkoord")
    changed(read)
    assert "doel" in asked(zon(read).get(page(read, "lezen", ZON)))
    changed(read, goal="In 2037 is elke woning klaar.")
    assert "doel" in asked(zon(read).get(page(read, "lezen", ZON)))


def test_i13_a_supporter_or_a_recorded_consent_counts_for_one_version_too(read):
    record(read)
    changed(read)
    assert not Consent.objects.filter(void_at=None).exists()
    assert record(read, version=1).status_code == 409
    assert not Consent.objects.filter(void_at=None).exists()


def test_after_a_return_and_a_reopening_the_remarks_stay_to_be_read(read):
    said(read, "doel", "opmerking", "Liever in 2034.")
    read.take("reopen", read.sanne)
    for where in ("lezen", "reacties"):
        assert "Liever in 2034." in words_of(zon(read).get(page(read, where)))
    assert zon(read).get(page(read, "lezen", ZON))["Location"] == page(read, "lezen")
    read.take("start_review", read.sanne)
    Remark.objects.update(resolved_by=read.sanne, resolved_at=timezone.now())
    read.agree()
    read.take("submit", read.sanne)
    read.take("return", read.noor, reason="Noem ook het warmteprogramma.")
    assert "Liever in 2034." in words_of(zon(read).get(page(read, "reacties")))


def test_who_reacts_too_late_reads_who_was_first_with_everything_that_was_typed(read):
    read.take("reopen", read.sanne)
    answer = said(read, "doel", "opmerking", "Liever in 2034.")
    assert answer.status_code == 409
    assert "Sanne Voorbeeld haalde versie 1 terug" in words_of(answer)
    assert "Liever in 2034." in words_of(answer)
    assert not Remark.objects.exists()


def test_what_was_typed_waits_for_who_was_logged_out(read, client):
    typed = {"version": 1, "doel-state": "opmerking", "doel-words": "Liever in 2034.", "doel-until": ""}
    assert client.post(page(read, "lezen", ZON), typed).status_code == 302
    client.force_login(read.members[ZON])
    answer = client.get(page(read, "lezen", ZON))
    assert "Je was uitgelogd toen je dit opsloeg" in words_of(answer)
    assert "Liever in 2034." in words_of(answer)


def test_only_a_member_of_the_party_reads_for_it(read, stranger):
    for who, status in ((read.sanne, 403), (read.noor, 403), (read.members["gemeente"], 403), (stranger, 404)):
        assert logged_in(who).get(page(read, "lezen", ZON)).status_code == status
        assert logged_in(who).post(page(read, "lezen", ZON), {"version": 1}).status_code == status
    assert zon(read).get(page(read, "lezen", "niemand")).status_code == 404


def test_who_is_a_member_of_two_parties_chooses_for_whom(read):
    second = Party.objects.get(agreement=read.agreement, uid="gemeente")
    Membership.objects.create(user=read.members[ZON], agreement=read.agreement, role="member", party=second)
    answer = words_of(zon(read).get(page(read, "lezen")))
    assert "Lees versie 1 namens Coöperatie Zon op Veen" in answer
    assert f"Lees versie 1 namens {second}" in answer


def test_a_commenter_says_something_and_an_observer_only_reads(read, joris, guus):
    for user, role in ((joris, "commenter"), (guus, "observer")):
        Membership.objects.create(user=user, agreement=read.agreement, role=role)
    answer = logged_in(joris).post(
        page(read, "lezen"), {"version": 1, "doel-words": "Mooi gezegd."}, follow=True
    )  # fmt: skip
    assert "Je opmerking is verstuurd." in words_of(answer)
    observer = logged_in(guus)
    shown = words_of(observer.get(page(read, "lezen")))
    assert "Mooi gezegd." in shown
    assert "Verstuur mijn opmerkingen" not in shown
    assert observer.post(page(read, "lezen"), {"version": 1, "doel-words": "Ik ook."}).status_code == 403
    assert Remark.objects.count() == 1


def test_a_member_answers_but_does_not_resolve(read):
    said(read, "doel", "opmerking", "Liever in 2034.")
    other = logged_in(read.members["gemeente"])
    typed = {"remark": Remark.objects.get().pk, "words": "Dat vinden wij ook.", "act": "antwoord"}
    assert other.post(page(read, "reacties"), typed, follow=True).status_code == 200
    assert other.post(page(read, "reacties"), typed | {"act": "opgelost"}).status_code == 403
    assert Remark.objects.filter(answers__isnull=False).count() == 1
    assert not Remark.objects.exclude(resolved_at=None).exists()


def test_an_answer_without_words_is_asked_for(read):
    said(read, "doel", "opmerking", "Liever in 2034.")
    typed = {"remark": Remark.objects.get().pk, "words": "", "act": "antwoord"}
    answer = logged_in(read.sanne).post(page(read, "reacties"), typed)
    assert "Schrijf je antwoord op." in words_of(answer)
    assert logged_in(read.sanne).post(page(read, "reacties"), typed | {"remark": 999999}).status_code == 200


def record(road, *, version=1, party=ZON, **extra):
    """Write down that a party agreed at the table."""
    typed = {"version": version, "party": party, "said_by": "Joris Model", "function": "voorzitter",
             "day": "1 mei 2026", "place": "Buurthuis De Vaart"}  # fmt: skip
    return logged_in(road.sanne).post(page(road, "reacties", "vastleggen"), typed | extra, follow=True)


def test_a_consent_given_at_the_table_is_written_down_and_the_party_can_take_it_back(read, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    answer = words_of(record(read))
    assert "Het akkoord is vastgelegd." in answer
    assert "Vastgelegd door Sanne Voorbeeld" in answer
    shown = words_of(zon(read).get(page(read, "lezen", ZON)))
    assert "Joris Model, voorzitter, zei dit op 1 mei 2026. Plaats: Buurthuis De Vaart." in shown
    zon(read).post(page(read, "lezen", ZON), {"version": 1, "act": "terug"})
    assert not Consent.objects.filter(void_at=None).exists()
    assert Event.objects.latest("number").act == "undo_consent"


def test_a_scan_is_judged_as_every_upload(read, settings, tmp_path):
    from django.core.files.uploadedfile import SimpleUploadedFile

    settings.MEDIA_ROOT = tmp_path
    answer = record(read, scan=SimpleUploadedFile("brief.pdf", b"MZ dit is geen pdf"))
    assert "Dit soort bestand nemen we niet aan." in words_of(answer)
    assert not Consent.objects.exists()
    record(read, scan=SimpleUploadedFile("brief.pdf", b"%PDF-1.7\n%%EOF"))
    assert Consent.objects.get().scan == Attachment.objects.get()


def test_a_consent_is_never_written_down_for_a_public_body_or_a_day_to_come(read):
    assert "Kies een partij uit de lijst." in words_of(record(read, party="gemeente"))
    assert "Deze dag moet nog komen." in words_of(record(read, day=f"{SOON:%d-%m-%Y}"))
    shown = logged_in(read.sanne).get(page(read, "reacties", "vastleggen")).content.decode()
    assert 'value="gemeente"' not in shown
    assert not Consent.objects.exists()


def test_who_does_not_edit_writes_no_consent_down(read):
    for who in (read.members[ZON], read.noor):
        assert logged_in(who).get(page(read, "reacties", "vastleggen")).status_code == 403
        assert logged_in(who).post(page(read, "reacties", "vastleggen"), {"version": 1}).status_code == 403


def test_a_supporter_is_asked_for_support_and_nobody_waits_for_it(road):
    Party.objects.filter(agreement=road.agreement, uid=ZON).update(capacity="ondersteuner")
    road.take("start_review", road.sanne)
    assert "Steunen jullie deze tekst?" in words_of(zon(road).get(page(road, "lezen", ZON)))
    road.agree()
    team = logged_in(road.sanne).get(page(road, "reacties"))
    assert "Alle partijen die tekenen, zijn akkoord met versie 1." in words_of(team)
    zon(road).post(page(road, "lezen", ZON), {"version": 1, "act": "akkoord"})
    assert "steunt versie 1" in words_of(logged_in(road.sanne).get(page(road, "reacties")))


def test_who_only_listens_in_gives_no_consent(road):
    Party.objects.filter(agreement=road.agreement, uid=ZON).update(capacity="waarnemer")
    road.take("start_review", road.sanne)
    assert zon(road).post(page(road, "lezen", ZON), {"version": 1, "act": "akkoord"}).status_code == 403
    assert not Consent.objects.exists()


def test_before_anything_was_sent_the_pages_say_so(road):
    for where in (("lezen",), ("lezen", ZON), ("reacties",)):
        assert "Er is nog geen tekst om te lezen" in words_of(zon(road).get(page(road, *where)))


def test_the_overview_leads_a_member_to_the_text_and_the_team_to_the_reactions(read):
    assert "Lees de tekst namens Coöperatie Zon op Veen" in words_of(zon(read).get(page(read)[:-1]))
    shown = words_of(logged_in(read.sanne).get(page(read)[:-1]))
    assert "Bekijk wat de partijen vinden" in shown
    assert "Lees de tekst namens" not in shown


# --- The same cost however much is said ----------------------------------------------------------------------------

READS = {"review": ("lezen", ZON), "reading": ("lezen",), "reactions": ("reacties",)}
COUNTS = {"review": 13, "reading": 10, "reactions": 9}


def queries(road, name):
    who = zon(road) if name == "review" else logged_in(road.sanne)
    with CaptureQueriesContext(connection) as seen:
        assert who.get(page(road, *READS[name])).status_code == 200
    return len(seen.captured_queries)


def talk(road, count):
    """Let this many remarks be made, each with an answer every other time."""
    version = road.agreement.versions.latest("number")
    block = next(one for one in version.blocks if one["slug"] == "doel")
    place = {"agreement": road.agreement, "slug": "doel", "text_hash": block["hash"], "at": timezone.now()}
    for number in range(count):
        made = Remark.objects.create(**place, party=ZON, words=f"Opmerking {number}", by=road.members[ZON])
        if number % 2:
            Remark.objects.create(**place, words="Antwoord", by=road.sanne, answers=made)


@pytest.mark.parametrize("name", READS)
def test_a_page_costs_the_same_with_5_and_with_500_remarks(read, name):
    talk(read, 5)
    few = queries(read, name)
    talk(read, 495)
    assert few == queries(read, name) == COUNTS[name]


@pytest.mark.parametrize("name", READS)
def test_a_page_costs_the_same_with_4_and_with_14_parties(read, name):
    version = read.agreement.versions.get()
    more = [
        {"key": f"steun-{number}", "official_name": f"Steun {number}", "kind": "sportclub", "capacity": "ondersteuner"}
        for number in range(10)
    ]
    version.answers["parties"] += more
    version.pk, version.number = None, 2
    version.save()
    shown = logged_in(read.sanne).get(page(read, "reacties"))
    assert "Steun 9" in words_of(shown)
    assert queries(read, name) == COUNTS[name]
