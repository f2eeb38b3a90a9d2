"""The keuzehulp: twelve questions, what each answer means for each form, and the advice that follows. Pure rules."""

from dataclasses import dataclass, field

from agreements.kinds import AGREEMENT, INTENT, KINDS, MANIFESTO

LIGHTEST_FIRST = (MANIFESTO, INTENT, AGREEMENT)
NOTHING = "niets"  # the advice to put nothing on paper yet
MOST_REASONS = 3
YES, PARTLY, NO = "ja", "deels", "nee"
WORDS = {YES: "Ja", PARTLY: "Deels", NO: "Nee"}


@dataclass(frozen=True)
class Effect:
    """What one answer does, by the letter of a form: points for it, what rules it out, and what it then needs.

    `because` tells the team their own answer as a reason; `bars` and `only` end the sentences "Kan niet: …" and
    "Kan later. …"; `stops` ends the choosing: no form is advised.
    """

    because: str = ""
    points: dict = field(default_factory=dict)
    bars: dict = field(default_factory=dict)
    only: dict = field(default_factory=dict)
    needs: dict = field(default_factory=dict)
    stops: bool = False


@dataclass(frozen=True)
class Question:
    """One question, under the name of its answer, with the effect of every answer that can be given."""

    name: str
    text: str
    effects: dict
    help: str = ""

    @property
    def choices(self):
        """List (answer, word) as a form wants them."""
        return [(answer, WORDS[answer]) for answer in self.effects]


QUESTIONS = (
    Question(
        "money",
        "Gaat iemand betalen, geld ontvangen of betaald werk doen binnen deze afspraken?",
        {
            YES: Effect("Er gaat geld om, of iemand doet betaald werk.", {"S": 3}, bars={"M": "er gaat geld om"}),
            NO: Effect(),
        },
    ),
    Question(
        "permission",
        "Moet een partij eerst nog toestemming krijgen van de raad, de leden of de toezichthouders?",
        {
            YES: Effect(
                "Een partij heeft nog toestemming nodig van de raad, de leden of de toezichthouders.",
                {"I": 2},
                only={"S": "Nu alleen met een voorbehoud."},
                needs={"S": "Neem een voorbehoud op: een partij doet pas mee als de raad, de leden of de "
                       "toezichthouders ja zeggen."},
            ),
            NO: Effect(),
        },
    ),
    Question(
        "tasks",
        "Weten jullie al wie welke taak krijgt?",
        {
            YES: Effect("Jullie weten al wie welke taak krijgt.", {"S": 2}),
            PARTLY: Effect("De taken zijn voor een deel verdeeld.", {"I": 1}),
            NO: Effect("De taken zijn nog niet verdeeld.", {"M": 1, "I": 1}),
        },
    ),
    Question(
        "feasible",
        "Is al duidelijk of het plan haalbaar is?",
        {
            YES: Effect("Jullie weten al of het plan haalbaar is.", {"S": 1}),
            NO: Effect("Jullie weten nog niet of het plan haalbaar is.", {"I": 2}),
        },
    ),
    Question(
        "hold_to_it",
        "Willen jullie elkaar aan de afspraken kunnen houden, ook bij ruzie?",
        {
            YES: Effect("Jullie willen elkaar aan de afspraken kunnen houden.", {"S": 2}),
            NO: Effect("Jullie hoeven elkaar niet aan de afspraken te kunnen houden.", {"M": 1, "I": 1}),
        },
    ),
    Question(
        "informal",
        "Doen er mensen of groepen mee zonder rechtsvorm?",
        {
            YES: Effect(
                "Er doen mensen of groepen mee zonder rechtsvorm.",
                {"M": 1, "I": 1},
                needs={"S": "Laat mensen uit de groep zonder rechtsvorm voor zichzelf tekenen, of laat een andere "
                       "partij tekenen."},
            ),
            NO: Effect(),
        },
        help="Zonder rechtsvorm: geen stichting, vereniging of coöperatie.",
    ),
    Question(
        "show",
        "Is het belangrijkste doel om naar buiten te laten zien waar jullie voor staan?",
        {
            YES: Effect(
                "Jullie willen vooral laten zien waar jullie voor staan.",
                {"M": 3},
                needs=dict.fromkeys("IS", "Maak er een manifest naast, als jullie ook naar buiten willen laten zien "
                                    "waar jullie voor staan. Twee documenten naast elkaar mag."),
            ),
            NO: Effect(),
        },
    ),
    Question(
        "many",
        "Doen er meer dan tien partijen mee, of moet iedereen kunnen aansluiten?",
        {
            YES: Effect(
                "Er doen meer dan tien partijen mee, of iedereen moet kunnen aansluiten.",
                {"M": 2},
                needs={"S": "Spreek af hoe nieuwe partijen kunnen aansluiten."},
            ),
            NO: Effect(),
        },
    ),
    Question(
        "residents_data",
        "Gaan jullie gegevens van bewoners delen?",
        {
            YES: Effect(
                "Jullie gaan gegevens van bewoners delen.",
                {"S": 1},
                bars={"M": "jullie delen gegevens van bewoners"},
                needs=dict.fromkeys("IS", "Maak ook afspraken over privacy, voordat jullie gegevens delen."),
            ),
            NO: Effect(),
        },
    ),
    Question(
        "long",
        "Werkt de samenwerking langer dan een jaar door?",
        {YES: Effect("De samenwerking werkt langer dan een jaar door.", {"S": 1}), NO: Effect()},
    ),
    Question(
        "earlier",
        "Ligt er al een intentieverklaring of manifest?",
        {
            YES: Effect(
                "Er ligt al een intentieverklaring of manifest.",
                {"S": 1},
                needs=dict.fromkeys("MIS", "Bouw voort op het document dat er ligt. Noem het in de nieuwe tekst."),
            ),
            NO: Effect(),
        },
    ),
    Question(
        "not_yet",
        "Wil een van de partijen nu nog niets op papier?",
        {YES: Effect("Een van de partijen wil nu nog niets op papier.", stops=True), NO: Effect()},
    ),
)  # fmt: skip
BY_NAME = {question.name: question for question in QUESTIONS}
# One slug per advice that can be given, with its words.
OUTCOMES = [*((kind.slug, kind.name) for kind in LIGHTEST_FIRST), (NOTHING, "Nog niets op papier")]


