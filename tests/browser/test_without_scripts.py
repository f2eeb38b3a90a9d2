"""Everything works in a browser without JavaScript: lists, usual answers, two texts, errors."""

from playwright.sync_api import expect

from tests.browser.looking import called


def titles(page):
    return page.locator(".w-row-title")


def test_a_list_is_put_in_order_and_a_removed_row_comes_back(window, zwaluwveen):
    page = window(scripts=False)
    page.goto(f"/werk/{zwaluwveen.key}/stap/partijen/")
    first, second, *rest = [name.strip() for name in titles(page).all_inner_texts()]
    page.get_by_role("button", name=called("Omhoog", second)).click()
    expect(titles(page)).to_have_text([second, first, *rest])
    page.get_by_role("button", name=called("Verwijder", first)).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"{first} verwijderen?")
    page.get_by_role("button", name="Ja, verwijder").click()
    expect(titles(page)).to_have_text([second, *rest])
    page.get_by_role("button", name="Zet terug").click()
    expect(titles(page)).to_have_text([second, first, *rest])


def test_a_usual_answer_is_taken_over_and_confirmed(window, zwaluwveen):
    page = window(scripts=False)
    page.goto(f"/werk/{zwaluwveen.key}/stap/bindend/")
    page.get_by_label("Nee").check()
    page.get_by_role("button", name="Neem dit over").click()
    expect(page.get_by_label("Niet bindend")).to_be_checked()
    expect(page.get_by_label("Nee")).to_be_checked()
    page.goto(f"/werk/{zwaluwveen.key}/antwoorden/")
    page.get_by_role("button", name=called("Ja, besproken", "Start en vorm")).click()
    expect(page.get_by_role("button", name="Ja, besproken")).to_have_count(0)


def test_a_change_from_the_check_page_comes_back_to_it(window, zwaluwveen):
    page = window(scripts=False)
    page.goto(f"/werk/{zwaluwveen.key}/antwoorden/")
    page.get_by_role("link", name=called("Wijzig", "Om welk gebied gaat het?")).click()
    page.locator("[name=description]").fill("Tussen de vaart en het spoor.")
    page.get_by_role("button", name="Gebied opslaan").click()
    page.wait_for_url("**/antwoorden/?bij=gebied#gebied")
    expect(page.locator("#gebied")).to_contain_text("Tussen de vaart en het spoor.")


def test_two_people_on_one_question_choose_between_both_texts(window, zwaluwveen):
    address = f"/werk/{zwaluwveen.key}/stap/beloften/zon-op-veen/belofte-2/"
    sanne, joris = window("sanne", scripts=False), window("joris", scripts=False)
    for page, words in ((sanne, "organiseert drie cafés"), (joris, "organiseert vier cafés")):
        page.goto(address)
        page.locator("[name=text]").fill(words)
    for page in (joris, sanne):
        page.get_by_role("button", name="Belofte opslaan").click()
    sanne.get_by_label("Tekst van Joris").check()
    sanne.get_by_role("button", name="Deze keuze opslaan").click()
    expect(sanne.get_by_role("heading", name="Organiseert vier cafés")).to_be_visible()


def test_a_day_that_does_not_exist_is_kept_and_told(window, zwaluwveen):
    page = window(scripts=False)
    page.goto(f"/werk/{zwaluwveen.key}/stap/beloften/gemeente/belofte-3/")
    page.get_by_label("Op een dag").check()
    page.get_by_label("Op welke dag?", exact=True).fill("31 april 2027")
    page.get_by_role("button", name="Belofte opslaan").click()
    expect(page.locator("#fouten")).to_contain_text("31 april bestaat niet.")
    expect(page.get_by_label("Op welke dag?", exact=True)).to_have_value("31 april 2027")
