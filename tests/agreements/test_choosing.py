"""The keuzehulp: its two pages, and what is kept when somebody begins."""

from urllib.parse import urlencode

import pytest
from django.urls import resolve

from agreements.checks.base import blockers
from agreements.choosing import BY_NAME, NOTHING
from agreements.models import Agreement, Answers, FormAdvice
from agreements.models.values import names_of
from agreements.transfer.export import document_of
from agreements.transfer.inserting import import_document
from agreements.transfer.writing import dump
from tests.agreements.in_memory import answers_with, row
from tests.agreements.test_choosing_rules import told
from tests.agreements.world import logged_in, words_of

PAGE, ADVICE, NEW = "/werk/keuzehulp/", "/werk/keuzehulp/advies/", "/werk/nieuw/"
REASON = "Leg uit waarom jullie een andere vorm kiezen dan het advies."


def asked(address, **answers):
    return f"{address}?{urlencode(told(**answers))}"


# The pages


def test_the_address_is_no_key_of_an_agreement():
    assert resolve(PAGE).url_name == "choosing"
    assert resolve(ADVICE).url_name == "advice"


def test_a_visitor_logs_in_first(client, db):
    for address in (PAGE, ADVICE):
        assert client.get(address).status_code == 302


def test_the_twelve_questions_stand_on_one_page_without_javascript(sanne):
    page = logged_in(sanne).get(PAGE)
    text = page.content.decode()
    assert text.count('type="radio"') == 25
    assert text.count("<fieldset") == 12
    assert f'<form method="get" action="{ADVICE}"' in text
    assert "<script" not in text
    assert "checked" not in text


def test_an_open_answer_is_asked_again_and_the_others_are_kept(sanne):
    page = logged_in(sanne).get(f"{ADVICE}?money=ja&tasks=deels")
    text = page.content.decode()
    assert page.context["form"].errors.keys() == set(BY_NAME) - {"money", "tasks"}
    assert text.count(" checked") == 2
    assert "Kies een antwoord bij vraag 12." in text
    assert page.status_code == 200


@pytest.mark.parametrize(
    "query",
    ["money=%00", "money=<script>alert(1)</script>", "money=ja&money=misschien", "%ff=%fe", "tasks=%ed%a0%80",
     "x" * 3000, "money[]=ja", "not_yet=JA"],
)  # fmt: skip
@pytest.mark.parametrize("address", [PAGE, ADVICE, NEW])
def test_what_is_no_answer_is_never_echoed_or_counted(sanne, address, query):
    page = logged_in(sanne).get(f"{address}?{query}")
    assert page.status_code == 200
    assert "<script>alert" not in page.content.decode()
    assert " checked" not in page.content.decode()


def test_the_advice_is_the_heading_with_reasons_and_one_table(sanne):
    page = logged_in(sanne).get(asked(ADVICE, money="ja", permission="ja", tasks="deels"))
    text, words = page.content.decode(), words_of(page)
    assert '<h1 class="utrecht-heading-1">Een intentieverklaring past nu het best</h1>' in text
    assert "Jullie weten nog niet of het plan haalbaar is." in words
    assert text.count("<table") == 1
    assert text.count("w-advised") == 6
    assert text.count("Ons advies") == 1
    assert "Begin met een intentieverklaring" in words
    assert "Niets afspreken mag ook" in words
    assert "Kan niet: er gaat geld om." in words


def test_the_way_back_holds_the_answers(sanne):
    who = logged_in(sanne)
    page = who.get(asked(ADVICE, money="ja"))
    back = who.get(page.context["again"])
    assert back.context["form"].initial == told(money="ja")
    assert back.content.decode().count(" checked") == 12


def test_nothing_on_paper_is_an_outcome_with_advice(sanne):
    page = logged_in(sanne).get(asked(ADVICE, money="ja", not_yet="ja"))
    words = words_of(page)
    assert '<h1 class="utrecht-heading-1">Zet nu nog niets op papier</h1>' in page.content.decode()
    assert "Een van de partijen wil nu nog niets op papier." in words
    assert "Een gespreksverslag" in words
    assert "Spelregels" in words
    assert "<table" not in page.content.decode()
    assert "Kies toch een vorm" in words


def test_every_advice_reads_as_dutch(sanne):
    who = logged_in(sanne)
    for answers, name in [
        ({"show": "ja"}, "manifest"),
        ({"money": "ja"} | dict.fromkeys(["tasks", "hold_to_it"], "ja"), "samenwerkingsovereenkomst"),
    ]:
        words = words_of(who.get(asked(ADVICE, **answers))).replace("\u00ad", "")
        assert f"Een {name} past nu het best" in words
        assert f"Begin met een {name}" in words


