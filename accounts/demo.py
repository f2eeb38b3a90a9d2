"""The people of the demo: invented, with addresses under .voorbeeld, which can never receive mail."""

from typing import NamedTuple

from django.conf import settings

from accounts import joining


class DemoPerson(NamedTuple):
    """Somebody you can be with one click; `coordinates` is the name of a municipality, or empty."""

    slug: str
    name: str
    email: str
    who: str
    can: str
    coordinates: str = ""


DEMO_PEOPLE = (
    DemoPerson(
        "sanne",
        "Sanne Voorbeeld",
        "sanne@zwaluwveen.voorbeeld",
        "bewoner van Zwaluwveen in Lindwaarden",
        "Houdt het manifest Warm Zwaluwveen bij: vult de vragen in en maakt de PDF.",
    ),
    DemoPerson(
        "joris",
        "Joris Model",
        "joris@zon-op-veen.voorbeeld",
        "namens Coöperatie Zon op Veen",
        "Leest het manifest Warm Zwaluwveen mee en vult het deel van de coöperatie in.",
    ),
    DemoPerson(
        "guus",
        "Guus Model",
        "guus@bremkwartier.voorbeeld",
        "initiatiefnemer van Bremwarmte in Ravenmeer",
        "Werkt aan een andere samenwerking, en ziet dus niets van Warm Zwaluwveen.",
    ),
    DemoPerson(
        "noor",
        "Noor Fictie",
        "noor@lindwaarden.voorbeeld",
        "coördinator bij de gemeente Lindwaarden",
        "Ziet welke samenwerkingen er in Lindwaarden zijn, en helpt wie vastloopt.",
        "Lindwaarden",
    ),
    DemoPerson(
        "bas",
        "Bas Verzonnen",
        "bas@lindwaarden.voorbeeld",
        "tweede coördinator bij de gemeente Lindwaarden",
        "Kijkt mee als Noor zelf meeschrijft, of als een tekst gevoelig is.",
        "Lindwaarden",
    ),
    DemoPerson(
        "iris",
        "Iris Testema",
        "iris@ravenmeer.voorbeeld",
        "namens de gemeente Ravenmeer",
        "Leest de verkenning voor het Bremkwartier, en gaat akkoord of niet.",
    ),
    DemoPerson(
        "fatma",
        "Fatma Proef",
        "fatma@debrem.voorbeeld",
        "namens Woonstichting De Brem in Ravenmeer",
        "Bespreekt een artikel van de verkenning nog intern.",
    ),
    DemoPerson(
        "henk",
        "Henk Bedacht",
        "henk@huurders-brem.voorbeeld",
        "namens Huurdersvereniging Bremkwartier",
        "Heeft een opmerking bij de verkenning.",
    ),
    DemoPerson(
        "mira",
        "Mira Fictie",
        "mira@ravenmeer.voorbeeld",
        "coördinator bij de gemeente Ravenmeer",
        "Ziet bij Toetsing op wie het Bremkwartier wacht.",
        "Ravenmeer",
    ),
    DemoPerson(
        "amina",
        "Amina Voorbeeld",
        "amina@oeverkwartier.voorbeeld",
        "projectleider van Warm Oeverkwartier in Oeverlinde",
        "Diende het wijkconvenant in bij de gemeente.",
    ),
    DemoPerson(
        "teun",
        "Teun Testema",
        "teun@oeverlinde.voorbeeld",
        "namens de gemeente Oeverlinde",
        "Gaf namens de gemeente akkoord op het wijkconvenant.",
    ),
    DemoPerson(
        "lotte",
        "Lotte Model",
        "lotte@lageoevers.voorbeeld",
        "namens waterschap Lage Oevers",
        "Gaf namens het waterschap akkoord op het wijkconvenant.",
    ),
    DemoPerson(
        "sem",
        "Sem Fictie",
        "sem@oeverlinde.voorbeeld",
        "coördinator bij de gemeente Oeverlinde",
        "Beslist bij Toetsing over het wijkconvenant: goedkeuren of terugsturen.",
        "Oeverlinde",
    ),
    DemoPerson(
        "elin",
        "Elin Fictie",
        "elin@oeverlinde.voorbeeld",
        "tweede coördinator bij de gemeente Oeverlinde",
        "Kijkt na Sem, omdat het wijkconvenant gevoelig is.",
        "Oeverlinde",
    ),
    DemoPerson(
        "hanna",
        "Hanna Bedacht",
        "hanna@tijmstraat.voorbeeld",
        "bewoner van de Tijmstraat in Kastelwoude",
        "Heeft een tekst die af is, en stuurt die naar de partijen.",
    ),
    DemoPerson(
        "daan",
        "Daan Fictie",
        "daan@kastelwoude.voorbeeld",
        "coördinator bij de gemeente Kastelwoude",
        "Wacht tot de Tijmstraat iets indient.",
        "Kastelwoude",
    ),
)

# The house style of each invented municipality; what is left out is the neutral style.
DEMO_MUNICIPALITIES = {
    "Lindwaarden": {},
    "Kastelwoude": {},
    "Ravenmeer": {},
    "Oeverlinde": {
        "colour_primary": "#3a3f82",
        "colour_dark": "#25295a",
        "colour_tint": "#ecedf6",
        "colour_link": "#3a3f9b",
    },
    "Zuiderwiede": {},
}


def make_people():
    """Make the demo's municipalities and people where they are not there yet; give the users by slug."""
    tenants = {name: joining.municipality_called(name, **style)[0] for name, style in DEMO_MUNICIPALITIES.items()}
    users = {person.slug: joining.account_for(person.email, person.name)[0] for person in DEMO_PEOPLE}
    for person in DEMO_PEOPLE:
        if person.coordinates:
            joining.let_coordinate(users[person.slug], tenants[person.coordinates])
    return users


def people_to_click():
    """Give the people whom a visitor may be; nobody outside the demo."""
    return DEMO_PEOPLE if settings.DEMO else ()
