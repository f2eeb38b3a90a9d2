"""The pages of questions by keyboard alone: everything can be reached, seen and done, and errors are found."""

import re

from playwright.sync_api import expect

FOCUS = "document.activeElement"
SHOWN = f"""() => {{
  const one = {FOCUS}, style = getComputedStyle(one);
  const outside = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  return outside || style.boxShadow !== "none" ? "" : one.outerHTML.slice(0, 120);
}}"""


def tab_to(page, selector, *, most=80):
    """Press Tab until the focus stands on something of `selector`; all on the way must be seen to have it."""
    for _ in range(most):
        page.keyboard.press("Tab")
        assert page.evaluate(SHOWN) == ""
        if page.evaluate(f"selector => {FOCUS}.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab")


def test_the_skip_link_comes_first_and_leads_to_the_questions(window, zwaluwveen):
    page = window()
    page.goto(f"/werk/{zwaluwveen.key}/stap/gebied/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_in_viewport()
    page.keyboard.press("Enter")
    tab_to(page, "#id_name", most=4)


def test_a_party_is_added_by_keyboard_alone(window, zwaluwveen):
    page = window()
    page.goto(f"/werk/{zwaluwveen.key}/stap/partijen/")
    tab_to(page, ".w-add")
    page.keyboard.press("Enter")
    page.wait_for_url("**#open")
    tab_to(page, "[name=official_name]", most=3)
    page.keyboard.type("Buurtwinkel De Hoek")
    tab_to(page, "select[name=kind_0]", most=1)
    page.keyboard.press("ArrowDown")
    tab_to(page, "[name=capacity]", most=2)
    page.keyboard.press("Space")
    tab_to(page, "#antwoorden [type=submit]", most=3)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Buurtwinkel De Hoek")).to_be_visible()


def test_the_summary_of_errors_takes_the_focus_and_its_links_lead_to_the_field(window, zwaluwveen):
    page = window()
    page.goto(f"/werk/{zwaluwveen.key}/stap/overleg-ritme/kerngroep/")
    page.locator("[name=frequency_count]").fill("vier")
    page.locator("[name=frequency_count]").press("Enter")
    expect(page.locator("#fouten")).to_be_focused()
    expect(page).to_have_title(re.compile("^Fout: "))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[name=frequency_count]")).to_be_focused()
    expect(page.locator("[name=frequency_count]")).to_have_value("vier")
    page.keyboard.press("Control+a")
    page.keyboard.type("6")
    page.keyboard.press("Enter")
    page.wait_for_url("**/overleg-ritme/buurtavond/")  # the next meeting that has no rhythm yet


def test_every_stop_of_the_task_list_can_be_seen_to_have_the_focus(window, zwaluwveen):
    page = window(width=360)
    page.goto(f"/werk/{zwaluwveen.key}/")
    tab_to(page, "summary")
    page.keyboard.press("Enter")
    tab_to(page, "footer a")
