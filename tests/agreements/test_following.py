"""An agreement that follows another: what comes along, what is asked again, who makes it, and how often."""

import pytest
from django.core.files.base import ContentFile
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from agreements.checks.base import blockers
from agreements.document.freeze import draft_blocks
from agreements.examples import example
from agreements.kinds import AGREEMENT, INTENT, MANIFESTO
from agreements.models import (
    Agreement,
    Answers,
    Area,
    Attachment,
    Basics,
    Kitchen,
    Membership,
    Person,
    Sheet,
    Signatory,
    State,
)
from agreements.models.agreement import AMENDMENT, COPY, SUCCESSOR
from agreements.models.answers import model_called
from agreements.models.base import answer_models
from agreements.models.values import answered, names_of, stored
from agreements.teamwork.following import next_kind
from agreements.transfer.carrying import WAYS, carry_over
from agreements.transfer.inserting import import_document
from tests.agreements.world import logged_in, words_of


@pytest.fixture
def bremkwartier(db, ravenmeer):
    """The intentieverklaring of the Bremkwartier, complete."""
    return import_document(example("bremkwartier"))


def everything(agreement):
    """Map (rows, uid, question) to every answer of an agreement."""
    answers = Answers(agreement)
    return {
        (model.plural, row.uid, name): stored(row, name)
        for model in answer_models()
        for row in answers.rows(model)
        for name in names_of(model)
        if answered(row, name)
    }


def rows_in(found):
    """List the names of the rows that have answers."""
    return {plural for plural, _uid, _name in found}


# --- What comes along ------------------------------------------------------------------------------------------------


def test_a_successor_carries_what_still_holds_and_asks_the_rest_again(bremkwartier):
    before = everything(bremkwartier)
    made = carry_over(bremkwartier, SUCCESSOR, kind="samenwerkingsovereenkomst")
    after = everything(made)
    carried = {"parties", "people", "purpose", "area", "bodies", "members", "handovers", "commitments", "results"}
    assert carried <= rows_in(after)
    again = {"contributions", "support_needs", "mandate", "ask_firsts", "costs", "signatories", "decisions", "signing"}
    assert again <= rows_in(before)
    assert not again & rows_in(after)
    changed = {("basics", "kind"), ("basics", "predecessor")}
    assert {(rows, name) for (rows, uid, name), value in after.items() if before.get((rows, uid, name)) != value} == (
        changed
    )
    assert not {("basics", "binding"), ("term", "end"), ("representatives", "mandate")} & {
        (rows, name) for rows, _uid, name in after
    }
    assert (made.follows, made.how, made.partnership) == (bremkwartier, SUCCESSOR, bremkwartier.partnership)


def test_the_predecessor_names_itself_in_the_text(bremkwartier):
    made = carry_over(bremkwartier, SUCCESSOR, kind="samenwerkingsovereenkomst")
    year = bremkwartier.created.year
    assert Answers(made).basics.predecessor == f"Intentieovereenkomst Verkenning warmte Bremkwartier ({year})"
    cover = draft_blocks(Answers(made))[0]
    assert f"<dd>Intentieovereenkomst Verkenning warmte Bremkwartier ({year})</dd>" in cover.html


@pytest.mark.parametrize(
    ("label", "title", "named"),
    [
        ("", "Buurtmanifest Zwaluwveen", "Manifest Buurtmanifest Zwaluwveen"),
        ("buurtmanifest", "Buurtmanifest Zwaluwveen", "Buurtmanifest Zwaluwveen"),
        ("samen op pad", "Warm Zwaluwveen", "Samen op pad Warm Zwaluwveen"),
        ("x" * 60, "y" * 120, "y" * 120),
    ],
)
def test_a_name_for_the_predecessor_fits_its_question(world, label, title, named):
    Basics.objects.update(title_label=label, title=title)
    made = carry_over(world.agreement, SUCCESSOR)
    if label == "":
        named = title  # the word manifest stands in the title already
    assert Answers(made).basics.predecessor == f"{named} ({world.agreement.created.year})"


def test_an_amendment_keeps_everything_but_the_signatures(bremkwartier):
    before = everything(bremkwartier)
    after = everything(carry_over(bremkwartier, AMENDMENT))
    gone = {key for key in before if key not in after}
    assert rows_in(gone) == {"signatories", "decisions", "signing", "people"}
    assert all(before[key] == value for key, value in after.items())
    assert not Sheet.objects.exists()  # nothing to talk about again


def test_people_whom_nothing_names_any_more_stay_behind(bremkwartier):
    made = carry_over(bremkwartier, SUCCESSOR)
    named = {row.person.uid for row in Answers(made).representatives if row.person}
    contacts = {row.contact.uid for row in Answers(made).own_spaces if row.contact}
    substitutes = {row.substitute.uid for row in Answers(made).representatives if row.substitute}
    assert {person.uid for person in Answers(made).people} == named | contacts | substitutes


