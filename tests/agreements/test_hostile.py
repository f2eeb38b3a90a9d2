"""Whatever is sent, nobody sees a mistake of ours: bad text is refused in Dutch, and the rest gets an error page."""

from html import escape
from urllib.parse import urlencode

import pytest
from django.db.models import ForeignKey

from agreements.kinds import KINDS
from agreements.models import Answers, Save
from agreements.models.answers import owner_model
from agreements.models.base import Reader, new_uid
from agreements.models.fields import Someone
from agreements.models.values import field_of
from agreements.steps.base import owner_word
from agreements.steps.chapters import all_steps, steps
from tests.agreements.world import World, logged_in

FORM = "application/x-www-form-urlencoded"
NASTY = {
    "nul": "\x00Warm\x00",
    "surrogates": "Warm \ud800 \udfff",
    "long": "W" * 5000,
    "words": "warm 'OR 1=1; -- <script>alert(1)</script> {{ 7*7 }} {% now %} \u202e\u2028 ı",
    "huge": "9" * 400,
    "negative": "-9223372036854775809",
    "reference": "party:zzzzzzzzzz",
    "infinite": "NaN",
}
SHOWN = ("nul", "words", "long")  # what is looked at afterwards; the others end in the same errors
PARTS = ("", "_0", "_1", "_2", "_3", "_4", "_5", "-clear")
STEPS = [slug for slug, step in all_steps().items() if step.who.name != "the_person"]


def post_raw(who, address, fields):
    """Post fields of which some hold what cannot be encoded, as a hostile client does."""
    body = urlencode(fields, errors="surrogatepass", doseq=True)
    return who.post(address, body, content_type=FORM)


def kind_of(slug):
    """Give a kind that asks this step."""
    return next(kind for kind in KINDS if slug in steps(kind))


def pages_of(world, step):
    """Give the address of the first page of a step, and the names that it asks."""
    everybody = Reader(edits=True, parties=frozenset(party.pk for party in world.parties))
    answers = world.answers_for(everybody)
    owner = step.who.owners(answers)[0]
    names = [one.name for one in step.asked_of(answers.letter)]
    if step.is_list:
        return world.address(step.slug, owner_word(owner), new_uid()), names
    if step.is_grid:
        return world.address(step.slug, owner_word(owner)), [
            f"{row.uid}-{name}" for row in step.things(answers, owner) for name in names
        ]
    return world.address(step.slug, owner_word(owner)), names


def filled(names, value):
    """Fill every part of every question with one value."""
    return {f"{name}{part}": value for name in names for part in PARTS}


@pytest.mark.parametrize("slug", STEPS)
def test_no_step_breaks_on_anything_typed_in_all_its_fields(world, sanne, slug):
    world.kind(kind_of(slug))
    world.everything_asked(sanne)
    who = logged_in(sanne)
    for word, value in NASTY.items():
        address, names = pages_of(world, all_steps()[slug])
        stamp = {"sheet": 0, "page": new_uid(), "turn": 0, "asked": " ".join(names)}
        answer = post_raw(who, address, stamp | filled(names, value))
        assert answer.status_code in (302, 409), (word, answer.status_code)
        if word not in SHOWN:
            continue
        shown = who.get(address)
        assert shown.status_code in (200, 302), (word, shown.status_code)
        assert "\x00" not in shown.content.decode()
        assert "<script>alert" not in shown.content.decode()


@pytest.mark.parametrize("which", ["", "antwoorden/", "tekst/", "pdf/"])
def test_what_was_typed_breaks_no_other_page(world, sanne, which):
    who = logged_in(sanne)
    for slug in ("partijen", "aanleiding-en-doel", "gebied", "verzoeken", "beloften", "overleggen", "ondertekenaars"):
        for value in ("words", "long", "surrogates"):
            address, names = pages_of(world, all_steps()[slug])
            stamp = {"sheet": 0, "page": new_uid(), "turn": 0, "asked": " ".join(names)}
            post_raw(who, address, stamp | filled(names, NASTY[value]))
    answer = who.get(f"{world.root}{which}")
    assert answer.status_code == 200
    assert "<script>alert" not in answer.content.decode()


