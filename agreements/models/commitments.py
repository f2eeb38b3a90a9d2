"""What each party promises, and how the parties keep each other to it."""

from django.db import models

from agreements.models.base import Answer
from agreements.models.fields import LinesField, Moment, MultiChoiceField, OpenChoiceField, Someone
from agreements.models.limits import long_text, whole_number
from agreements.models.parties import Party

REPEATS = [
    ("maand", "elke maand"),
    ("kwartaal", "elk kwartaal"),
    ("halfjaar", "elk half jaar"),
    ("jaar", "elk jaar"),
]
RHYTHMS = [("overleg", "Bij elk overleg"), ("maand", "Elke maand"), ("kwartaal", "Elk kwartaal")]
ADDRESSES = [
    ("rechtstreeks", "Eerst rechtstreeks, één op één"),
    ("team", "Daarna in het projectteam"),
    ("derde", "Met hulp van iemand van buiten"),
    ("bestuurders", "Daarna tussen de bestuurders"),
]
SHARING = [("ja", "Ja"), ("samenvatting", "Ja, een samenvatting"), ("nee", "Nee")]


class Commitment(Answer):
    """One promise of one party: what, by whom, and when it is done (L1)."""

    plural = "commitments"
    owner = "party"

    party = models.ForeignKey(Party, models.CASCADE, related_name="+", editable=False)
    text = models.CharField(
        "Wat belooft jullie organisatie?",
        max_length=300,
        blank=True,
        help_text="Begin met een werkwoord. Bijvoorbeeld: regelt een zaal voor elke buurtavond.",
    )
    by_function = models.CharField(
        "Wie zorgt ervoor?",
        max_length=100,
        blank=True,
        help_text="Noem één functie, geen naam. Bijvoorbeeld: de voorzitter.",
    )
    due = Moment("Wanneer is het klaar?", help_text="Een dag, een periode of een gebeurtenis.", open_word="doorlopend")
    repeat = OpenChoiceField(
        "Komt het terug?", choices=REPEATS, max_length=60, help_text="Eén keer? Laat het dan leeg."
    )
    condition = models.CharField(
        "Wat is daarvoor nodig?",
        max_length=200,
        blank=True,
        help_text="Schrijf een voorwaarde op als die er is. Bijvoorbeeld: de subsidie is toegekend.",
    )
    measure = models.CharField(
        "Waaraan zie je dat het klaar is?",
        max_length=200,
        blank=True,
        help_text="Bijvoorbeeld: 120 gesprekken gevoerd.",
    )

    def __str__(self):
        return self.text


class CheckRules(Answer):
    """How the parties follow the list of promises, speak up, and look back (L2-L5, L7, L8)."""

    plural = "check_rules"
    single = True

    rhythm = models.CharField(
        "Hoe vaak lopen jullie de lijst met beloften langs?", max_length=20, choices=RHYTHMS, blank=True
    )
    signal_to = Someone("Aan wie meld je dat iets niet lukt?", help_text="Meld het vroeg. Dat is geen schande.")
    signal_days = whole_number("Binnen hoeveel dagen meld je dat?", 365, "Reken vanaf de dag dat je het weet.")
    address = MultiChoiceField("Hoe spreken jullie elkaar aan?", choices=ADDRESSES, other=False)
    address_words = long_text("Wat spreken jullie daar nog meer over af?", 600)
    remind_before = whole_number(
        "Hoeveel dagen van tevoren komt er een herinnering?",
        90,
        "Per mail. Willen jullie geen herinnering? Laat het leeg.",
    )
    remind_after = whole_number("En hoeveel dagen erna, als iets nog niet klaar is?", 90)
    evaluation_questions = LinesField(
        "Welke vragen stellen jullie bij het terugkijken?",
        max_length=2000,
        help_text="Zet elke vraag op een eigen regel.",
    )
    evaluation_leader = Someone("Wie leidt het terugkijken?")
    evaluation_output = models.CharField(
        "Wat leggen jullie daarna vast?",
        max_length=200,
        blank=True,
        help_text="Bijvoorbeeld: een verslag van één bladzijde.",
    )
    evaluation_public = models.CharField(
        "Delen jullie de uitkomst met de buurt?", max_length=20, choices=SHARING, blank=True
    )
    evaluation_public_reason = models.CharField("Waarom niet?", max_length=300, blank=True)

    def __str__(self):
        return "elkaar scherp houden"


class Evaluation(Answer):
    """A moment at which the parties look back together (L6)."""

    plural = "evaluations"

    moment = Moment("Wanneer kijken jullie samen terug?", help_text="Doe dat minstens één keer per jaar.")

    def __str__(self):
        return self.moment.bare()