def test_a_copy_is_a_new_start_elsewhere_without_people(bremkwartier):
    made = carry_over(bremkwartier, COPY)
    rows = rows_in(everything(made))
    assert made.partnership != bremkwartier.partnership
    assert made.municipality == bremkwartier.municipality
    assert {"parties", "purpose", "bodies", "mandate", "handovers"} <= rows
    assert not {"people", "representatives", "signatories", "legitimacies"} & rows


@pytest.mark.parametrize("how", WAYS)
def test_nobodys_consent_and_nobodys_own_kitchen_comes_along(bremkwartier, how):
    party = Answers(bremkwartier).parties[0]
    Kitchen.objects.create(agreement=bremkwartier, party=party, red_lines="Geen huurverhoging")
    Person.objects.update(name_public=True)
    made = carry_over(bremkwartier, how)
    assert not Person.objects.filter(agreement=made, name_public=True).exists()
    assert not Kitchen.objects.filter(agreement=made).exists()
    assert not made.memberships.exists()


@pytest.mark.parametrize("how", WAYS)
def test_rows_keep_their_uid_and_point_at_rows_of_their_own_agreement(bremkwartier, how):
    made = carry_over(bremkwartier, how)
    before, after = Answers(bremkwartier), Answers(made)
    for model in answer_models():
        assert {row.uid for row in after.rows(model)} <= {row.uid for row in before.rows(model)}
        for field in model._meta.concrete_fields:
            if field.is_relation and field.related_model in answer_models():
                pointed = [getattr(row, field.name) for row in after.rows(model)]
                assert {row.agreement_id for row in pointed if row is not None} <= {made.pk}


def test_a_file_comes_along_as_the_same_bytes_under_the_new_agreement(world, sanne):
    old = Attachment.objects.create(
        agreement=world.agreement, purpose="area.map", name="kaart.png", media_type="image/png", size=3,
        sha256="a" * 64, file=ContentFile(b"png", name="kaart.png"), uploaded_by=sanne,
    )  # fmt: skip
    Area.objects.create(agreement=world.agreement, uid="area", map=old, name="Zwaluwveen")
    made = carry_over(world.agreement, SUCCESSOR)
    new = Answers(made).area.map
    assert new.pk != old.pk
    assert (new.agreement, new.uid, new.file.name, new.uploaded_by) == (made, old.uid, old.file.name, sanne)
    assert Area.objects.get(agreement=world.agreement).map == old
    assert Answers(carry_over(world.agreement, COPY)).area.map is None


def test_every_name_of_what_stays_behind_exists():
    for way in WAYS.values():
        assert all(model_called(name) for name in way.rows)
        for path in way.questions:
            plural, name = path.split(".")
            assert name in names_of(model_called(plural)), path


def test_carrying_asks_the_same_number_of_queries_for_more_rows(world):
    def queries():
        with CaptureQueriesContext(connection) as seen:
            carry_over(world.agreement, AMENDMENT)
        return len(seen)

    few = queries()
    for number in range(10):
        world.party(f"Partij {number}")
    assert queries() == few


# --- What is still to be talked about --------------------------------------------------------------------------------


def test_everything_that_came_along_waits_to_be_talked_about_per_chapter(world, sanne):
    world.fill(sanne, "gebied", name="Zwaluwveen")
    who = logged_in(sanne)
    who.post(f"{world.root}vervolg/", {"kind": "intentieverklaring"})
    made = Agreement.objects.get(follows=world.agreement)
    home = f"/werk/{made.key}/"
    assert "nog niet besproken" in words_of(who.get(f"{home}antwoorden/"))

    def waiting():
        return [one.sentence for one in blockers(Answers(made)) if "hebben besproken" in one.sentence]

    assert "Partijen: zeg dat jullie de antwoorden hebben besproken." in waiting()
    assert len(waiting()) == len(set(waiting()))
    for letter in "ABCDEFGHIJKLNOQPR":
        who.post(f"{home}antwoorden/besproken/", {"letter": letter})
    assert waiting() == []
    assert "nog niet besproken" not in words_of(who.get(f"{home}antwoorden/"))


def test_an_answer_that_is_changed_counts_as_talked_about(world, sanne):
    world.fill(sanne, "gebied", name="Zwaluwveen")
    made = carry_over(world.agreement, SUCCESSOR, by=sanne)
    world.agreement = made
    world.let(sanne, "editor")
    sheet = world.sheet("gebied", world.answers.area)
    assert (sheet.taken, sheet.number) == (["name"], 0)
    assert world.fill(sanne, "gebied", name="Zwaluwveen-Noord").status_code == 302
    assert world.sheet("gebied", world.answers.area).taken == []


def test_a_chapter_can_be_confirmed_also_when_the_answer_is_asked_no_more(world, sanne):
    world.agreement = carry_over(world.agreement, SUCCESSOR, by=sanne)
    world.let(sanne, "editor")
    Sheet.objects.filter(agreement=world.agreement).update(taken=["no_longer_asked"])
    page = logged_in(sanne).get(f"{world.root}antwoorden/").content.decode()
    assert f'action="{world.root}antwoorden/besproken/"' in page


