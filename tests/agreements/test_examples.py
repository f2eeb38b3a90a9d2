"""The example files: complete, exactly what an export would write, and taken in once by the demo."""

import json

import pytest

from accounts.demo import make_people
from agreements.checks.base import blockers
from agreements.examples import COMPLETE, HALF, WHO_TO_TRY, example, load_demo
from agreements.models import Agreement, Answers, Basics, Membership, Person
from agreements.models.base import TEAM
from agreements.steps.base import MOMENTS
from agreements.transfer.export import document_of
from agreements.transfer.inserting import import_document
from agreements.transfer.reading import answers_of
from agreements.transfer.writing import dump

EVERY = (*COMPLETE, HALF)
HALF_TITLE = "Warm Zwaluwveen, samen van het gas"


@pytest.fixture
def municipalities(db):
    make_people()


@pytest.fixture
def demo(db):
    load_demo()


def agreement_called(title):
    """Find an agreement of the demo by its title."""
    return Agreement.objects.get(pk=Basics.objects.get(title=title).agreement_id)


@pytest.mark.parametrize("name", EVERY)
def test_an_example_goes_in_and_comes_out_the_same(municipalities, name):
    agreement = import_document(example(name))
    assert dump(document_of(Answers(agreement, reader=TEAM), files=True)) == example(name)
    assert f"municipality: {agreement.municipality}\n" in example(name)


@pytest.mark.parametrize("name", EVERY)
def test_an_example_reads_the_same_after_it_was_frozen(municipalities, name):
    frozen = json.loads(json.dumps(document_of(Answers(import_document(example(name)), reader=TEAM), files=True)))
    assert dump(document_of(answers_of(frozen), files=True)) == example(name)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("name", COMPLETE)
def test_a_complete_example_lacks_nothing_at_any_moment(municipalities, name, moment):
    left = blockers(Answers(import_document(example(name))), moment)
    assert [blocker.sentence for blocker in left] == []


@pytest.mark.parametrize(
    ("name", "kind", "signers", "others"),
    [
        ("zwaluwveen", "manifest", 5, ["ondersteuner"]),
        ("tijmstraat", "intentieverklaring", 2, []),
        ("bremkwartier", "intentieverklaring", 5, ["betrokken", "waarnemer"]),
        ("oeverkwartier", "samenwerkingsovereenkomst", 14, ["waarnemer"]),
        ("veenhoek", "samenwerkingsovereenkomst", 4, []),
    ],
)
def test_an_example_has_the_parties_of_its_story(municipalities, name, kind, signers, others):
    answers = Answers(import_document(example(name)))
    assert answers.kind.slug == kind
    assert len([party for party in answers.parties if party.signs]) == signers
    assert [party.capacity for party in answers.parties if not party.signs] == others


def test_every_address_in_the_examples_is_invented():
    words = " ".join(example(name) for name in EVERY).split()
    addresses = [word for word in words if "@" in word or "://" in word]
    assert addresses
    assert all(".voorbeeld" in address for address in addresses)


def test_the_half_filled_one_has_something_of_everything_and_much_to_do(demo):
    answers = Answers(agreement_called(HALF_TITLE))
    left = {blocker.step.slug for blocker in blockers(answers)}
    assert {"bindend", "besluiten", "overleg-ritme", "beloften", "begin", "tekenen"} <= left
    assert not {"vorm", "partijen", "aanleiding-en-doel", "gebied"} & left
    assert len(answers.commitments) == 3


def test_the_demo_lets_each_person_in_where_that_person_belongs(demo):
    found = [
        (member.user.name, Basics.objects.get(agreement=member.agreement).title, member.role, str(member.party or ""))
        for member in Membership.objects.order_by("pk")
    ]
    assert found == [
        ("Sanne Voorbeeld", "Warm Zwaluwveen, helemaal ingevuld", "editor", ""),
        ("Guus Model", "Verkenning warmte Bremkwartier", "editor", ""),
        ("Sanne Voorbeeld", HALF_TITLE, "editor", ""),
        ("Joris Model", HALF_TITLE, "member", "Coöperatie Zon op Veen"),
    ]
    assert agreement_called(HALF_TITLE).lead_editor.name == "Sanne Voorbeeld"


def test_the_demo_shows_names_of_those_who_sign_and_said_yes(demo):
    full = agreement_called("Warm Zwaluwveen, helemaal ingevuld")
    public = Person.objects.filter(agreement=full, name_public=True).values_list("name", flat=True)
    assert sorted(public) == ["Bas Fictie", "Joris Model", "Kees Proef", "Nadia Verzonnen", "Sanne Voorbeeld"]
    assert not Person.objects.filter(name__in=["Ravi Proef", "Henk Voorbeeld", "Ger Model"], name_public=True).exists()


def test_the_demo_is_loaded_once_and_keeps_what_was_typed(demo):
    Basics.objects.filter(title=HALF_TITLE).update(title="Warm Zwaluwveen volgens Sanne")
    load_demo()
    assert Agreement.objects.count() == len(EVERY)
    assert Basics.objects.filter(title="Warm Zwaluwveen volgens Sanne").exists()


def test_the_demo_says_what_to_try_as_whom(demo, django_user_model):
    names = set(django_user_model.objects.values_list("name", flat=True))
    assert {line.split(" – ")[0] for line in WHO_TO_TRY} <= names
