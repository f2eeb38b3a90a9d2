"""What is wrong in a file is told in one sentence for each mistake, with its place, and nothing is stored."""

from contextlib import suppress
from itertools import pairwise

import pytest
import yaml
from hypothesis import HealthCheck, given
from hypothesis import settings as proof
from hypothesis import strategies as st

from agreements.models import Agreement, Partnership, Party
from agreements.transfer.inserting import import_document
from agreements.transfer.mistakes import Mistakes
from agreements.transfer.reading import answers_of, read
from tests.agreements.sannes_file import SANNES_FILE, sannes_file_with

ONE_MISTAKE = [
    ("format: 1", "format: 2", "regel 1, format: Dit bestand heeft vorm 2. Deze versie leest vorm 1."),
    ("format: 1\n", "", "regel 1: Dit is geen bestand met een afspraak. Bovenaan hoort te staan: format: 1."),
    ("purpose:", "purposes:",
     "regel 29, purposes: “purposes” is geen onderdeel van een afspraak. Bedoelde je purpose?"),
    ("  goal:", "  gaol:", "regel 30, purpose > gaol: “gaol” is hier geen vraag. Bedoelde je goal?"),
    ("kind: manifest", "kind: pamflet", "regel 6, basics > kind: “pamflet” kan hier niet. Kies uit: "
     "samenwerkingsovereenkomst, intentieverklaring, manifest."),
    ("kvk: '00000101'", "kvk: '101'", "regel 12, parties > platform > kvk: "
     "Een KvK-nummer heeft acht cijfers, zoals 00000101. Kijk het na."),
    ("title: Warm Zwaluwveen", "title: Warm", "regel 5, basics > title: Schrijf ten minste 5 tekens."),
    ("capacity: ondertekenaar", "capacity: lid", "regel 15, parties > gemeente > capacity: “lid” kan hier niet. "
     "Kies uit: ondertekenaar, ondersteuner, waarnemer, betrokken."),
    ("title: Warm Zwaluwveen", "title:\n    - Warm\n    - Zwaluwveen",
     "regel 5, basics > title: Hier hoort een tekst."),
    ("    - betaalbaar\n    - een eigen uitgangspunt", "    betaalbaar",
     "regel 31, purpose > principles: Hier hoort een lijst: elk antwoord op een eigen regel, met een streepje ervoor."),
    ("1250.50", "veel",
     "regel 22, representatives > spreekt-1 > mandate_amount: Hier hoort een bedrag, zoals 1250.50."),
    ("vote: true", "vote: ja", "regel 55, members > 1 > vote: Hier hoort true (ja) of false (nee)."),
    ("day: 2027-03-01", "day: 1 maart",
     "regel 74, commitments > belofte-2 > due > day: Schrijf de dag als 2027-05-01."),
    ("day: 2027-03-01", "day: 2027-02-30", "regel 74, commitments > belofte-2 > due > day: "
     "30 februari bestaat niet. Bedoel je 28 februari of 1 maart 2027?"),
    ("start: '19:30'", "start: half acht", "regel 49, bodies > kerngroep > start: "
     'Schrijf de tijd als "19:30", met quotes.'),
    ("person: sanne", "person: elif", "regel 21, representatives > spreekt-1 > person: "
     "In people staat geen regel met de key “elif”."),
    ("      body: kerngroep\n", "      body: stuurgroep\n", "regel 39, handovers > huurders > sender > body: "
     "In bodies staat geen regel met de key “stuurgroep”."),
    ("      unit: college", "      body: kerngroep", "regel 40, handovers > huurders > receiver: "
     "Noem er één: party, group of body met een key, of everyone: true."),
    ("      event: na de zomer\n", "      open: true\n", "regel 67, commitments > belofte-1 > due: "
     "Kies “doorlopend” of noem een moment, niet allebei."),
    ("key: gemeente", "key: platform", "regel 13, parties > 2: Er is al een regel met de key “platform”. "
     "Kies een andere key."),
    ("key: belofte-1", "key: sanne", "regel 64, commitments > 1: Er is al een regel met de key “sanne”. "
     "Kies een andere key."),
    ("key: belofte-2", "key: team", "regel 70, commitments > 2: “team” kan geen key zijn. "
     "Gebruik 1 tot 12 tekens: a tot en met z, cijfers en streepjes."),
    ("key: belofte-2", "key: De Tweede", "regel 70, commitments > 2: “De Tweede” kan geen key zijn. "
     "Gebruik 1 tot 12 tekens: a tot en met z, cijfers en streepjes."),
    ("  - key: belofte-2\n    party", "  - party", "regel 70, commitments > 2: "
     "Hier ontbreekt key: een eigen korte naam voor deze regel."),
    ("    party: gemeente\n    text", "    text", "regel 70, commitments > belofte-2: Hier ontbreekt party."),
    ("short_name: Gemeente", "short_name: Bewonersplatform", "regel 16, parties > gemeente > short_name: "
     "Dit staat ook bij parties > platform. Het mag één keer voorkomen."),
    ("name: Sanne Voorbeeld", "name_public: true", "regel 26, people > sanne > name_public: "
     "Deze toestemming geeft iemand alleen zelf. Haal deze regel weg."),
    ("  kind: manifest", "  predecessor_file: oud.pdf", "regel 6, basics > predecessor_file: "
     "Hier horen name en content onder: de naam van een bestand, en de inhoud in base64."),
    ("sanne@zwaluwveen.voorbeeld", "sanne bij zwaluwveen", "regel 27, people > sanne > email: "
     "Dit mailadres klopt nog niet. Schrijf het zo: naam@voorbeeld.nl."),
    ("title: Warm Zwaluwveen", 'title: "Warm\\0Zwaluwveen"', "regel 5, basics > title: "
     "In deze tekst staat een teken dat we niet kunnen opslaan. Typ de tekst opnieuw in."),
    ("title: Warm Zwaluwveen", "title: Warm\0Zwaluwveen", "regel 5: "
     "Hier staat een teken dat we niet kunnen bewaren. Haal het weg."),
    ("title: Warm Zwaluwveen", "title: [Warm", "regel 6: Hier klopt de opmaak van het bestand (YAML) niet. "
     "Kijk naar het inspringen, de dubbele punten en de quotes."),
    ("  kind: manifest", "\tkind: manifest", "regel 6: Hier klopt de opmaak van het bestand (YAML) niet. "
     "Kijk naar het inspringen, de dubbele punten en de quotes."),
    ("  kind: manifest", "  title: Nog een titel", "regel 6, basics > title: “title” staat hier twee keer. "
     "Laat er één staan."),
    ("title: Warm Zwaluwveen", "title: !!python/name:os.system Warm Zwaluwveen", "regel 5, basics > title: "
     "Een type met ! kan niet in dit bestand. Laat het weg."),
    ("municipality: Lindwaarden", "municipality: [Lindwaarden]", "regel 2, municipality: "
     "Hier hoort de naam van een gemeente."),
    ("people:\n  - key: sanne\n    name: Sanne Voorbeeld\n    email: sanne@zwaluwveen.voorbeeld\n",
     "people:\n  - sanne\n",
     "regel 25, people > 1: Hier horen vragen met hun antwoord, zoals name: Warm Zwaluwveen."),
    ("basics:\n  title: Warm Zwaluwveen\n  kind: manifest\n", "basics: Warm Zwaluwveen\n",
     "regel 4, basics: Hier horen vragen met hun antwoord, zoals name: Warm Zwaluwveen."),
]  # fmt: skip


