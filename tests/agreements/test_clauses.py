"""A municipality's own words: they take the place of fixed sentences only, in versions that never change."""

import re

import pytest
from django.conf import settings
from django.db import IntegrityError, transaction

from accounts.joining import let_coordinate
from agreements.document.articles import articles, listed_articles
from agreements.document.deviations import clause_html, deviations, model_html, replaceable
from agreements.document.fill import fill
from agreements.document.freeze import blocks_of, draft_blocks, freeze
from agreements.document.tree import INLINE, read, words
from agreements.examples import example, load_demo
from agreements.kinds import KINDS
from agreements.models import Answers, Clause, OwnArticle
from agreements.steps.hidden import printable
from agreements.teamwork.clauses import ClauseChanged, Place, back_to_model, mark_of, replace_words
from agreements.transfer.inserting import import_document
from tests.agreements.at_once import at_once
from tests.agreements.printed import everything_answered
from tests.agreements.test_articles import M, S, texts
from tests.agreements.test_html_subset import problems
from tests.agreements.world import logged_in, words_of
from tests.agreements.zwaluwveen import row, zwaluwveen
from tests.people import person

FIXED = [(kind, each.slug) for kind in KINDS for each in replaceable(kind)]
PLACE = "/gemeente/lindwaarden/bepalingen/"
STATUS = f"{PLACE}manifest/status/"
OWN_WORDS = "de gemeente zegt het anders\nzo gaat dat:\n- eerst dit\n- dan dat"


def clause(kind, article, text=OWN_WORDS, number=2):
    """Make words of a municipality in memory."""
    return Clause(kind=kind, article=article, number=number, text=text)


def lines_of(html):
    """List the words of every element that holds words itself: members, paragraphs, items and cells."""
    inline = [
        "".join(words(child) for child in node.children if isinstance(child, str) or child.tag in INLINE)
        for node in read(html).walk()
    ]
    return {line.strip() for line in inline if line.strip()}


def written(answers, article):
    """Give the unfilled html of one article, and the version of the clause in it."""
    return next((block.html, block.clause) for block in articles(answers) if block.slug == article)


# --- In the text -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_the_fixed_sentences_of_an_article_are_those_of_its_template(kind):
    folder = settings.BASE_DIR / "templates" / "articles"

    def places(path):
        found = set()
        for tag, name in re.findall(r'{% (vast|include) "([^"]+)"', path.read_text()):
            found |= {name} if tag == "vast" else places(settings.BASE_DIR / "templates" / name)
        return found

    for each in listed_articles(kind):
        if each.template:
            there = places(folder / each.template)
            assert (bool(there), set(each.fixed) - there) == (bool(each.fixed), set()), each.slug
    there = {path.stem for path in (folder / "vast").iterdir()}
    assert there == {name for kind in KINDS for each in listed_articles(kind) for name in each.fixed}


@pytest.mark.parametrize(("kind", "article"), FIXED)
def test_own_words_take_the_place_of_the_fixed_sentences_and_of_no_answer(kind, article):
    answers = printable(everything_answered(KINDS[kind]))
    answers.basics.together = ""
    model, none = written(answers, article)
    answers.clauses = {(kind, article): clause(kind, article)}
    own, number = written(answers, article)
    assert (none, number) == (0, 2)
    gone = lines_of(model) - lines_of(own)
    assert gone == lines_of(model_html(kind, article_of(kind, article)))
    assert lines_of(own) - lines_of(model) == lines_of(clause_html(kind, OWN_WORDS))
    assert problems(own) == []


def article_of(kind, slug):
    """Find an article of a kind."""
    return next(each for each in listed_articles(kind) if each.slug == slug)


@pytest.mark.parametrize("kind", KINDS)
def test_own_words_change_the_hash_of_their_article_alone(kind):
    answers = printable(everything_answered(KINDS[kind]))
    before = {block.slug: block.hash for block in articles(answers)}
    for _kind, article in [pair for pair in FIXED if pair[0] == kind]:
        answers.clauses = {(kind, article): clause(kind, article)}
        after = {block.slug: block.hash for block in articles(answers)}
        assert {slug for slug in before if before[slug] != after[slug]} == {article}


