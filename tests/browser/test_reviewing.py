"""A party and the team in two browsers, without JavaScript too: reading, remarking, answering, agreeing."""

import pytest
from playwright.sync_api import expect

from agreements.examples import example, let_in
from agreements.models import Agreement, Membership, Party
from agreements.transfer.inserting import import_document
from agreements.workflow.door import perform
from tests.browser.looking import stumbles

ZON = "zon-op-veen"
WIDTHS = (1280, 360)


@pytest.fixture
def sent(people):
    """The complete manifest, which Sanne sent to the parties; Joris is a member of one."""
    agreement = import_document(example("zwaluwveen"))
    let_in(agreement, "zwaluwveen", people)
    party = Party.objects.get(agreement=agreement, uid=ZON)
    Membership.objects.create(user=people["joris"], agreement=agreement, role="member", party=party)
    agreement = Agreement.objects.select_related("partnership__municipality").get(pk=agreement.pk)
    perform(agreement, "start_review", people["sanne"], expected=0)
    return agreement


def wrong_with(page):
    return {width: wrong for width in WIDTHS if (wrong := stumbles(page, width))}


def article(page, slug):
    """Give the part of the page of a party that is about one article."""
    return page.locator(".w-mark", has=page.locator(f"[id='{slug}']"))


def test_a_remark_goes_to_the_team_and_back_without_javascript(window, sent):
    joris, sanne = window("joris", scripts=False), window("sanne", scripts=False, width=360)
    joris.goto(f"/werk/{sent.key}/lezen/{ZON}/")
    expect(article(joris, "doel").get_by_label("Wat moet er anders")).to_be_visible()
    expect(article(joris, "doel").get_by_label("Op welke dag")).to_be_visible()
    article(joris, "doel").get_by_label("Opmerking", exact=True).check()
    article(joris, "doel").get_by_label("Wat moet er anders").fill("Liever in 2034.")
    joris.get_by_role("button", name="Verstuur jullie reactie aan het team").click()
    expect(joris.get_by_role("status")).to_contain_text("Jullie reactie is verstuurd.")
    sanne.goto(f"/werk/{sent.key}/reacties/")
    sanne.locator("summary", has_text="Antwoord").click()
    sanne.get_by_label("Wat antwoorden jullie?").fill("Dat nemen we over in de volgende versie.")
    sanne.get_by_role("button", name="Opgelost").click()
    expect(sanne.locator(".w-thread")).to_contain_text("Opgelost, door Sanne Voorbeeld")
    joris.reload()
    joris.get_by_role("button", name="gaat akkoord met versie 1").click()
    expect(joris.get_by_role("status")).to_contain_text("Jullie zijn akkoord met versie 1.")
    sanne.reload()
    expect(sanne.get_by_text("akkoord met versie 1")).to_be_visible()


def test_with_javascript_the_fields_show_where_they_belong_to_the_choice(window, sent):
    page = window("joris")
    page.goto(f"/werk/{sent.key}/lezen/{ZON}/")
    words, day = (article(page, "doel").get_by_label(label) for label in ("Wat moet er anders", "Op welke dag"))
    expect(words).to_be_hidden()
    article(page, "doel").get_by_label("Nog intern bespreken").check()
    expect(day).to_be_visible()
    words.fill("Wij praten erover.")
    article(page, "doel").get_by_label("Akkoord", exact=True).check()
    expect(words).to_be_visible()
    expect(day).to_be_hidden()


def test_no_page_of_the_review_is_hard_to_use(window, sent):
    joris, sanne = window("joris"), window("sanne")
    joris.goto(f"/werk/{sent.key}/lezen/{ZON}/")
    assert wrong_with(joris) == {}
    article(joris, "doel").get_by_label("Opmerking", exact=True).check()
    joris.get_by_role("button", name="Verstuur jullie reactie aan het team").click()
    joris.locator("#fouten").wait_for()
    assert wrong_with(joris) == {}
    article(joris, "doel").get_by_label("Wat moet er anders").fill("Liever in 2034.")
    joris.get_by_role("button", name="Verstuur jullie reactie aan het team").click()
    for where in ("", "lezen/", "reacties/", "reacties/vastleggen/"):
        sanne.goto(f"/werk/{sent.key}/{where}")
        assert wrong_with(sanne) == {}, where
