"""What eight people do at the same moment, and what must hold after every round; the suite runs few rounds."""

from collections import Counter

from agreements.models import Agreement, Request, Save
from tests.agreements.at_once import at_once
from tests.agreements.world import World, logged_in
from tests.people import person

WRITERS = 8
GOAL = "aanleiding-en-doel"


class Race:
    """One agreement and its editors, each in a browser of their own."""

    def __init__(self, municipality):
        self.editors = [person(f"Redacteur {number}", f"red{number}@wijk.voorbeeld") for number in range(WRITERS)]
        self.world = World(municipality, self.editors[0])
        for editor in self.editors[1:]:
            self.world.let(editor, "editor")

    def pages(self, step, *parts):
        """Let everybody open the same page."""
        return [self.world.open(editor, step, *parts) for editor in self.editors]

    def codes(self, works):
        """Do all works at once; count the statuses that were answered."""
        return Counter(answer.status_code for answer in at_once(works))


def one_field(race, turn):
    """Everybody types in the same field: one is first, the others are asked, and all words are kept."""
    pages = race.pages(GOAL)
    words = [f"Warm {turn} {number}" for number in range(WRITERS)]
    codes = race.codes([lambda p=p, w=w: p.send({"goal": w}) for p, w in zip(pages, words, strict=True)])
    assert codes == {302: 1, 409: WRITERS - 1}
    stored = race.world.answers.purpose.goal
    kept = [save.fields["typed"]["goal"][0] for save in Save.objects.filter(number=None)]
    assert {stored, *kept} >= set(words)
    assert stored in words
    whole_numbers(race)


