"""What can be chosen about meetings: levels, influence, rhythm, places, and who does what (chapter J)."""

from agreements.models.dutch_dates import MONTHS
from meetings.rhythm import UNITS, WEEKDAYS, WEEKS

LEVELS = (
    ("bestuurlijk", "bestuurlijk: over de hoofdlijnen"),
    ("dagelijks", "dagelijks: voor de voortgang"),
    ("werk", "werk: over één onderwerp"),
    ("meedenken", "meedenken: zonder zelf te beslissen"),
    ("open", "open voor de buurt"),
    ("toezien", "toezien op de afspraken"),
)
INFLUENCES = (
    ("informeren", "Informeren: wie komt, hoort wat er speelt"),
    ("raadplegen", "Raadplegen: wie komt, geeft een mening"),
    ("adviseren", "Adviseren: het overleg geeft advies"),
    ("samen-maken", "Samen maken: het overleg maakt plannen mee"),
    ("meebeslissen", "Meebeslissen: het overleg beslist mee"),
)
FREQUENCY_KINDS = (
    ("elke", "Elke week of maand, of om de zoveel weken of maanden"),
    ("per_jaar", "Een aantal keren per jaar"),
    ("op_afroep", "Alleen als iemand daarom vraagt"),
)
FREQUENCY_UNITS = tuple((unit, unit) for unit in UNITS)
WEEKDAY_CHOICES = tuple((day, day) for day in WEEKDAYS)
WEEK_CHOICES = tuple((week, f"de {week} week") for week in WEEKS)
MONTH_CHOICES = tuple((month, month) for month in MONTHS)
PLACE_POLICIES = (
    ("wijk", "in de wijk"),
    ("rouleren", "om de beurt bij een andere partij"),
    ("om-en-om", "om en om op twee plekken"),
    ("vast", "op een vaste plek"),
    ("online", "online"),
)
ATTENDANCES = (
    ("vast", "Is er altijd bij"),
    ("afroep", "Komt op uitnodiging"),
    ("waarnemer", "Luistert mee als waarnemer"),
    ("niet", "Is er niet bij"),
)
VOTES = ((True, "Ja"), (False, "Nee"))
TURNS = (
    ("iemand", "Altijd dezelfde"),
    ("om-de-beurt", "Om de beurt"),
)
CHAIRS = (*TURNS, ("onafhankelijk", "Iemand van buiten, die bij geen partij hoort"))
QUORUMS = (
    ("aantal", "Een aantal partijen"),
    ("deel", "Een deel van de partijen"),
    ("iedereen", "Alle partijen"),
    ("geen", "Wie er is, beslist"),
)
SKIPS = (
    ("volgende", "De volgende schuift door"),
    ("ruilen", "Ruilen mag"),
    ("online", "Dan is het overleg online"),
)
DUTIES = [
    ("zaal", "een zaal"),
    ("koffie", "koffie en thee"),
    ("sleutel", "de sleutel"),
    ("scherm", "een scherm"),
    ("ontvangst", "iemand die mensen ontvangt"),
]
ACCESS = [
    ("rolstoel", "Er kan een rolstoel naar binnen"),
    ("lift", "Er is een lift, of alles is op de begane grond"),
    ("ov", "Er is openbaar vervoer dichtbij"),
    ("toilet", "Er is een toilet voor iedereen"),
    ("taal", "Er is hulp in andere talen"),
    ("oppas", "Er is opvang voor kinderen"),
]
RIGHTS = [
    ("ongevraagd-advies", "Ongevraagd advies geven"),
    ("toezien", "Toezien op de afspraken"),
    ("klachten", "Klachten behandelen"),
    ("horen", "Gehoord worden voordat iemand van een advies afwijkt"),
]
