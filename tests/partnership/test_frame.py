"""The frame of every page: what anybody sees, the house style, and the small tags."""

import re

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils.safestring import mark_safe

from partnership.front import stylesheet
from partnership.templatetags.frame import counted, label_cells
from tests.partnership.sample_forms import WRONG, HandoverForm
from tests.people import lindwaarden, ravenmeer, sanne

__all__ = ["lindwaarden", "ravenmeer", "sanne"]

READING = ["/", "/hulp/", "/privacy/", "/toegankelijkheid/"]
TEMPLATES = sorted(path for path in (settings.BASE_DIR / "templates").rglob("*.html") if "print" not in path.parts)


def drawn(source, **context):
    return Template("{% load frame %}" + source).render(Context(context))


def page(user, **context):
    request = RequestFactory().get("/werk/")
    request.user = user
    return render_to_string("base.html", context, request)


# What anybody may read


@pytest.mark.parametrize("address", READING)
def test_a_page_that_is_read_sets_no_cookie_and_is_the_same_for_everybody(client, db, address):
    answer = client.get(address)
    assert answer.status_code == 200
    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")


@pytest.mark.parametrize("address", READING)
def test_a_page_for_residents_says_u_and_never_je(client, db, address):
    text = re.sub(r"<[^>]+>", " ", client.get(address).text)
    assert re.search(r"\b[Uu]w?\b", text)
    assert not re.search(r"\b(je|jij|jou|jouw|jullie)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("address", READING)
def test_a_page_that_is_read_takes_no_post(client, db, address):
    assert client.post(address).status_code == 405


def test_the_start_page_leads_to_the_login(client, db):
    assert 'href="/inloggen/"' in client.get("/").text


# House style


def test_a_house_style_holds_the_colours_of_the_municipality(client, lindwaarden):
    lindwaarden.colour_primary, lindwaarden.colour_link = "#3a3f82", "#3a3f9b"
    lindwaarden.save()
    answer = client.get(f"/huisstijl/{lindwaarden.slug}.css")
    assert answer["Content-Type"] == "text/css; charset=utf-8"
    assert "--gemeente-primary:#3a3f82;" in answer.text
    assert "--gemeente-link:#3a3f9b;" in answer.text
    assert not answer.cookies


def test_a_house_style_of_nobody_is_not_there(client, db):
    assert client.get("/huisstijl/nergens.css").status_code == 404


def test_a_colour_that_is_no_colour_is_left_out(lindwaarden):
    lindwaarden.colour_primary = "#fff;}body{display:none"
    assert "display" not in stylesheet(lindwaarden)
    assert "--gemeente-primary" not in stylesheet(lindwaarden)


def test_a_page_of_a_municipality_wears_its_name_and_house_style(lindwaarden):
    html = page(AnonymousUser(), municipality=lindwaarden)
    assert "Gemeente Lindwaarden" in html
    assert f'<link rel="stylesheet" href="/huisstijl/{lindwaarden.slug}.css">' in html
    assert "van bewoners, organisaties en gemeenten" not in html


# Navigation


def test_somebody_logged_in_sees_their_name_their_work_and_the_way_out(sanne):
    html = page(sanne, nav="werk")
    assert "Sanne Voorbeeld" in html
    assert '<a href="/werk/" aria-current="page">Mijn afspraken</a>' in html
    assert 'action="/uitloggen/"' in html


def test_somebody_unknown_sees_where_to_log_in():
    html = page(AnonymousUser())
    assert 'href="/inloggen/"' in html
    assert "Uitloggen" not in html


def test_the_skip_link_leads_to_the_content():
    html = page(AnonymousUser())
    target = re.search(r'skip-link[^>]*href="#(\w+)"', html)[1]
    assert f'<main class="utrecht-page-body" id="{target}"' in html


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(settings.BASE_DIR).as_posix())
def test_no_template_needs_what_the_security_policy_refuses(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle=|\son(click|change|input|submit|load)=|<style|hx-on|javascript:", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)


# Small tags


def test_crumbs_take_pairs_or_a_list_of_pairs():
    pairs = drawn("{% crumbs 'Mijn afspraken' '/werk/' 'Bremkwartier' '/werk/abc/' %}")
    assert pairs == drawn("{% crumbs trail %}", trail=[("Mijn afspraken", "/werk/"), ("Bremkwartier", "/werk/abc/")])
    assert re.findall(r'href="(/[^"#]*)">', pairs) == ["/werk/", "/werk/abc/"]


def test_crumbs_escape_a_title():
    assert "<b>" not in drawn("{% crumbs title '/werk/' %}", title="<b>Wijk</b>")


def test_a_state_is_a_sign_and_a_word():
    assert "#bezig" in drawn("{% state 'bezig' 'Bezig door Fatma' %}")
    assert "Bezig door Fatma" in drawn("{% state 'bezig' 'Bezig door Fatma' %}")
    assert "<span>Klaar</span>" in drawn("{% state 'klaar' %}")


@pytest.mark.parametrize(("done", "total", "width"), [(9, 15, 60), (0, 15, 0), (15, 15, 100), (0, 0, 0)])
def test_a_meter_shows_the_share(done, total, width):
    assert f'w-meter__bar" width="{width}"' in drawn("{% meter done total %}", done=done, total=total)


def test_every_icon_that_a_template_names_is_in_the_sprite():
    sprite = (settings.BASE_DIR / "static/icons.svg").read_text(encoding="utf-8")
    known = set(re.findall(r'id="([\w-]+)"', sprite))
    text = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES)
    asked = set(re.findall(r"""{% (?:icon|state) ["']([\w-]+)["']""", text))
    assert asked <= known


