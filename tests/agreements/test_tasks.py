"""Tasks and who does what (chapter F): one answers for each task, a group as one, and a matrix in the text."""

import pytest

from agreements.checks.base import blockers
from agreements.checks.complete import missing_answers
from agreements.document.articles import articles
from agreements.document.fill import fill
from agreements.document.rows import matrix
from agreements.document.tree import read
from agreements.models import Answers, PartyGroup, ResponsibilityCell, Save, Task
from agreements.models.base import place_uid
from agreements.models.tasks import cells_of
from agreements.steps.hidden import printable
from agreements.steps.tasks import listing, wanting
from agreements.transfer.export import document_of
from agreements.transfer.inserting import import_document
from agreements.transfer.mistakes import Mistakes
from agreements.transfer.reading import read as read_file
from agreements.transfer.writing import dump
from tests.agreements.in_memory import answers_with, asked, gaps, party, row
from tests.agreements.world import words_of

STEP, S = "taken", "samenwerkingsovereenkomst"


def street(kind=S, parts=(), grouped=()):
    """Give answers with one task and some parties, who have these parts: (name, letters)."""
    group = row(PartyGroup, uid="huurders", name="de Huurders", many=True)
    parties = [party(name) for name in ("Gemeente", "Kade", "Haven", "Stroomlijn")]
    for one in parties:
        one.uid, one.group = one.short_name.lower(), group if one.short_name in grouped else None
    task = row(Task, uid="planning", what="planning per straat")
    columns = {one.short_name: {"party": one} for one in parties} | {"de Huurders": {"group": group}}
    cells = [part(task, letters, **columns[name]) for name, letters in parts]
    return answers_with(*parties, group, task, *cells, kind=kind)


def part(task, letters, **whose):
    """Make the part of a party or a group in a task."""
    uid = place_uid(ResponsibilityCell, {"task": task} | whose)
    return row(ResponsibilityCell, uid=uid, task=task, letters=list(letters), **whose)


def test_a_cooperation_needs_tasks_an_intent_may_have_them_and_a_manifest_has_none():
    assert asked(listing, "S") == {"what": True, "phase": False}
    assert asked(listing, "I") == {"what": True, "phase": False}
    assert asked(listing, "M") == {}
    assert gaps(listing, answers_with(kind=S)) == ["a row"]
    assert gaps(listing, answers_with(kind="intentieverklaring")) == []


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([], "Kies wie eindverantwoordelijk is. Kies wie de taak uitvoert."),
        ([("Gemeente", "A")], "Kies wie de taak uitvoert."),
        ([("Kade", "R")], "Kies wie eindverantwoordelijk is."),
        (
            [("Gemeente", "AR"), ("Kade", "A")],
            "Nu zijn er 2 eindverantwoordelijk. Kies er één: een partij of een groep.",
        ),
        ([("Gemeente", "AR")], ""),
        ([("Gemeente", "A"), ("Kade", "R"), ("Haven", "R")], ""),
    ],
)
def test_one_answers_for_a_task_and_somebody_does_it(parts, words):
    answers = street(parts=parts)
    assert wanting(answers, answers.tasks[0]) == words
    told = [blocker.sentence for blocker in missing_answers(answers) if blocker.step is listing]
    assert told == ([f"planning per straat: {words}"] if words else [])


def test_a_group_answers_for_its_members_at_once():
    answers = street(parts=[("de Huurders", "AR"), ("Gemeente", "I")], grouped=("Kade", "Haven"))
    task = answers.tasks[0]
    assert [str(cell.whose) for cell in cells_of(answers, task)] == [
        "Gemeente", "de Huurders", "Kade", "Haven", "Stroomlijn",
    ]  # fmt: skip
    assert wanting(answers, task) == ""
    assert [[str(column) for column in columns] for columns, _ in matrix(answers)] == [
        ["Gemeente", "de Huurders", "Stroomlijn"]
    ]