def mistakes_in(text):
    """List the mistakes in a file as people read them."""
    with pytest.raises(Mistakes) as caught:
        read(text)
    return [str(mistake) for mistake in caught.value.found]


@pytest.mark.parametrize(("old", "new", "sentence"), ONE_MISTAKE, ids=lambda value: value[:30])
def test_a_mistake_is_one_sentence_with_its_place(db, old, new, sentence):
    assert mistakes_in(sannes_file_with(old, new)) == [sentence]


def test_all_mistakes_are_told_in_the_order_of_the_file(db):
    text = SANNES_FILE.replace("kvk: '00000101'", "kvk: geen").replace("vote: true", "vote: misschien")
    assert [line.split(",")[0] for line in mistakes_in(text)] == ["regel 12", "regel 55"]


def test_a_second_row_in_the_same_place_is_a_mistake(db):
    cell = SANNES_FILE.split("members:\n")[1].split("\n\n")[0]
    assert mistakes_in(sannes_file_with(cell, f"{cell}\n{cell}")) == [
        "regel 57, members > 2 > party: Dit staat ook bij members > 1. Het mag één keer voorkomen."
    ]


@pytest.mark.parametrize(
    "text", ["", "format", "- format: 1", "[" * 5000, "{" * 5000, "format: 1\n---\nformat: 1\n", "null"]
)
def test_what_is_no_agreement_is_told_and_not_guessed(db, text):
    assert len(mistakes_in(text)) == 1