@dataclass(frozen=True)
class Advice:
    """What is advised: the slug of a form or NOTHING, why, and what it means for every form.

    `points` and `bars` are by letter; `tie` says that a heavier form had as many points.
    """

    outcome: str
    reasons: tuple
    points: dict
    bars: dict
    only: dict
    needs: tuple
    tie: bool = False

    @property
    def kind(self):
        """Give the advised Kind, or None where nothing should be put on paper yet."""
        return KINDS.get(self.outcome)

    def fit(self, kind):
        """Tell how a form fits: (the name of a state, a sentence)."""
        if kind is self.kind:
            return "klaar", "Past."
        if self.bars[kind.letter]:
            return "signaal", barred(self.bars[kind.letter])
        if self.kind is None or LIGHTEST_FIRST.index(kind) > LIGHTEST_FIRST.index(self.kind):
            return "wacht", " ".join(["Kan later.", *self.only[kind.letter]])
        return "niet-begonnen", "Kan ook, maar regelt minder."


def advise(answers):
    """Give the Advice on answers (name of the question → ja, deels or nee); every question must be answered.

    A stop wins from everything. Else the form with the most points that is not ruled out, of equals the lightest.
    """
    effects = [question.effects[answers[question.name]] for question in QUESTIONS]
    gathered = {name: by_letter(effects, name) for name in ("points", "bars", "only", "needs")}
    points = {letter: sum(found) for letter, found in gathered["points"].items()}
    told = {"points": points, "bars": gathered["bars"], "only": gathered["only"]}
    stops = tuple(effect.because for effect in effects if effect.stops)
    if stops:
        return Advice(NOTHING, stops, needs=(), **told)
    allowed = [kind for kind in LIGHTEST_FIRST if not gathered["bars"][kind.letter]]
    best = max(allowed, key=lambda kind: points[kind.letter])  # of equals the first, which is the lightest
    equals = [kind for kind in allowed if points[kind.letter] == points[best.letter]]
    needs = tuple(gathered["needs"][best.letter])
    return Advice(best.slug, reasons_for(best, effects), needs=needs, tie=len(equals) > 1, **told)


def rules_for(kind, answers):
    """Give what answers rule out for a form, allow it later, and then ask of it: three lists of words.

    `answers` maps questions to ja, deels or nee, as `advise` takes them, but some may miss.
    """
    effects = [BY_NAME[name].effects[answer] for name, answer in answers.items()]
    return tuple(by_letter(effects, part)[kind.letter] for part in ("bars", "only", "needs"))


def barred(bars):
    """Say what rules a form out."""
    return f"Kan niet: {' en '.join(bars)}."


def by_letter(effects, name):
    """Gather one part of the effects by the letter of a form, in the order of the questions."""
    return {kind.letter: [getattr(e, name)[kind.letter] for e in effects if kind.letter in getattr(e, name)]
            for kind in LIGHTEST_FIRST}  # fmt: skip


def reasons_for(kind, effects):
    """Give the answers that weigh most for a form, at most three."""
    found = [effect for effect in effects if effect.points.get(kind.letter)]
    found.sort(key=lambda effect: -effect.points[kind.letter])
    return tuple(effect.because for effect in found[:MOST_REASONS])
