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
