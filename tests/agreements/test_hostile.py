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
from tests.agreements.world import World, logged_in, words_of

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


# --- Stamps --------------------------------------------------------------------------------------------------------

GOOD = {"sheet": "0", "page": "abcdefgh", "turn": "0", "asked": "goal", "goal": "Warm"}


@pytest.mark.parametrize("name", ["sheet", "page", "turn", "asked"])
@pytest.mark.parametrize("value", ["", "-1", "x" * 70_000, "9" * 5000, str(2**63), "\x00", "NaN", "1.5", "é ' --"])
def test_a_forged_stamp_is_an_error_page_or_changes_nothing_else(world, sanne, name, value):
    answer = post_raw(logged_in(sanne), world.address("aanleiding-en-doel"), GOOD | {name: value})
    assert answer.status_code in (302, 400)
    assert world.answers.purpose.goal in ("", "Warm")
    assert world.answers.basics.title == "Warm Zwaluwveen, samen van het gas"


def test_a_page_without_a_stamp_writes_nothing(world, sanne):
    answer = logged_in(sanne).post(world.address("aanleiding-en-doel"), {"goal": "Warm"})
    assert answer.status_code == 400
    assert world.answers.purpose.goal == ""


def test_the_last_turn_there_is_does_not_break_a_choice(world, sanne, fatma):
    page = world.open(fatma, "aanleiding-en-doel")
    world.fill(sanne, "aanleiding-en-doel", goal="Warm")
    page.turn = 2**31 - 1
    answer = page.send({"goal": "Koel"})
    assert answer.status_code in (400, 409)
    if answer.status_code == 409:
        kept = Save.objects.get(number=None)
        chosen = page.who.post(f"{world.root}keuze/{kept.pk}/", {"number": 1, "keuze-0": "mijn"})
        assert chosen.status_code == 302


# --- Addresses -----------------------------------------------------------------------------------------------------

BAD_PARTS = ("team", "TEAM", "-", "0", "-1", str(2**63), "a" * 12, "a" * 13, "a" * 5000, "%00", "..", "%2e%2e%2f",
             "zzzzzzzzzz", "%ed%a0%80", "é", "1e400", "a/b/c/d/e/f", "[]", "{}")  # fmt: skip


@pytest.mark.parametrize(
    "shape",
    [
        "stap/{}/",
        "stap/partijen/{}/",
        "stap/partijen/team/{}/",
        "stap/belang/{}/",
        "stap/beloften/{}/zzzzzzzzzz/",
        "stap/informatie-partijen/{}/",
        "stap/informatie-partijen/team/{}/",
        "gebruikelijk/vorm/{}/",
        "gebruikelijk/vorm/team/{}/",
        "lijst/partijen/team/{}/",
        "lijst/partijen/{}/voorbeeld/",
        "lijst/partijen/team/terug/{}/",
        "keuze/{}/",
        "pdf/{}/",
        "{}/",
    ],
)
def test_no_address_breaks(world, sanne, shape):
    who = logged_in(sanne)
    stamp = {"sheet": "0", "page": "abcdefgh", "asked": "title", "act": "verwijder", "words": "x"}
    for part in BAD_PARTS:
        address = world.root + shape.format(part)
        assert who.get(address).status_code in (200, 302, 404, 405), address
        assert who.post(address, stamp).status_code in (200, 302, 403, 404, 405, 409), address
    assert world.answers.basics.title in ("", "Warm Zwaluwveen, samen van het gas")
    assert [party.short_name for party in world.answers.parties] == [party.short_name for party in world.parties]


def test_a_row_cannot_take_the_name_of_its_list_or_of_another_row(world, sanne):
    stamp = {"sheet": "0", "page": "abcdefgh", "asked": "text", "text": "Help"}
    owner = world.parties[0]
    who = logged_in(sanne)
    for address in (
        world.address("verzoeken", "team", "team"),
        world.address("verzoeken", "team", owner),
        world.address("beloften", owner, owner),
    ):
        assert who.post(address, stamp).status_code == 404
    assert world.answers.requests == []