def test_where_an_article_is_a_gap_or_falls_away_so_do_the_own_words():
    answers = zwaluwveen(S)
    answers.clauses = {(S, slug): clause(S, slug) for slug in ("geschillen", "openbaar")}
    for party in answers.parties:
        party.kind, party.legal_form = "bewonersinitiatief", "vereniging"
    answers.signing.endorse = "nee"
    assert written(answers, "geschillen") == (written(zwaluwveen(S), "geschillen")[0], 0)
    assert "openbaar" not in [block.slug for block in articles(answers)]


def test_a_word_that_only_own_words_use_is_explained():
    answers = zwaluwveen(S)
    answers.decision_rules.method = "meerderheid"
    assert "Consent" not in texts(answers)["begrippen"]
    answers.clauses = {(S, "openbaar"): clause(S, "openbaar", "Dat gaat met consent.")}
    assert "Consent" in texts(answers)["begrippen"]


def test_what_a_coordinator_types_stays_words():
    answers = zwaluwveen(M)
    typed = '<script>alert(1)</script> {% vast "recht" %} <span data-slot="ref:doel"></span></p></section>'
    answers.clauses = {(M, "status"): clause(M, "status", typed)}
    html = next(block.html for block in fill(articles(answers), answers) if block.slug == "status")
    assert problems(html) == []
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {% vast" in html.replace("Alert", "alert")


def test_what_differs_from_the_model_is_marked_and_own_articles_are_named():
    answers = zwaluwveen(M, row(OwnArticle, uid="geluid", heading="Geluid", text="wij zijn stil", after="doel"))
    own = "Overheden houden hun eigen taken en bevoegdheden. De gemeente beslist zelf."
    answers.clauses = {(M, "status"): clause(M, "status", own)}
    first, second = deviations(answers, fill(articles(answers), answers))
    assert (first.slug, first.heading, first.clause, first.html) == ("artikel-geluid", "Geluid", None, "")
    assert (second.slug, second.clause.number) == ("status", 2)
    assert "<mark>" in second.html
    assert "<del>" in second.html
    assert "Dit manifest is geen contract. Niemand" in second.html
    assert deviations(zwaluwveen(M), fill(articles(zwaluwveen(M)), zwaluwveen(M))) == []
    read(second.html)


# --- Versions --------------------------------------------------------------------------------------------------------


@pytest.fixture
def place(lindwaarden):
    """The article of a manifest in which Lindwaarden has its own words."""
    return Place(lindwaarden, M, "status")


def put(place, user, text, seen, reason="De raad wil dat."):
    """Put words in force."""
    return replace_words(place, user, text=text, reason=reason, seen=seen)


def test_a_new_version_is_a_new_row_and_the_old_one_stays_to_be_read(place, noor):
    first = put(place, noor, "De gemeente zegt A.", "0")
    second = put(place, noor, "De gemeente zegt B.", "1")
    assert (first.number, second.number) == (1, 2)
    old = place.versions.get(number=1)
    assert (old.text, old.withdrawn_by) == ("De gemeente zegt A.", noor)
    assert list(place.versions.in_force()) == [second]
    second.text = "Toch anders."
    with pytest.raises(ValueError, match="never changes"):
        second.save()


def test_the_database_holds_one_version_in_force(place, noor):
    made = put(place, noor, "De gemeente zegt A.", "0")
    with pytest.raises(IntegrityError), transaction.atomic():
        Clause.objects.create(municipality=made.municipality, kind=M, article="status", number=7, text="B", reason="B")


def test_after_going_back_to_the_model_the_numbers_count_on(place, noor):
    put(place, noor, "De gemeente zegt A.", "0")
    back_to_model(place, noor, seen="1")
    assert mark_of(place.versions.first()) == "1-terug"
    assert not place.versions.in_force().exists()
    with pytest.raises(ClauseChanged):
        put(place, noor, "De gemeente zegt A.", "1")
    assert put(place, noor, "De gemeente zegt A.", "1-terug").number == 2


@pytest.mark.django_db(transaction=True)
def test_of_coordinators_at_the_same_moment_one_is_first_and_the_others_are_told(lindwaarden):
    people = [person(f"Bo {number}", f"bo{number}@lindwaarden.voorbeeld") for number in range(6)]
    spot = Place(lindwaarden, M, "status")

    def save(number):
        try:
            return put(spot, people[number], f"Tekst van {number}.", "0").number
        except ClauseChanged:
            return "told"

    found = at_once([lambda number=number: save(number) for number in range(6)])
    assert sorted(found, key=str) == [1, "told", "told", "told", "told", "told"]
    assert spot.versions.count() == 1


def test_a_draft_takes_the_newest_words_and_a_frozen_text_keeps_its_own(lindwaarden, place, noor, sanne):
    agreement = import_document(example("zwaluwveen"), lindwaarden.name)
    put(place, noor, "De gemeente zegt A.", "0")
    frozen = freeze(agreement, sanne)
    put(place, noor, "De gemeente zegt B.", "1")
    draft = next(block for block in draft_blocks(Answers(agreement)) if block.slug == "status")
    assert ("De gemeente zegt B." in draft.html, draft.clause) == (True, 2)
    frozen.refresh_from_db()
    signed = next(block for block in blocks_of(frozen) if block.slug == "status")
    assert ("De gemeente zegt A." in signed.html, signed.clause) == (True, 1)
    assert freeze(agreement, sanne).number == 2


def test_words_of_another_municipality_or_another_kind_change_nothing(world, ravenmeer, noor):
    put(Place(ravenmeer, M, "status"), noor, "Ravenmeer zegt A.", "0")
    put(Place(world.municipality, S, "status"), noor, "Lindwaarden zegt A.", "0")
    assert [block.slug for block in draft_blocks(world.answers) if block.clause] == []


def test_all_clauses_cost_one_query(world, noor, django_assert_num_queries):
    put(Place(world.municipality, M, "status"), noor, "De gemeente zegt A.", "0")
    answers = world.answers
    assert answers.parties
    with django_assert_num_queries(1):
        shown = printable(answers)
        articles(shown), articles(printable(shown))


def test_the_demo_has_a_municipality_with_words_of_its_own(db):
    load_demo()
    one = Clause.objects.get()
    assert (one.municipality.name, one.kind, one.made_by.name) == ("Lindwaarden", M, "Noor Fictie")


# --- Pages -----------------------------------------------------------------------------------------------------------


def send(who, text, seen="0", reason="De raad wil dat.", to=STATUS):
    """Send the page of an article."""
    return who.post(to, {"text": text, "reason": reason, "seen": seen})


def test_a_coordinator_writes_words_and_goes_back_to_the_model(noor):
    who = logged_in(noor)
    assert "Overheden houden hun eigen taken" in words_of(who.get(STATUS))
    assert send(who, "De gemeente zegt A.").status_code == 302
    assert "Eigen tekst, versie 1" in words_of(who.get(PLACE))
    page = words_of(who.get(STATUS))
    assert "Nu geldt jullie eigen tekst, versie 1." in page
    assert "De raad wil dat." in page
    assert who.post(f"{STATUS}terug/", {"seen": "1"}).status_code == 302
    page = words_of(who.get(STATUS))
    assert "Nu geldt de modeltekst." in page
    assert "Vervallen op" in page
    assert "Eigen tekst" not in words_of(who.get(PLACE))


def test_the_same_page_sent_twice_makes_one_version(noor):
    who = logged_in(noor)
    assert [send(who, "De gemeente zegt A.").status_code for _ in range(2)] == [302, 302]
    assert Clause.objects.count() == 1


def test_of_two_coordinators_nobody_loses_a_word(noor, lindwaarden):
    bas = person("Bas Fictie", "bas@lindwaarden.voorbeeld")
    let_coordinate(bas, lindwaarden)
    send(logged_in(noor), "De gemeente zegt A.")
    answer = send(logged_in(bas), "De gemeente zegt B.")
    assert answer.status_code == 409
    page = words_of(answer)
    for said_there in ("Noor Fictie heeft intussen versie 1 opgeslagen.", "De gemeente zegt A.", "De gemeente zegt B."):
        assert said_there in page
    assert 'name="seen" value="1"' in answer.content.decode()
    assert send(logged_in(bas), "De gemeente zegt B.", seen="1").status_code == 302
    assert logged_in(noor).post(f"{STATUS}terug/", {"seen": "1"}).status_code == 409
    assert [(one.number, one.text[-2:]) for one in Clause.objects.order_by("number")] == [(1, "A."), (2, "B.")]


@pytest.mark.parametrize(
    ("text", "reason", "sentence"),
    [
        ("", "Omdat.", "Schrijf de tekst van de gemeente op."),
        ("  \n ", "Omdat.", "Schrijf de tekst van de gemeente op."),
        ("- los", "Omdat.", "Zet boven de lijst een zin die zegt wat het is."),
        ("A" * 6001, "Omdat.", "6000"),
        ("De gemeente.", "", "Schrijf op waarom de gemeente afwijkt."),
        ("De gemeente.", "x" * 301, "300"),
        ("De\x00 gemeente.", "Omdat.", "een teken dat we niet kunnen opslaan"),
    ],
)
def test_what_cannot_be_stored_is_said_and_shown_back(noor, text, reason, sentence):
    answer = send(logged_in(noor), text, reason=reason)
    assert answer.status_code == 200
    assert sentence in words_of(answer)
    assert not Clause.objects.exists()


@pytest.mark.parametrize("seen", ["", "x", "7", "-1", "9" * 300])
def test_a_page_that_does_not_know_what_it_saw_changes_nothing(noor, seen):
    assert send(logged_in(noor), "De gemeente zegt A.", seen=seen).status_code == 409
    assert not Clause.objects.exists()


def test_hostile_words_are_escaped_on_every_page(world, noor, sanne):
    world.basics.binding = "niet"
    world.basics.save()
    evil = "<script>alert(1)</script> {{ 7*7 }}"
    send(logged_in(noor), f"{evil}\nregel:\n- {evil}", reason=evil)
    for who, address in ((noor, PLACE), (noor, STATUS), (sanne, f"{world.root}tekst/"), (noor, f"{world.root}tekst/")):
        page = logged_in(who).get(address).content.decode()
        assert "<script>alert" not in page
        assert "{{ 7*7 }}" in page


def test_a_team_reads_what_differs_and_why_and_a_coordinator_finds_the_page(world, noor, sanne):
    world.basics.binding = "niet"
    world.basics.save()
    assert "Afwijking van de modeltekst" not in words_of(logged_in(sanne).get(f"{world.root}tekst/"))
    send(logged_in(noor), "De gemeente zegt A.", reason="De raad wil dat.")
    world.add(sanne, "eigen-artikelen", heading="Zorg", text="wij helpen elkaar")
    team, coordinator = (words_of(logged_in(who).get(f"{world.root}tekst/")) for who in (sanne, noor))
    for page in (team, coordinator):
        assert "Afwijking van de modeltekst (2)" in page
        assert "Tekst van de gemeente Lindwaarden, versie 1" in page
        assert "De raad wil dat." in page
        assert "Het team heeft het zelf geschreven." in page
    assert "Wijzig de bepalingen" not in team
    assert "Wijzig de bepalingen" in coordinator


def test_only_coordinators_find_the_way_from_their_own_page(noor, sanne):
    assert "Bepalingen van Lindwaarden" in words_of(logged_in(noor).get("/werk/"))
    assert "Bepalingen" not in words_of(logged_in(sanne).get("/werk/"))


# --- Rights ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["sanne", "joris", "elif_", "stranger"])
def test_nobody_but_a_coordinator_of_this_municipality_finds_the_pages(world, ravenmeer, request, who):
    user = request.getfixturevalue(who)
    if who == "elif_":
        let_coordinate(user, ravenmeer)
    browser = logged_in(user)
    refused = 403 if who in ("sanne", "joris") else 404  # who takes part knows the municipality anyway
    assert [browser.get(address).status_code for address in (PLACE, STATUS)] == [refused, refused]
    assert [send(browser, "Gekaapt."), browser.post(f"{STATUS}terug/")].count(None) == 0
    assert send(browser, "Gekaapt.").status_code == browser.post(f"{STATUS}terug/").status_code == refused
    assert not Clause.objects.exists()


@pytest.mark.parametrize("end", ["manifest/doel/", "manifest/weg/", "brief/status/", "manifest/ondertekening/"])
def test_where_nothing_is_fixed_there_is_no_page(noor, end):
    browser = logged_in(noor)
    assert browser.get(f"{PLACE}{end}").status_code == 404
    assert send(browser, "De gemeente.", to=f"{PLACE}{end}").status_code == 404


def test_looking_and_sending_are_kept_apart(noor):
    browser = logged_in(noor)
    assert browser.post(PLACE).status_code == 405
    assert browser.get(f"{STATUS}terug/").status_code == 405
    assert browser.put(STATUS).status_code == 405


def test_what_was_typed_when_the_session_had_ended_is_there_after_logging_in(client, noor):
    answer = send(client, "De gemeente zegt A.")
    assert answer["Location"] == f"/inloggen/?next={STATUS}"
    client.force_login(noor)
    page = client.get(STATUS)
    assert "De gemeente zegt A." in words_of(page)
    assert not Clause.objects.exists()
