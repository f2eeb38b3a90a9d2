"""Who manages the money (N4): a page that is there once there is a budget."""

from agreements.models import Answers, BudgetLine, Costs
from agreements.steps.hidden import printable
from tests.agreements.world import words_of

STEP = "beheer-van-het-geld"


def budgeted(world):
    """Make the agreement one that may have a budget, and give it a line of it."""
    world.kind("samenwerkingsovereenkomst")
    return BudgetLine.objects.create(agreement=world.agreement, purpose="advies", amount=500)


def test_without_a_budget_the_page_says_what_comes_first(world, client, sanne):
    world.kind("samenwerkingsovereenkomst")
    client.force_login(sanne)
    assert "Dit kan zodra jullie het budget hebben ingevuld." in words_of(client.get(world.address(STEP)))


def test_what_was_answered_is_kept_and_not_printed_while_there_is_no_budget(world, sanne):
    line = budgeted(world)
    assert world.open(sanne, STEP).send({"vat": "met"}).status_code == 302
    assert printable(Answers(world.agreement)).costs.vat == "met"
    line.delete()
    assert printable(Answers(world.agreement)).costs.vat == ""
    assert Costs.objects.get(agreement=world.agreement).vat == "met"


def test_what_was_typed_is_given_back_where_somebody_removed_the_budget(world, sanne):
    line = budgeted(world)
    page = world.open(sanne, STEP)
    line.delete()
    answer = page.send({"account_1": "bij de jaarlijkse buurtborrel"})
    assert answer.status_code == 409
    assert "bij de jaarlijkse buurtborrel" in words_of(answer)