def test_a_row_that_the_team_removed_stays_removed(world, sanne):
    uid = world.add(sanne, "verzoeken", addressee="provincie")
    world.press(world.list(sanne, "verzoeken"), "verwijder", uid, step="verzoeken")
    made = carry_over(world.agreement, SUCCESSOR)
    assert Sheet.objects.get(agreement=made, step="verzoeken", uid=uid).removed
    assert not Answers(made).requests


# --- Who makes it ----------------------------------------------------------------------------------------------------


def follow(user, world, kind="intentieverklaring"):
    """Make the successor of an agreement as somebody."""
    return logged_in(user).post(f"{world.root}vervolg/", {"kind": kind})


def test_sanne_makes_a_successor_with_the_same_team(world, sanne, fatma, joris, stranger):
    world.let(stranger, "observer")
    answer = follow(sanne, world)
    made = Agreement.objects.get(follows=world.agreement)
    assert answer["Location"] == f"/werk/{made.key}/"
    assert made.lead_editor == sanne
    assert Answers(made).kind is INTENT
    party = Answers(made).parties[1]
    held = set(Membership.objects.filter(agreement=made).values_list("user", "role", "party"))
    assert held == {
        (sanne.pk, "editor", None),
        (fatma.pk, "editor", None),
        (joris.pk, "member", party.pk),
    }
    assert party.uid == world.parties[1].uid
    assert logged_in(stranger).get(f"/werk/{made.key}/").status_code == 404


def test_the_same_page_sent_twice_makes_one(world, sanne):
    first, second = follow(sanne, world), follow(sanne, world)
    assert first["Location"] == second["Location"]
    assert Agreement.objects.filter(follows=world.agreement).count() == 1


def test_fatma_who_comes_later_with_another_form_is_told_that_there_is_one(world, sanne, fatma):
    follow(sanne, world)
    answer = follow(fatma, world, "manifest")
    made = Agreement.objects.get(follows=world.agreement)
    assert answer.status_code == 409
    assert "Er is al een vervolg" in words_of(answer)
    assert f'href="/werk/{made.key}/"' in answer.content.decode()


def test_who_may_not_see_the_successor_is_told_whom_to_ask(world, sanne, fatma):
    follow(sanne, world)
    made = Agreement.objects.get(follows=world.agreement)
    made.memberships.filter(user=fatma).delete()
    answer = logged_in(fatma).get(f"{world.root}vervolg/")
    assert "Vraag Sanne Voorbeeld of je mee mag doen." in words_of(answer)
    assert made.key not in answer.content.decode()


def test_a_successor_that_was_withdrawn_makes_room_for_another(world, sanne):
    follow(sanne, world)
    Agreement.objects.filter(follows=world.agreement).update(state=State.WITHDRAWN)
    assert follow(sanne, world).status_code == 302
    assert Agreement.objects.filter(follows=world.agreement).count() == 2


def test_the_database_holds_that_one_successor_is_at_work(world):
    carry_over(world.agreement, SUCCESSOR)
    with pytest.raises(IntegrityError), transaction.atomic():
        carry_over(world.agreement, SUCCESSOR)
    carry_over(world.agreement, COPY), carry_over(world.agreement, COPY)


@pytest.mark.parametrize("name", ["joris", "noor"])
def test_who_is_no_editor_makes_nothing(world, name, request):
    user = request.getfixturevalue(name)
    who = logged_in(user)
    assert who.get(f"{world.root}vervolg/").status_code == 403
    assert follow(user, world).status_code == 403
    assert f"{world.root}vervolg/" not in who.get(world.root).content.decode()
    assert Agreement.objects.count() == 1


@pytest.mark.parametrize("typed", [{}, {"kind": "kwast"}])
def test_without_a_form_nothing_is_made_and_the_page_asks_for_one(world, sanne, typed):
    answer = logged_in(sanne).post(f"{world.root}vervolg/", typed)
    assert answer.status_code == 200
    assert "Fout: " in answer.content.decode()
    assert Agreement.objects.count() == 1


def test_the_page_tells_what_comes_along_and_offers_the_next_form(world, sanne):
    who = logged_in(sanne)
    answer = who.get(f"{world.root}vervolg/")
    assert "Na een manifest komt meestal een intentieverklaring." in words_of(answer)
    assert answer.context["form"]["kind"].value() == "intentieverklaring"
    assert f'href="{world.root}vervolg/"' in who.get(world.root).content.decode()


def test_the_way_of_growth_ends_with_another_samenwerkingsovereenkomst():
    assert [next_kind(kind) for kind in (MANIFESTO, INTENT, AGREEMENT)] == [INTENT, AGREEMENT, AGREEMENT]


def test_the_signatories_of_before_stand_where_they_stood(bremkwartier):
    before = Signatory.objects.filter(agreement=bremkwartier).count()
    carry_over(bremkwartier, SUCCESSOR)
    assert Signatory.objects.count() == before > 0