def test_a_file_that_refers_to_itself_never_grows(db):
    doubled = "".join(f"{name}: &{name} [*{last}, *{last}]\n" for last, name in pairwise("abcdefgh"))
    told = mistakes_in(f"format: 1\na: &a [x, x]\n{doubled}")
    assert "regel 3, b > 1: Verwijzen met * kan niet in dit bestand. Schrijf het hier nog een keer op." in told


def test_a_file_that_is_too_large_is_refused_before_it_is_read(db):
    assert mistakes_in("format: 1\n" + "#" * 5_000_000) == ["Dit bestand is te groot. Het mag ten hoogste 5 MB zijn."]


def test_lone_surrogates_are_refused(db):
    assert mistakes_in(sannes_file_with("Iedereen", "\ud800Iedereen"))[0].startswith("regel 30: ")
    assert mistakes_in(sannes_file_with("goal: Iedereen warm.", 'goal: "\\ud800 warm"'))


def test_too_long_and_too_large_answers_are_refused(db):
    assert "ten hoogste 150 tekens" in mistakes_in(sannes_file_with("unit: college", f"unit: {'c' * 151}"))[0]
    assert "ten hoogste 300 tekens" in mistakes_in(sannes_file_with("regelt een zaal", "r" * 301))[0]
    assert (
        "ten hoogste 3000 tekens"
        in mistakes_in(
            sannes_file_with("  goal: Iedereen warm.", f"  goal: Iedereen warm.\n  conditions: {'v' * 3001}")
        )[0]
    )
    assert "ten hoogste 150 tekens" in mistakes_in(sannes_file_with("- een eigen uitgangspunt", f"- {'u' * 151}"))[0]
    assert "1000000" in mistakes_in(f"{SANNES_FILE}\narea:\n  homes_owner: 99999999999999\n")[0]
    assert "heel getal" in mistakes_in(f"{SANNES_FILE}\narea:\n  homes_owner: {'9' * 5000}\n")[0]


@pytest.mark.parametrize("change", [("kvk: '00000101'", "kvk: x"), ("person: sanne", "person: elif"), ("[", "[")])
def test_a_mistake_stores_nothing(lindwaarden, change):
    text = SANNES_FILE.replace(*change) if change[0] in SANNES_FILE else f"{SANNES_FILE}["
    with pytest.raises(Mistakes):
        import_document(text)
    assert not Agreement.objects.exists()
    assert not Partnership.objects.exists()
    assert not Party.objects.exists()


NAMES = ["key", "party", "person", "sender", "due", "day", "open", "principles", "kvk", "start", "vote"]
WORDS = st.text(max_size=20) | st.sampled_from(["platform", "team"])
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*NAMES, "x"]), inner, max_size=4),
    max_leaves=12,
)


@given(odd=ODD, where=st.data())
@proof(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_stands_at_the_place_of_an_answer_is_taken_or_told(db, odd, where):
    document = yaml.safe_load(SANNES_FILE)
    part = where.draw(st.sampled_from(sorted(document)))
    rows = document[part] if isinstance(document[part], list) else [document]
    row = where.draw(st.sampled_from(rows))
    row[where.draw(st.sampled_from([*row, *NAMES]))] = odd
    with suppress(Mistakes):
        read(yaml.safe_dump(document, allow_unicode=True))
    with suppress(Mistakes):
        answers_of(document)