def test_a_text_that_cannot_be_kept_is_refused_in_dutch_at_its_field(world, sanne):
    who = logged_in(sanne)
    address = world.address("aanleiding-en-doel")
    post_raw(who, address, {"sheet": 0, "page": new_uid(), "asked": "goal", "goal": "Warm\x00 wonen"})
    shown = who.get(address).content.decode()
    assert "In deze tekst staat een teken dat we niet kunnen opslaan." in shown
    assert "Warm wonen" in shown


def test_a_text_that_is_too_long_is_given_back_with_its_length(world, sanne):
    world.fill(sanne, "vorm", title="W" * 5000, kind="manifest", subject_0="aardgasvrij")
    shown = logged_in(sanne).get(world.address("vorm")).content.decode()
    assert "W" * 5000 in shown
    assert "ten hoogste 120 tekens" in shown


def test_what_cannot_be_kept_is_left_out_of_what_is_kept_of_a_clash(world, sanne, fatma):
    page = world.open(fatma, "aanleiding-en-doel")
    world.fill(sanne, "aanleiding-en-doel", goal="Warm")
    answer = post_raw(page.who, page.address, page.hidden | {"goal": "Koel\x00", "x\x00": "\x00", "reason": "\ud800"})
    assert answer.status_code == 409
    assert Save.objects.get(number=None).fields["typed"]["goal"] == ["Koel"]


# --- What is not yours ---------------------------------------------------------------------------------------------


@pytest.fixture
def elsewhere(ravenmeer, guus):
    """Another agreement, with rows of its own."""
    return World(ravenmeer, guus)


def names_a_row(step):
    """Tell whether a question of a step is answered by a row: a reference, or Someone."""
    fields = [field_of(step.model, one.name) for one in step.asks]
    return any(isinstance(field, Someone | ForeignKey) for field in fields)


@pytest.mark.parametrize("slug", [slug for slug in STEPS if names_a_row(all_steps()[slug])])
def test_a_row_of_another_agreement_is_never_taken_as_an_answer(world, elsewhere, sanne, slug):
    world.kind(kind_of(slug))
    world.everything_asked(sanne)
    foreign = [elsewhere.parties[0], elsewhere.group("Vreemd"), elsewhere.body("Vreemd")]
    step = all_steps()[slug]
    for row, kind in zip(foreign, ("party", "group", "body"), strict=True):
        for value in (row.uid, f"{kind}:{row.uid}"):
            address, names = pages_of(world, step)
            stamp = {"sheet": 0, "page": new_uid(), "asked": " ".join(names)}
            assert logged_in(sanne).post(address, stamp | filled(names, value)).status_code in (302, 409)
    answers = world.answers
    for row in answers.rows(step.model):
        for field in row._meta.concrete_fields:
            if field.is_relation and field.name not in ("agreement",) and getattr(row, field.attname) is not None:
                assert getattr(row, field.name).agreement_id == world.agreement.pk


def test_owner_of_another_agreement_gives_no_page(world, elsewhere, sanne):
    who = logged_in(sanne)
    stamp = {"sheet": "0", "page": "abcdefgh", "asked": "short_name", "short_name": "Gekaapt"}
    for step in all_steps().values():
        if step.who.name == "team":
            continue
        model = owner_model(step.model) if step.model.owner else step.model
        foreign = elsewhere.body() if model.plural == "bodies" else elsewhere.parties[2]
        address = world.address(step.slug, foreign)
        assert (who.get(address).status_code, who.post(address, stamp).status_code) == (404, 404), step.slug
    assert "Gekaapt" not in [party.short_name for party in Answers(elsewhere.agreement).parties]


def test_what_is_typed_stands_escaped_wherever_it_is_shown(world, sanne, fatma):
    evil = '<img src=x onerror="alert(1)">'
    page = world.open(fatma, "aanleiding-en-doel")
    world.fill(sanne, "aanleiding-en-doel", goal=evil)
    clash = page.send({"goal": evil + " en meer"})
    assert clash.status_code == 409
    for answer in (clash, *(logged_in(sanne).get(f"{world.root}{path}") for path in ("", "antwoorden/", "tekst/"))):
        assert evil not in answer.content.decode()
    assert escape(evil) in logged_in(sanne).get(world.address("aanleiding-en-doel")).content.decode()