@pytest.mark.parametrize("name", ["form", "forms"])
def test_a_title_says_that_something_is_wrong(name):
    wrong = HandoverForm(WRONG)
    assert drawn("{% fault_prefix %}", **{name: wrong if name == "form" else [HandoverForm(), wrong]}) == "Fout: "


def test_a_title_says_nothing_where_nothing_is_wrong():
    assert drawn("{% fault_prefix %}", form=HandoverForm(), forms=[]) == ""


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "Dit klopt nog niet"),
        (1, "Eén antwoord klopt nog niet"),
        (2, "Twee antwoorden kloppen nog niet"),
        (13, "13 antwoorden kloppen nog niet"),
    ],
)
def test_wrong_answers_are_counted_in_words(number, words):
    assert counted(number) == words


def test_cells_of_a_table_learn_the_names_of_their_columns():
    table = (
        "<table><thead><tr><th>Onderwerp</th><th>Naar <em>wie</em></th></tr></thead>"
        "<tr><td>Net</td><td>Netkring</td></tr><tr><th>Geld</th><td>De Brem</td></tr></table>"
    )
    assert label_cells(table) == (
        "<table><thead><tr><th>Onderwerp</th><th>Naar <em>wie</em></th></tr></thead>"
        '<tr><td data-label="Onderwerp">Net</td><td data-label="Naar wie">Netkring</td></tr>'
        '<tr><th>Geld</th><td data-label="Naar wie">De Brem</td></tr></table>'
    )


def test_a_column_name_cannot_leave_its_attribute():
    table = '<table><thead><tr><th>De "wijk" &lt;x&gt;</th></tr></thead><tr><td>a</td></tr></table>'
    assert '<td data-label="De &quot;wijk&quot; &lt;x&gt;">' in label_cells(table)


def test_labelled_cells_are_only_safe_where_the_text_was():
    assert hasattr(label_cells(mark_safe("<p>a</p>")), "__html__")
    assert not hasattr(label_cells("<p>a</p>"), "__html__")


def test_no_text_of_ours_is_set_smaller_than_sixteen_pixels():
    for name in ("theme.css", "frame.css", "components.css", "paper.css"):
        text = (settings.BASE_DIR / "static/css" / name).read_text(encoding="utf-8")
        sizes = re.findall(r"(?<!marker-)font-size: ?([\d.]+)(rem|px|em)", text)
        assert [size for size, unit in sizes if float(size) < (16 if unit == "px" else 1)] == []
