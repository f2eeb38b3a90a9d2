"""What each party arranges itself (chapter H), and the kitchen that nobody else ever sees."""

import pytest

from agreements.checks.base import problems
from agreements.document.freeze import draft_blocks
from agreements.models import Agreement, Answers, Contribution, Kitchen, OwnSpace, Save
from agreements.models.base import Reader, answer_models
from agreements.steps.contributions import role
from agreements.steps.handover import inside, kitchen, own
from agreements.transfer.export import document_of
from agreements.transfer.writing import dump
from tests.agreements.in_memory import answers_with, asked, gaps, party, row
from tests.agreements.world import logged_in, words_of

STEP = "eigen-keuken"
SECRET = "hoger dan 40 euro gaan wij niet"


@pytest.fixture
def zon(world):
    """Zon op Veen, for which Joris speaks."""
    return world.parties[1]


@pytest.fixture
def kept(world, joris, zon):
    """The red line that Joris wrote down for Zon op Veen."""
    world.fill(joris, STEP, zon, red_lines=SECRET)
    return SECRET


def test_each_party_that_signs_says_how_it_decides(world):
    assert asked(inside, "M") == {}
    assert asked(inside, "I") == {"path": True, "weeks": False, "mandate_confirmed": True, "mandate_words": True}
    hofgroep = party("Hofgroep")
    assert gaps(own, answers_with(hofgroep, kind="samenwerkingsovereenkomst"), hofgroep) == ["free", "has_reservations"]


def test_who_does_not_simply_agree_with_the_mandate_says_what_must_change():
    hofgroep = party("Hofgroep")
    space = row(OwnSpace, party=hofgroep, path="bestuur", mandate_confirmed="voorbehoud")
    answers = answers_with(hofgroep, space, kind="intentieverklaring")
    space.uid = inside.things(answers_with(hofgroep), hofgroep)[0].uid
    answers = answers_with(hofgroep, space, kind="intentieverklaring")
    assert gaps(inside, answers, hofgroep) == ["mandate_words"]


def test_a_member_reads_what_the_own_party_wrote_down(world, joris, zon, kept):
    page = world.open(joris, STEP, zon)
    assert kept in page.who.get(page.address).content.decode()


def test_an_editor_cannot_open_the_kitchen_of_a_party(world, sanne, zon, kept):
    assert logged_in(sanne).get(world.address(STEP, zon)).status_code == 403
    assert logged_in(sanne).post(world.address(STEP, zon), {"number": 0, "page": "abcdef"}).status_code == 403


def test_a_member_of_another_party_cannot_open_it_either(world, elif_, zon, kept):
    world.let(elif_, "member", world.parties[2])
    assert logged_in(elif_).get(world.address(STEP, zon)).status_code == 403


def test_an_editor_who_is_a_member_too_opens_the_own_kitchen_alone(world, sanne, zon, kept):
    world.let(sanne, "member", world.parties[0])
    assert logged_in(sanne).get(world.address(STEP, world.parties[0])).status_code == 200
    assert logged_in(sanne).get(world.address(STEP, zon)).status_code == 403


@pytest.mark.parametrize("page", ["", "antwoorden/", "tekst/", f"stap/{STEP}/", "stap/partijen/"])
def test_no_page_of_somebody_else_holds_it(world, sanne, joris, zon, kept, page):
    world.let(sanne, "member", world.parties[0])
    assert kept not in logged_in(sanne).get(f"{world.root}{page}", follow=True).content.decode()


def test_the_task_list_shows_the_kitchen_to_members_alone(world, sanne, joris, kept):
    assert "Eigen keuken" in words_of(logged_in(joris).get(world.root))
    assert "Eigen keuken" not in words_of(logged_in(sanne).get(world.root))


def test_no_file_text_or_check_holds_it(world, zon, kept):
    answers = world.answers
    assert answers.kitchens == []
    assert kept not in dump(document_of(answers))
    assert kept not in " ".join(block.html for block in draft_blocks(answers))
    assert kept not in " ".join(problem.sentence for problem in problems(answers))


def test_the_list_from_which_a_party_is_removed_keeps_nothing_of_its_kitchen(world, sanne, zon, kept):
    world.press(world.list(sanne, "partijen"), "zeker", zon, step="partijen")
    assert not Kitchen.objects.exists()
    for save in Save.objects.exclude(sheet__step=STEP):
        assert kept not in str(save.fields)


def test_a_party_that_is_put_back_begins_with_an_empty_kitchen(world, sanne, joris, zon, kept):
    world.press(world.list(sanne, "partijen"), "zeker", zon, step="partijen")
    page = world.open(sanne, "partijen")
    text = page.who.get(page.address).content.decode()
    again = next(part.split('"')[0] for part in text.split('action="') if "/terug/" in part.split('"')[0])
    page.who.post(again, page.hidden)
    assert not Save.objects.filter(sheet__step=STEP).exists()
    world.fill(joris, STEP, zon, worries="de planning")
    assert Kitchen.objects.get().worries == "de planning"


def test_a_page_about_something_else_asks_no_query_for_kitchens(world, django_assert_num_queries, kept):
    agreement = Agreement.objects.select_related("partnership__municipality").get(pk=world.agreement.pk)
    private = sum(model.private for model in answer_models())
    with django_assert_num_queries(len(answer_models()) - private):
        Answers(agreement)._loaded()


def test_the_kitchen_never_counts_as_a_gap(world, zon):
    assert not kitchen.is_required("S")
    assert kitchen.missing(world.answers, zon, "publish") == []


def test_two_members_of_a_party_do_not_overwrite_each_other(world, joris, guus, zon, kept):
    world.let(guus, "member", zon)
    his, hers = world.open(joris, STEP, zon), world.open(guus, STEP, zon)
    his.send({"worries": "de prijs van stroom"})
    assert hers.send({"worries": "de planning"}).status_code == 409
    answers = Answers(world.agreement, reader=Reader(parties=frozenset({zon.pk})))
    assert answers.kitchens[0].worries == "de prijs van stroom"


def test_a_party_brings_a_role_and_hours_and_residents_say_whether_they_need_help():
    residents, brem = party("Hofgroep"), party("De Brem", kind="woningcorporatie")
    answers = answers_with(residents, brem, kind="intentieverklaring")
    assert gaps(role, answers, residents) == ["roles", "description", "hours", "hours_per", "needs_help"]
    assert gaps(role, answers, brem) == ["roles", "description", "hours", "hours_per"]
    nothing = row(Contribution, party=brem, hours=0)
    assert nothing.hours == 0