def two_fields(race, turn):
    """Half of them type in one field and half in another: per field one is first."""
    pages = race.pages(GOAL)
    names = ["reason", "goal"] * (WRITERS // 2)
    before = race.world.answers.purpose
    typed = [
        {"reason": before.reason, "goal": before.goal, name: f"{name} {turn} {number}"}
        for number, name in enumerate(names)
    ]
    codes = race.codes([lambda p=p, t=t: p.send(t) for p, t in zip(pages, typed, strict=True)])
    assert codes == {302: 2, 409: WRITERS - 2}
    now = race.world.answers.purpose
    assert (now.reason.startswith(f"reason {turn}"), now.goal.startswith(f"goal {turn}")) == (True, True)


def same_page(race, turn):
    """One page arrives eight times: one Save, and every answer the same."""
    page = race.world.open(race.editors[0], GOAL)
    page.typed = {"goal": f"Zelfde {turn}"}
    before = Save.objects.filter(number__isnull=False).count()
    assert race.codes([lambda: page.send()] * WRITERS) == {302: WRITERS}
    assert Save.objects.filter(number__isnull=False).count() == before + 1


def same_new_row(race, turn):
    """One new row arrives eight times: one row."""
    page = race.world.new_row(race.editors[0], "verzoeken")
    page.typed = {"addressee": f"provincie {turn}"}
    before = Request.objects.count()
    assert race.codes([lambda: page.send()] * WRITERS) == {302: WRITERS}
    assert Request.objects.count() == before + 1


def new_rows(race, turn):
    """Everybody adds a row of their own: eight rows, each in a place of its own."""
    pages = [race.world.new_row(editor, "verzoeken") for editor in race.editors]
    before = Request.objects.count()
    codes = race.codes([lambda p=p, n=n: p.send({"addressee": f"rij {turn} {n}"}) for n, p in enumerate(pages)])
    assert codes == {302: WRITERS}
    assert Request.objects.count() == before + WRITERS
    orders = [row.order for row in race.world.answers.requests]
    assert len(set(orders)) == len(orders)


def same_name(race, turn):
    """Everybody adds a group of the same name: one has it, and the others read why not; nobody gets an error page."""
    pages = [race.world.new_row(editor, "groepen") for editor in race.editors]
    assert race.codes([lambda p=p: p.send({"name": f"de Huurders {turn}"}) for p in pages]) == {302: WRITERS}
    named = [group for group in race.world.answers.groups if group.name == f"de Huurders {turn}"]
    assert len(named) == 1


def two_steps(race, turn):
    """Two steps write the same row, which was not made yet: both keep their answers."""
    race.world = World(race.world.municipality, race.editors[0])
    area = race.world.open(race.editors[0], "gebied")
    homes = race.world.open(race.editors[0], "woningen")
    works = [lambda: area.send({"name": f"Zwaluwveen {turn}"}), lambda: homes.send({"homes_owner": turn})]
    assert race.codes(works) == {302: 2}
    assert (race.world.answers.area.name, race.world.answers.area.homes_owner) == (f"Zwaluwveen {turn}", turn)


def order(race, turn):
    """Everybody presses a button of the same list: one is done, the others are told; the order stays whole."""
    world = race.world
    pages = race.pages("partijen")
    rows = [party.uid for party in world.answers.parties]
    works = [lambda p=p, n=n: world.press(p, "omlaag", rows[n % 3], step="partijen") for n, p in enumerate(pages)]
    assert race.codes(works) == {302: 1, 409: WRITERS - 1}
    now = [party.uid for party in world.answers.parties]
    assert sorted(now) == sorted(rows)
    assert now != rows


def removed_while_typed(race, turn):
    """Some type in a row while one removes it: no words are lost, and no row comes back to life."""
    world = race.world
    uid = world.add(race.editors[0], "verzoeken", addressee="provincie")
    pages = [world.open(editor, "verzoeken", "team", uid) for editor in race.editors[1:4]]
    rows = world.list(race.editors[0], "verzoeken")
    works = [lambda p=p, n=n: p.send({"addressee": "provincie", "text": f"woorden {turn} {n}"})
             for n, p in enumerate(pages)]  # fmt: skip
    answers = at_once([*works, lambda: world.press(rows, "verwijder", uid, step="verzoeken")])
    assert {answer.status_code for answer in answers} <= {302, 409}
    assert not Request.objects.filter(uid=uid).exists()
    saves = [str(fields) for fields in Save.objects.values_list("fields", flat=True)]
    for number in range(3):
        assert any(f"woorden {turn} {number}" in fields for fields in saves)


def begun_once(race, turn):
    """The page that begins an agreement arrives eight times: one agreement."""
    who = logged_in(race.editors[0])
    key = who.get("/werk/nieuw/").context["form"].initial["key"]
    typed = {"municipality": race.world.municipality.pk, "kind": "manifest", "key": key}
    browsers = [logged_in(race.editors[0]) for _ in range(WRITERS)]
    works = [lambda w=w: w.post("/werk/nieuw/", typed) for w in browsers]
    assert race.codes(works) == {302: WRITERS}
    assert Agreement.objects.filter(key=key).count() == 1


def followed_once(race, turn):
    """Everybody makes the successor of one agreement: one is made, and everybody comes to it."""
    race.world = World(race.world.municipality, race.editors[0])
    for editor in race.editors[1:]:
        race.world.let(editor, "editor")
    browsers = [logged_in(editor) for editor in race.editors]
    typed = {"kind": "intentieverklaring"}
    answers = at_once([lambda w=w: w.post(f"{race.world.root}vervolg/", typed) for w in browsers])
    made = Agreement.objects.get(follows=race.world.agreement)
    assert {(answer.status_code, answer["Location"]) for answer in answers} == {(302, f"/werk/{made.key}/")}
    assert made.memberships.count() == WRITERS


def whole_numbers(race):
    """Hold that the Saves of every Sheet count 1, 2, 3 … without a gap, up to the Sheet's own number."""
    for sheet in race.world.agreement.sheets.all():
        numbers = list(sheet.saves.filter(number__isnull=False).order_by("number").values_list("number", flat=True))
        assert numbers == list(range(1, sheet.number + 1))


RACES = (one_field, two_fields, same_page, same_new_row, new_rows, same_name, two_steps, order, removed_while_typed,
         begun_once, followed_once)  # fmt: skip