def test_a_member_that_does_something_else_gets_a_column_of_its_own():
    answers = street(parts=[("de Huurders", "AR"), ("Haven", "S")], grouped=("Kade", "Haven"))
    [(columns, [(_task, letters)])] = matrix(answers)
    assert dict(zip(map(str, columns), letters, strict=True)) == {
        "Gemeente": [], "de Huurders": ["A", "R"], "Haven": ["S"], "Stroomlijn": [],
    }  # fmt: skip


def test_a_group_of_one_is_no_column_and_its_kept_answer_does_not_count():
    answers = street(parts=[("de Huurders", "AR")], grouped=("Kade",))
    assert matrix(answers) == []
    assert wanting(answers, answers.tasks[0]) == "Kies wie eindverantwoordelijk is. Kies wie de taak uitvoert."


def test_sixty_parties_stand_in_four_tables():
    parties = [party(f"Partij {at}") for at in range(60)]
    task = row(Task, uid="t", what="planning")
    answers = answers_with(*parties, task, part(task, "AR", party=parties[0]), kind=S)
    tables = matrix(answers)
    assert [len(columns) for columns, _lines in tables] == [15, 15, 15, 15]
    html = next(block.html for block in articles(answers) if block.slug == "rollenmatrix")
    assert [node.tag for node in read(html).elements()] == ["p", "ul", *["table"] * 4]


def text_of(answers, slug):
    """Give the filled html of an article."""
    shown = printable(answers)
    return next((block.html for block in fill(articles(shown), shown) if block.slug == slug), "")


def test_the_matrix_says_its_letters_in_words_and_the_article_points_at_it():
    answers = street(parts=[("Gemeente", "AR"), ("Kade", "C")])
    html = text_of(answers, "rollenmatrix")
    assert '<td><span class="letter letter-a">A</span> <span class="uitleg">(eindverantwoordelijk)</span> ' in html
    assert '<td><span class="letter letter-c">C</span> <span class="uitleg">(geeft vooraf advies)</span></td>' in html
    assert '<td><span class="letter">·</span></td>' in html
    assert "In bijlage 1 staat per taak wie de taak uitvoert" in text_of(answers, "rollen")


def test_an_intent_has_the_annex_where_there_are_tasks_alone():
    assert "Planning per straat" in text_of(street("intentieverklaring", [("Gemeente", "AR")]), "rollenmatrix")
    assert text_of(street("intentieverklaring"), "rollenmatrix") == ""
    assert text_of(street("manifest", [("Gemeente", "AR")]), "rollenmatrix") == ""


@pytest.fixture
def planning(world, sanne):
    """The task "planning per straat" of a cooperation; gives its uid."""
    world.kind(S)
    return world.add(sanne, STEP, what="planning per straat")


def cell_name(world, uid, one):
    """Give the name of the boxes of a party (or group) on the page of a task."""
    task = world.answers.get(Task, uid)
    return next(f"{cell.uid}-letters_0" for cell in cells_of(world.answers, task) if cell.whose.uid == one.uid)


def test_the_parts_of_all_are_answered_on_the_page_of_the_task(world, sanne, planning):
    platform, zon, gemeente, _club = world.parties
    typed = {cell_name(world, planning, gemeente): ["A", "R"], cell_name(world, planning, zon): ["S"]}
    assert world.fill(sanne, STEP, "team", planning, **typed).status_code == 302
    cells = {str(cell.whose): cell.letters for cell in world.answers.responsibilities}
    assert cells == {str(gemeente): ["A", "R"], str(zon): ["S"]}
    page = words_of(world.open(sanne, STEP).who.get(world.address(STEP)))
    assert "Eindverantwoordelijk: Gemeente Lindwaarden" in page
    assert str(platform) in page


