"""Every address and form with more than one name in it, filled with names that do not belong together."""

import hashlib

import pytest
from django.apps import apps

from accounts.joining import let_coordinate
from agreements.models import Save
from agreements.models.base import new_uid
from tests.agreements.world import World, logged_in

STAMP = {"sheet": "0", "page": "abcdefgh", "asked": "short_name text", "short_name": "Gekaapt", "text": "Gekaapt"}
SHAPES = (
    "stap/naam-in-de-tekst/{party}/",
    "stap/beloften/{party}/{promise}/",
    "lijst/partijen/team/{party}/",
    "lijst/beloften/{party}/{promise}/",
    "lijst/beloften/{party}/terug/{save}/",
    "gebruikelijk/vorm/{party}/",
    "gebruikelijk/beloften/{party}/{promise}/",
    "lijst/beloften/{party}/voorbeeld/",
    "onder/beloften/{party}/{promise}/",
    "overleg/{party}/",
    "signalen/{promise}/",
    "keuze/{kept}/",
    "bestand/{promise}/",
)
ACTS = [
    (shape, act) for shape in SHAPES for act in ("verwijder", "zeker", "omhoog") if "lijst/" in shape or act == "zeker"
]


@pytest.fixture
def both(world, sanne, fatma, ravenmeer, guus):
    """Two agreements, each with a promise, a removed row and a page that clashed."""
    elsewhere = World(ravenmeer, guus)
    elsewhere.let(fatma, "editor")
    return [names(one, user, fatma) for one, user in ((world, sanne), (elsewhere, guus))]


def names(world, user, other):
    """Fill an agreement; give the names of what it holds."""
    owner = world.parties[0]
    promise = world.add(user, "beloften", owner, text="praat met elk huishouden")
    gone = world.add(user, "beloften", owner, text="zingt")
    world.press(world.open(user, "beloften", owner), "verwijder", gone, step="beloften", owner=owner)
    page = world.open(other, "aanleiding-en-doel")
    world.fill(user, "aanleiding-en-doel", goal="Warm")
    page.send({"goal": "Koel"})
    mine = Save.objects.filter(sheet__agreement=world.agreement)
    removed = mine.get(fields__has_key="removed")
    return {
        "world": world,
        "party": owner.uid,
        "promise": promise,
        "save": removed.pk,
        "kept": mine.get(number=None).pk,
    }


def fingerprint():
    """Give a hash of all rows of all tables but sessions and limits."""
    found = hashlib.sha256()
    for model in apps.get_models(include_auto_created=True):
        if model.__name__ not in ("Session", "User"):
            found.update(repr(sorted(map(str, model.objects.values_list()))).encode())
    return found.hexdigest()


@pytest.fixture
def everybody(sanne, guus, fatma, joris, noor, stranger, elif_, ravenmeer, lindwaarden):
    """Give who may try: editors of one or both, a member, a coordinator here and there, an editor elsewhere here."""
    let_coordinate(stranger, ravenmeer)
    World(lindwaarden, elif_)
    return sanne, guus, fatma, joris, noor, stranger, elif_


@pytest.mark.parametrize(("shape", "act"), ACTS)
def test_names_of_another_agreement_lead_nowhere_and_change_nothing(both, everybody, shape, act):
    own, foreign = both
    root = own["world"].root
    wanted = [name for name in ("party", "promise", "save", "kept") if f"{{{name}}}" in shape]
    for name in wanted:
        if name == "promise" and shape.startswith(("stap/", "gebruikelijk/", "onder/")):
            continue  # an unknown row of one's own list is a new row
        mixed = root + shape.format(**{**own, name: foreign[name]})
        for user in everybody:
            who = logged_in(user)
            before = fingerprint()
            sent = STAMP | {"act": act, "number": 1, "child": "nieuw"}
            answers = who.get(mixed).status_code, who.post(mixed, sent).status_code
            assert answers[0] in (302, 403, 404, 405), (mixed, user, answers)
            assert answers[1] in (403, 404, 405, 409), (mixed, user, answers)
            assert fingerprint() == before, (mixed, user)


@pytest.mark.parametrize("bad", [["a", "b"], "-1", str(2**63), "550e8400-e29b-41d4-a716-446655440000", "", "\x00"])
def test_a_choice_takes_no_other_numbers(both, fatma, bad):
    own = both[0]
    before = fingerprint()
    answer = logged_in(fatma).post(f"{own['world'].root}keuze/{own['kept']}/", {"number": bad, "keuze-0": "samen"})
    assert answer.status_code in (302, 409)
    assert fingerprint() == before


def test_a_new_row_cannot_be_slipped_under_another_party_by_its_name(both, sanne):
    own = both[0]
    world = own["world"]
    other = world.parties[2]
    answer = logged_in(sanne).post(world.address("beloften", other, own["promise"]), STAMP)
    assert answer.status_code == 404
    assert world.answers.parties[2].commitments == []


def test_a_surplus_name_is_a_row_of_the_agreement_in_the_address(both, sanne):
    own, foreign = both
    uid = new_uid()
    where = own["world"].address("beloften", own["party"], uid)
    logged_in(sanne).post(where, STAMP | {"agreement": foreign["world"].agreement.pk, "party": foreign["party"]})
    row = next(row for row in own["world"].answers.parties[0].commitments if row.uid == uid)
    assert (row.agreement_id, row.party.uid) == (own["world"].agreement.pk, own["party"])
