"""From an invitation to taking part and being taken off, in two browsers, without JavaScript, with the demo's mail."""

import re

from playwright.sync_api import expect

from tests.browser.looking import called


def press(page, name):
    page.get_by_role("button", name=name).click()


def test_elif_takes_part_by_a_link_and_a_code_and_is_out_when_taken_off(window, zwaluwveen):
    sanne, elif_ = window("sanne", scripts=False), window("", scripts=False, width=360)
    sanne.goto(f"/werk/{zwaluwveen.key}/")
    sanne.get_by_role("link", name="Wie doen er mee?").click()
    sanne.get_by_role("link", name="Nodig iemand uit").click()
    sanne.get_by_label("Wie nodig je uit?").fill("Elif Testema")
    sanne.get_by_label("Wat is het e-mailadres?").fill("elif@lindwaarden.voorbeeld")
    sanne.get_by_label("Redacteur").check()
    press(sanne, "Verstuur de uitnodiging")
    expect(sanne.get_by_role("status")).to_contain_text("De uitnodiging is verstuurd.")
    elif_.goto("/demo/post/")
    link = elif_.locator("a[href*=uitnodiging]").first.get_attribute("href")
    path = re.search("/uitnodiging/.*", link)[0]
    sanne.goto(path)
    expect(sanne.get_by_role("heading", level=1)).to_have_text("Deze uitnodiging is voor iemand anders")
    elif_.goto(path)
    press(elif_, "Ja, ik doe mee")
    expect(elif_).to_have_url(re.compile("/uitnodiging/$"))
    elif_.get_by_role("link", name="Lees de mail van de demo").click()
    code = re.search(r"\d{4}-\d{4}", elif_.locator("main").inner_text())[0]
    elif_.go_back()
    elif_.get_by_label("Welke code staat er in je mail?").fill(code)
    press(elif_, "Log in en doe mee")
    expect(elif_.get_by_role("status").first).to_contain_text("Je doet nu mee.")
    elif_.goto(f"/werk/{zwaluwveen.key}/stap/gebied/")
    sanne.goto(f"/werk/{zwaluwveen.key}/stap/gebied/")
    expect(sanne.locator("#aanwezig")).to_contain_text("Elif werkt hier nu aan.")
    sanne.goto(f"/werk/{zwaluwveen.key}/mensen/")
    sanne.get_by_role("link", name=called("Verwijder", "Elif Testema")).click()
    press(sanne, "Ja, verwijder")
    expect(sanne.get_by_role("status")).to_contain_text("Dit is verwijderd.")
    elif_.reload()
    expect(elif_.get_by_role("heading", level=1)).to_have_text("Deze pagina is er niet")
    elif_.goto(path)
    expect(elif_.get_by_role("heading", level=1)).to_have_text("Deze link werkt niet")
