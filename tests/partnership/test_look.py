"""The look in a real browser: every component at three widths, by axe-core, and with the eye of a ruler."""

import json

import pytest
from django.conf import settings

from tests.people import lindwaarden

__all__ = ["lindwaarden"]

AXE = (settings.BASE_DIR / "tests/vendor/axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = [
    "/",
    "/hulp/",
    "/privacy/",
    "/toegankelijkheid/",
    "/voorbeeld/tasks/",
    "/voorbeeld/step/",
    "/voorbeeld/errors/",
    "/voorbeeld/check/",
    "/voorbeeld/conflict/",
    "/voorbeeld/text/",
    "/voorbeeld/fout/404/",
    "/voorbeeld/fout/4030/",
    "/voorbeeld/fout/500/",
]
# Links inside a sentence may be as high as the sentence; everything else that can be clicked is 44 px.
SMALL_TARGETS = """() => [...document.querySelectorAll('a, button, input, select, textarea, summary')].filter(e => {
    const box = (e.matches('[type=radio], [type=checkbox]') ? e.closest('label') : e).getBoundingClientRect();
    const inSentence = e.matches('a:not(.w-alone)') && e.closest('p');
    return box.width && box.height && !inSentence && !e.matches('.utrecht-skip-link') && box.height < 43.9;
}).map(e => e.outerHTML.slice(0, 120))"""
SMALL_TEXT = """() => [...document.querySelectorAll('body *')].filter(e =>
    [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
    && parseFloat(getComputedStyle(e).fontSize) < 16
).map(e => e.outerHTML.slice(0, 120))"""
# Two pieces of text that overlap: axe does not see them.
OVERLAP = """() => {
    const inner = 'p, th, td, dt, dd, label, h2, h3, a, li, div, ul, ol, dl, table';
    const leaves = [...document.querySelectorAll('main :is(p, th, td, dt, dd, label, h1, h2, h3, a, li)')].filter(
        e => !e.closest('thead') && ![...e.children].some(child => child.matches(inner)));
    const boxes = leaves.map(e => [e, e.getBoundingClientRect()]).filter(([e, b]) => b.width > 2 && b.height > 2);
    const found = [];
    boxes.forEach(([a, x], i) => boxes.slice(i + 1).forEach(([b, y]) => {
        const wide = Math.min(x.right, y.right) - Math.max(x.left, y.left);
        const high = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
        if (wide > 4 && high > 8 && !a.contains(b) && !b.contains(a)
            && getComputedStyle(a).position === 'static' && getComputedStyle(b).position === 'static'
            && !a.closest('.w-tabs') && !b.closest('.w-tabs'))
            found.push(a.outerHTML.slice(0, 80) + ' | ' + b.outerHTML.slice(0, 80));
    }));
    return found;
}"""

pytestmark = [pytest.mark.usefixtures("sample_pages"), pytest.mark.django_db(transaction=True)]


@pytest.fixture
def complaints(page):
    """Collect what the console of the browser complains about."""
    heard = []
    page.on("console", lambda message: heard.append(message.text) if message.type == "error" else None)
    return heard


def findings(page):
    """Ask axe-core; a list of (rule, elements)."""
    page.wait_for_load_state()
    page.evaluate(AXE)
    found = page.evaluate("rules => axe.run({runOnly: rules}).then(result => result.violations)", RULES)
    return [(one["id"], [node["html"][:120] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize("width", [1280, 360, 320])
def test_every_page_fits_and_passes_axe(live_server, page, complaints, width):
    page.set_viewport_size({"width": width, "height": 800})
    for address in PAGES:
        page.goto(f"{live_server.url}{address}")
        report = {
            "axe": findings(page) if width != 320 else [],
            "scrolls sideways": page.evaluate("document.documentElement.scrollWidth > innerWidth"),
            "small targets": page.evaluate(SMALL_TARGETS),
            "small text": page.evaluate(SMALL_TEXT),
            "overlap": page.evaluate(OVERLAP),
        }
        assert not any(report.values()), f"{address}: {json.dumps(report, indent=1, ensure_ascii=False)}"
    assert [text for text in complaints if "status of" not in text] == []


def test_text_spacing_of_the_reader_fits_on_a_phone(live_server, page):
    page.set_viewport_size({"width": 360, "height": 800})
    spacing = "* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}"
    for address in PAGES:
        page.goto(f"{live_server.url}{address}")
        page.evaluate(
            "css => {const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]}", spacing
        )
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, address


def test_the_error_summary_has_the_focus_when_the_page_comes(live_server, page):
    page.goto(f"{live_server.url}/voorbeeld/errors/")
    assert page.evaluate("document.activeElement.id") == "fouten"
    page.get_by_role("link", name="Hoeveel dagen").click()
    assert page.evaluate("document.activeElement.id") == "id_days"


def test_the_title_of_a_page_with_errors_says_so(live_server, page):
    page.goto(f"{live_server.url}/voorbeeld/errors/")
    assert page.title().startswith("Fout: Overdrachtspunten")


def test_a_choice_shows_what_belongs_to_it_without_javascript(live_server, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{live_server.url}/voorbeeld/step/")
    day, event = page.get_by_label("Op welke dag?"), page.get_by_label("Na welke gebeurtenis?")
    assert (day.is_visible(), event.is_visible()) == (True, False)
    page.get_by_label("Altijd", exact=True).check()
    assert (day.is_visible(), event.is_visible()) == (False, False)
    page.get_by_label("Na een beslismoment").check()
    assert (day.is_visible(), event.is_visible()) == (True, True)
    context.close()


FOCUS = """() => {
    const e = document.activeElement, s = getComputedStyle(e);
    const line = [s.outlineStyle, parseFloat(s.outlineWidth)];
    return [e.outerHTML.slice(0, 90), ...line, s.backgroundColor, s.color, s.boxShadow];
}"""


@pytest.mark.parametrize("address", ["/", "/voorbeeld/step/", "/voorbeeld/tasks/", "/voorbeeld/fout/404/"])
def test_everything_that_has_the_focus_shows_it(live_server, page, address):
    page.goto(f"{live_server.url}{address}")
    for _ in range(page.locator("a, button, input, select, textarea, summary").count()):
        page.keyboard.press("Tab")
        html, style, width, background, colour, shadow = page.evaluate(FOCUS)
        if html.startswith("<body"):
            break
        assert (style, width) == ("solid", 3), html
        if html.startswith(("<a", "<button", "<summary")) and "w-brand" not in html:
            assert (background, colour) == ("rgb(255, 200, 61)", "rgb(32, 38, 42)"), html
        elif html.startswith(("<input", "<select", "<textarea")):
            assert "rgb(255, 200, 61)" in shadow, html


def test_a_house_style_colours_the_page(live_server, page, lindwaarden):
    lindwaarden.colour_primary = "#3a3f82"
    lindwaarden.save()
    page.goto(f"{live_server.url}/voorbeeld/tasks/?gemeente={lindwaarden.slug}")
    colour = page.evaluate("getComputedStyle(document.querySelector('main .utrecht-button')).backgroundColor")
    assert colour == "rgb(58, 63, 130)"


def test_a_cold_page_is_light(live_server, page):
    """Not compressed: with brotli it is about a third."""
    sizes = {}
    page.on("response", lambda answer: sizes.update({answer.url: len(answer.body())}))
    page.goto(f"{live_server.url}/voorbeeld/step/")
    page.wait_for_load_state("networkidle")
    fonts = sum(size for url, size in sizes.items() if "/fonts/" in url)
    assert 20_000 < fonts < 60_000
    assert sum(sizes.values()) < 340_000