# --- Requests ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data", "application/xml", ""])
def test_another_content_type_writes_nothing(world, sanne, kind):
    answer = logged_in(sanne).post(world.address("vorm"), b'{"title": ["Gekaapt"]}', content_type=kind)
    assert answer.status_code == 400
    assert world.answers.basics.title == "Warm Zwaluwveen, samen van het gas"


@pytest.mark.parametrize(
    "body",
    [
        b"--x\r\nContent-Disposition: form-data; name=goal\r\n\r\nWarm",
        b"--x\r\nContent-Disposition: form-data; name=",
        b"--x" * 1000,
        b"\x00\xff" * 1000,
        b"--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../../etc\x00.pdf\"\r\n\r\n%PDF-\r\n--x--",
        b"--x\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n!\r\n--x--",
    ],
)  # fmt: skip
def test_a_broken_form_gets_an_error_page(world, sanne, body):
    answer = logged_in(sanne).post(world.address("vorm"), body, content_type="multipart/form-data; boundary=x")
    assert answer.status_code == 400
    assert '<html lang="nl"' in answer.content.decode()


def test_too_many_fields_get_a_page_in_dutch(world, sanne):
    answer = logged_in(sanne).post(world.address("vorm"), {f"veld{number}": "x" for number in range(1001)})
    assert answer.status_code in (400, 413)
    assert "Dit is te" in words_of(answer) or "te veel" in words_of(answer), words_of(answer)


def test_the_largest_grid_that_is_asked_can_be_saved(world, sanne):
    for number in range(56):
        world.party(f"Partij {number}", order=number + 9)
    page = world.open(sanne, "informatie-partijen")
    names = page.hidden["asked"].split()
    assert len(names) == 60 * 2 * 3
    typed = {part: "elke maand" for name in names if name.endswith("frequency") for part in (f"{name}_1",)}
    assert page.send(typed).status_code == 302


def test_a_field_of_two_megabytes_is_refused_or_given_back(world, sanne):
    answer = world.fill(sanne, "aanleiding-en-doel", goal="W" * 2_000_000)
    assert answer.status_code in (302, 400, 413)
    assert world.answers.purpose.goal == ""
    assert world.fill(sanne, "aanleiding-en-doel", goal="W" * 2_600_000).status_code == 413


def test_deeply_nested_input_is_only_text(world, sanne):
    deep = "[" * 5000 + "]" * 5000
    assert world.fill(sanne, "aanleiding-en-doel", goal=deep, **{"goal" + "[a]" * 200: "x"}).status_code == 302


def test_a_list_where_one_value_is_expected_is_one_value(world, sanne):
    page = world.open(sanne, "vorm")
    answer = page.who.post(page.address, page.hidden | {"title": ["Warm Zwaluwveen", "Koel Zwaluwveen"],
                                                        "sheet": ["0", "9"], "kind": ["manifest", "x"]})  # fmt: skip
    assert answer.status_code in (302, 400, 409)


@pytest.mark.parametrize("value", ["", "0", "-1", str(2**63), "9" * 5000, "\x00", "1.5", "x" * 5000, "1e400", "[1]"])
def test_a_new_agreement_is_not_begun_with_nonsense(client, sanne, lindwaarden, value):
    client.force_login(sanne)
    for name in ("municipality", "kind", "key"):
        fields = {"municipality": lindwaarden.pk, "kind": "manifest", "key": "abcdefgh"} | {name: value}
        assert post_raw(client, "/werk/nieuw/", fields).status_code == 200


@pytest.mark.parametrize(
    "query", ["terug=%00", "terug=" + "a" * 5000, "terug=//kwaad.example", "terug[]=x", "x=%ed%a0%80"]
)
def test_no_query_breaks_a_page_or_leads_elsewhere(world, sanne, query):
    answer = logged_in(sanne).get(f"{world.address('vorm')}?{query}")
    assert answer.status_code == 200
    assert "kwaad.example" not in answer.content.decode()


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
