"""The manifest of Zwaluwveen in memory, with every article filled; any kind may be made of the same answers."""

from datetime import date, time

from agreements import models as m
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.steps.hidden import printable
from meetings import models as meetings
from tests.agreements import in_memory

PARTIES = (
    (
        "Bewonersplatform",
        "bewonersinitiatief",
        "ondertekenaar",
        {"legal_form": "groep", "in_sentence": "het Bewonersplatform"},
    ),
    ("Coöperatie Zon op Veen", "energiecooperatie", "ondertekenaar", {"legal_form": "cooperatie", "kvk": "00000101"}),
    (
        "Gemeente",
        "gemeente",
        "ondertekenaar",
        {"legal_form": "publiekrechtelijk", "official_name": "gemeente Lindwaarden", "in_sentence": "de gemeente"},
    ),
    ("VV Zwaluwen", "sportclub", "ondertekenaar", {"legal_form": "vereniging", "kvk": "00000103"}),
    ("Wonen Lindwaarden", "woningcorporatie", "ondersteuner", {"legal_form": "stichting"}),
)
SIGNATORIES = (
    (0, "Sanne Voorbeeld", "bewoner", "eigen-naam", True),
    (0, "Ravi Proef", "bewoner", "eigen-naam", False),
    (1, "Joris Model", "voorzitter", "", True),
    (2, "Bas Fictie", "wethouder", "171-2", False),
    (3, "Kees Proef", "secretaris", "", False),
)
PROMISES = (
    (0, "praat met elk huishouden in twee straten", "trekker straatteam", date(2027, 6, 1)),
    (1, "organiseert drie energiecafés", "voorzitter", date(2027, 10, 1)),
    (2, "regelt zaal en wijkgegevens", "gebiedsregisseur", date(2027, 3, 1)),
    (3, "isoleert de kantine als voorbeeld", "secretaris", date(2027, 11, 1)),
)


def row(model, **values):
    """Make a row; Someone and Moment are set after it was made, as on a model."""
    composites = {name: value for name, value in values.items() if isinstance(value, SomeoneValue | MomentValue)}
    made = in_memory.row(model, **{name: value for name, value in values.items() if name not in composites})
    for name, value in composites.items():
        setattr(made, name, value)
    return made


def on(*day):
    """Give a moment that is a day."""
    return MomentValue("", date(*day), None, "")


def parties():
    """Make the parties in order."""
    usual = {"seat": "Zwaluwveen"}
    return [
        row(
            m.Party,
            order=order,
            kind=kind,
            capacity=capacity,
            short_name=name,
            **{"official_name": name} | usual | more,
        )
        for order, (name, kind, capacity, more) in enumerate(PARTIES)
    ]


def people_of(them):
    """Make the people who sign, and who sits in the team."""
    rows, known = [], {}
    for place, name, function, basis, public in SIGNATORIES:
        known[name] = row(m.Person, name=name, name_public=public)
        rows += [known[name], row(m.Signatory, party=them[place], person=known[name], function=function, basis=basis)]
    for place, name in ((0, "Sanne Voorbeeld"), (1, "Joris Model"), (2, "Bas Fictie")):
        rows.append(row(m.Representative, party=them[place], person=known[name], function="lid", in_team=True))
    return rows


def purpose_of():
    """Make why, what and where."""
    return [
        row(
            m.Purpose,
            reason="Het gasnet is oud en veel bewoners willen samen beginnen.",
            goal="In 2035 is elke woning in Zwaluwveen warm zonder aardgas",
            principles=["betaalbaar", "open-over-belangen", "Wij vieren elk succes"],
            conditions="woonlasten stijgen niet\ngeen overlast door geluid",
        ),
        row(m.Area, name="Zwaluwveen", description="Tussen spoor en vaart", homes_owner=1310, homes_social=1),
        row(m.Request, addressee="provincie", text="help met een onderzoek"),
    ]


def work_of(them):
    """Make how they work together."""
    kerngroep = row(meetings.MeetingBody, name="kerngroep", level="dagelijks", purpose="het werk voorbereiden",
                    frequency_kind="elke", frequency_count=4, frequency_unit="weken", weekday="donderdag",
                    start=time(19, 30), end=time(21), place="buurthuis Het Nest")  # fmt: skip
    kerngroep_does = SomeoneValue("body", kerngroep, "")
    return [
        kerngroep,
        row(meetings.BodyMember, body=kerngroep, party=them[0], attends="vast", vote=True),
        row(meetings.MeetingPlace, resident_place="de aula van De Klimop"),
        row(m.DirectingRole, party=them[2], variant="afwachtend", does="meedenken", does_not="de techniek kiezen"),
        row(m.Initiative, leader=SomeoneValue("party", them[0], "")),
        row(m.Mandate, team_name="kerngroep", may="agenda\nflyers", never="namens huurders spreken"),
        row(m.Handover, topic="klachten", sender=kerngroep_does, receiver=SomeoneValue("party", them[4], ""),
            moment=MomentValue("", None, None, "altijd")),
        row(m.DecisionRules, method="consent", last_word="niemand"),
        row(m.EscalationStep, step="opnieuw bespreken", days=14),
        row(m.ResidentChannel, channel="buurtapp", frequency="elke maand", languages=["nl", "tr"]),
        row(m.Information, contact="info@warmzwaluwveen.voorbeeld"),
        row(m.InformationLine, party=them[0], audience="achterban", channel="appgroep", sender=kerngroep_does),
    ]  # fmt: skip


def force_of(them):
    """Make what they promise, until when, and how they sign."""
    promises = [
        row(m.Commitment, party=them[place], text=text, by_function=function, due=on(day.year, day.month, day.day))
        for place, text, function, day in PROMISES
    ]
    return [
        *promises,
        row(m.Evaluation, moment=on(2028, 3, 1)),
        row(m.Term, begins="handtekening", accession="melding"),
        row(m.Signing, method="papier", endorse="ja", endorse_until=date(2027, 12, 31), endorse_unit="persoon"),
        row(m.Decision, party=them[2], organ="college", day=date(2027, 1, 19), number="B2027-014"),
    ]


def zwaluwveen(kind="manifest", *more):
    """Give the answers of Zwaluwveen as they print; `more` are further rows."""
    return printable(raw_zwaluwveen(kind, *more))


def raw_zwaluwveen(kind="manifest", *more):
    """Give the answers of Zwaluwveen with everything that is kept, asked or not."""
    them = parties()
    rows = [*them, *people_of(them), *purpose_of(), *work_of(them), *force_of(them), *more]
    answers = in_memory.answers_with(*rows, kind=kind)
    answers.basics.title = "Warm Zwaluwveen, samen van het gas"
    answers.basics.subject = "aardgasvrij"
    answers.basics.binding = "niet" if kind == "manifest" else "deels"
    answers.basics.binding_articles = ["projectteam", "overdracht"]
    return answers