def test_looking_at_advice_stores_nothing_and_asks_for_the_visitor_and_the_own_documents(
    sanne, django_assert_num_queries
):
    who = logged_in(sanne)
    with django_assert_num_queries(3):  # the session, the user, and what the user is editor of
        who.get(asked(ADVICE))
    assert FormAdvice.objects.count() == Agreement.objects.count() == 0


def test_both_ways_in_stand_on_the_first_page(sanne, world, stranger):
    for somebody in (sanne, stranger):
        text = logged_in(somebody).get("/werk/").content.decode()
        assert f'href="{PAGE}"' in text
        assert f'href="{NEW}"' in text
        assert "Begin met de keuzehulp" in text
        assert "Ik weet de vorm al" in text
    assert f'href="{PAGE}"' in logged_in(sanne).get(NEW).content.decode()


# Beginning


def begun(user, address, kind, municipality):
    """Begin an agreement at an address, as the page of that address does."""
    who = logged_in(user)
    page = who.get(address)
    key = page.context["form"].initial["key"]
    answer = who.post(address, {"municipality": municipality.pk, "kind": kind, "key": key})
    assert answer.status_code == 302, answer.content
    return page, Answers(Agreement.objects.get(key=key))


def test_who_begins_has_the_form_ready_and_the_advice_kept(sanne, lindwaarden):
    address = logged_in(sanne).get(asked(ADVICE)).context["begin"]
    page, answers = begun(sanne, address, "intentieverklaring", lindwaarden)
    assert page.context["form"].initial["kind"] == "intentieverklaring"
    kept = answers.form_advice
    assert {name: getattr(kept, name) for name in names_of(FormAdvice)} == told() | {"advised": "intentieverklaring"}
    assert REASON not in [blocker.sentence for blocker in blockers(answers)]


def test_who_chooses_another_form_is_asked_why(sanne, lindwaarden):
    address = logged_in(sanne).get(asked(ADVICE)).context["other"]
    page, answers = begun(sanne, address, "manifest", lindwaarden)
    assert page.context["form"].initial["kind"] == ""
    assert "De keuzehulp raadt een intentieverklaring aan." in words_of(page)
    found = [blocker for blocker in blockers(answers) if blocker.sentence == REASON]
    assert [(one.step.slug, one.name, one.stops) for one in found] == [
        ("voorgeschiedenis", "form_reason", "start_review")
    ]
    answers.basics.form_reason = "Wij willen eerst laten zien waar wij voor staan."
    assert REASON not in [blocker.sentence for blocker in blockers(answers)]


def test_who_had_better_wait_is_asked_why_whatever_the_form(sanne, lindwaarden):
    address = logged_in(sanne).get(asked(ADVICE, not_yet="ja")).context["other"]
    page, answers = begun(sanne, address, "manifest", lindwaarden)
    assert "raadt aan om nu nog niets op papier te zetten" in words_of(page)
    assert answers.form_advice.advised == NOTHING
    assert REASON in [blocker.sentence for blocker in blockers(answers)]


def test_who_knows_the_form_is_asked_nothing_about_advice(sanne, lindwaarden):
    _page, answers = begun(sanne, NEW, "manifest", lindwaarden)
    assert not FormAdvice.objects.exists()
    assert REASON not in [blocker.sentence for blocker in blockers(answers)]


def test_half_or_forged_answers_are_kept_by_nobody(sanne, lindwaarden):
    for query in (
        "money=ja&vorm=manifest",
        urlencode(told(money="veel")),
        urlencode(told()) + "&advised=manifest&money=x",
    ):
        _page, answers = begun(sanne, f"{NEW}?{query}", "manifest", lindwaarden)
        assert answers.form_advice.pk is None


def test_a_forged_form_is_not_chosen(sanne):
    page = logged_in(sanne).get(f"{NEW}?vorm=pamflet")
    assert page.context["form"].initial["kind"] == ""


def test_sent_twice_the_page_begins_one_agreement_with_one_advice(sanne, lindwaarden):
    who, address = logged_in(sanne), asked(NEW)
    key = who.get(address).context["form"].initial["key"]
    typed = {"municipality": lindwaarden.pk, "kind": "manifest", "key": key}
    assert who.post(address, typed)["Location"] == who.post(address, typed)["Location"]
    assert (Agreement.objects.count(), FormAdvice.objects.count()) == (1, 1)


def test_the_advice_goes_out_and_in_with_the_file(lindwaarden, sanne):
    _page, answers = begun(sanne, asked(NEW), "manifest", lindwaarden)
    document = dump(document_of(answers))
    assert "form_advice:\n  money: nee\n" in document
    assert dump(document_of(Answers(import_document(document)))) == document


def test_another_form_than_advised_is_told_without_the_database():
    answers = answers_with(row(FormAdvice, advised="manifest"), kind="intentieverklaring")
    assert REASON in [blocker.sentence for blocker in blockers(answers)]
    answers.basics.kind = "manifest"
    assert REASON not in [blocker.sentence for blocker in blockers(answers)]