def test_a_new_task_is_saved_with_its_parts_at_once(world, sanne):
    world.kind(S)
    page = world.new_row(sanne, STEP)
    name = next(one for one in page.hidden["asked"].split() if one.endswith("-letters"))
    assert page.send({"what": "netplanning", f"{name}_0": ["A"]}).status_code == 302
    assert [str(cell) for cell in world.answers.responsibilities] == ["netplanning: Bewonersplatform"]


def test_a_task_without_an_answerable_party_is_saved_and_says_so(world, sanne, planning):
    sentence = "Kies wie eindverantwoordelijk is. Kies wie de taak uitvoert."
    assert sentence in words_of(world.open(sanne, STEP).who.get(world.address(STEP)))
    assert sentence in words_of(world.open(sanne, STEP).who.get(f"{world.root}antwoorden/"))
    assert f"planning per straat: {sentence}" in [one.sentence for one in blockers(world.answers)]


def test_two_people_who_answer_for_two_parties_both_keep_their_words(world, sanne, fatma, planning):
    hers, his = world.open(sanne, STEP, "team", planning), world.open(fatma, STEP, "team", planning)
    platform, zon = world.parties[:2]
    hers.send({cell_name(world, planning, platform): ["A"]})
    assert his.send({cell_name(world, planning, zon): ["R"]}).status_code == 302
    assert sorted(cell.letters[0] for cell in world.answers.responsibilities) == ["A", "R"]


def test_a_suggestion_brings_its_phase(world, sanne):
    world.kind(S)
    page = world.open(sanne, STEP)
    page.who.post(f"{world.root}lijst/{STEP}/team/voorbeeld/", page.hidden | {"words": "netplanning"})
    assert [(task.what, task.phase) for task in world.answers.tasks] == [("netplanning", "uitwerken")]


def test_a_removed_task_comes_back_with_its_parts(world, sanne, planning):
    zon = world.parties[1]
    world.fill(sanne, STEP, "team", planning, **{cell_name(world, planning, zon): ["A", "R"]})
    world.press(world.list(sanne, STEP), "zeker", planning, step=STEP)
    assert world.answers.responsibilities == []
    page = world.open(sanne, STEP)
    removed = Save.objects.get(fields__has_key="removed")
    page.who.post(f"{world.root}lijst/{STEP}/team/terug/{removed.pk}/", page.hidden)
    assert [(str(cell.whose), cell.letters) for cell in world.answers.responsibilities] == [(str(zon), ["A", "R"])]


def test_nothing_is_added_or_removed_under_a_task_by_a_button(world, sanne, planning):
    page = world.open(sanne, STEP, "team", planning)
    answer = page.send({"child": "nieuw"}, to=f"{world.root}onder/{STEP}/team/{planning}/")
    assert answer.status_code == 409
    assert "Haal deze" not in page.who.get(page.address).content.decode()


FILE = """format: 1
municipality: Lindwaarden

basics:
  kind: samenwerkingsovereenkomst

parties:
  - key: kade
    official_name: Kade
    capacity: ondertekenaar
    group: huurders

groups:
  - key: huurders
    name: de Huurders
    many: true

tasks:
  - key: planning
    what: planning per straat

responsibilities:
  - task: planning
    group: huurders
    letters:
      - A
  - task: planning
    party: kade
    letters:
      - R
"""


def test_the_parts_of_parties_and_groups_stand_in_a_file(lindwaarden):
    answers = Answers(import_document(FILE))
    assert [str(cell.whose) for cell in answers.tasks[0].responsibilities] == ["de Huurders", "Kade"]
    assert dump(document_of(answers)) == FILE


@pytest.mark.parametrize("place", ["", "    party: kade\n    group: huurders\n"])
def test_a_part_in_a_file_is_of_one_party_or_group(place):
    text = FILE.replace("    group: huurders\n    letters", f"{place}    letters")
    with pytest.raises(Mistakes) as found:
        read_file(text)
    assert "Noem hier één van deze: party of group." in str(found.value)
