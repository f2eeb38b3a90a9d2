"""What the examples are told: every signal by its sentence, read and found true, and no other."""

import time

import pytest
import yaml

from agreements.checks.base import advice, problems
from agreements.examples import COMPLETE, HALF, example
from agreements.transfer.reading import answers_of

pytestmark = pytest.mark.once
SIGNALS = {
    "zwaluwveen": [
        "Jullie plan loopt door na 17 maart 2027: “Verkiezingen voor de Provinciale Staten”. Klopt het daarna nog?",
    ],
    "tijmstraat": [
        "Hofgroep is een vereniging zonder notaris. Het bestuur kan zelf aansprakelijk zijn. "
        "Met een inschrijving in het Handelsregister is dat minder.",
    ],
    "bremkwartier": [
        "Bij het projectteam zijn vrijwilligers van de huurdersvereniging en Bremwarmte. "
        "Kan maandag om 16.00 uur voor hen?",
    ],
    "oeverkwartier": [
        "Jullie plan loopt door na 20 maart 2030: “Verkiezingen voor de gemeenteraad”. Klopt het daarna nog?",
        "Van 1 februari 2028 tot en met 30 september 2028 is er “Nieuwe riolering in de Havenrand”. "
        "Ook jullie plan heeft dan iets op de agenda. Gaat dat samen?",
        "Bij het projectteam zijn vrijwilligers van HV Kadewonen, Oeverkracht, de wijkvereniging en het VvE-platform. "
        "Kan woensdag om 15.30 uur voor hen?",
    ],
    "veenhoek": [],
    HALF: [
        "Kies minstens drie uitgangspunten.",
        "Bij “communicatie met huurders” staat nog niet wie het overneemt.",
        "Basisschool De Klimop is bij geen enkel overleg, en hoort ook op geen andere manier wat er gebeurt.",
        "VV Zwaluwen is bij geen enkel overleg, en hoort ook op geen andere manier wat er gebeurt.",
        "Wonen Lindwaarden is bij geen enkel overleg, en hoort ook op geen andere manier wat er gebeurt.",
    ],
}


def read(name):
    """Read an example into memory."""
    return answers_of(yaml.safe_load(example(name)))


@pytest.mark.parametrize("name", [*COMPLETE, HALF])
def test_an_example_gives_exactly_these_signals(name):
    assert [one.sentence for one in advice(read(name))] == SIGNALS[name]


def test_warm_veenhoek_is_asked_whether_its_volunteers_have_the_time():
    answers = read("veenhoek")
    [speaker, *_] = [one for one in answers.representatives if one.availability == 160]
    speaker.availability = 20
    [signal] = advice(answers)
    assert signal.check == "more_hours_than_people_have"
    assert signal.owner is speaker.party


def test_all_checks_of_the_largest_example_take_less_than_the_blink_of_an_eye():
    answers = read("oeverkwartier")
    problems(answers)
    spent = []
    for _ in range(5):
        began = time.process_time()
        problems(answers)
        spent.append(time.process_time() - began)
    assert min(spent) < 0.05  # 6 to 14 ms here; a slow or busy machine is no reason to fail
