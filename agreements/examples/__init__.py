"""Six invented agreements as files, five complete and one half filled, and how the demo takes them in."""

from pathlib import Path

from django.db import transaction

from accounts.demo import make_people
from accounts.models import Municipality
from agreements.examples.roads import ROADS
from agreements.models import Agreement, Basics, Membership, Party, Person, Role, Signatory
from agreements.teamwork.clauses import Place, replace_words
from agreements.transfer.inserting import import_document

FOLDER = Path(__file__).parent
COMPLETE = ("zwaluwveen", "tijmstraat", "bremkwartier", "oeverkwartier", "veenhoek")
HALF = "zwaluwveen-half"
# The complete one beside the half-filled one needs a name of its own in Sanne's list.
TITLES = {"zwaluwveen": "Warm Zwaluwveen, helemaal ingevuld"}
EDITORS = {
    "zwaluwveen": "sanne",
    HALF: "sanne",
    "bremkwartier": "guus",
    "oeverkwartier": "amina",
    "tijmstraat": "hanna",
}
MEMBERS = {
    HALF: [("joris", "zon-op-veen")],
    "bremkwartier": [("iris", "gemeente"), ("fatma", "de-brem"), ("henk", "huurders"), ("guus", "bremwarmte")],
    "oeverkwartier": [("teun", "gemeente"), ("lotte", "waterschap")],
}
# Named readers: a sensitive text is read by no coordinator who is not one of these.
READERS = {"bremkwartier": ["mira"], "oeverkwartier": ["sem", "elin"]}
# The keys of those who sign but whose names may not be public; the other signatories said yes.
NOT_PUBLIC = ("ravi", "henk", "ger")
# What Lindwaarden writes in manifests, in the place of the model's sentence about governments.
CLAUSE = (
    "Overheden houden hun eigen taken en bevoegdheden. De gemeenteraad en het college blijven vrij in hun besluiten.\n"
    "Neemt de gemeente een besluit dat niet bij dit manifest past? Dan vertelt de gemeente vooraf waarom."
)
CLAUSE_REASON = "De gemeenteraad wil dat bewoners een besluit altijd eerst van de gemeente zelf horen."

WHO_TO_TRY = (
    "Sanne Voorbeeld – maak het manifest Warm Zwaluwveen af, en haal er een PDF van",
    "Joris Model – vul in wat Coöperatie Zon op Veen belooft, en lees de tekst mee",
    "Guus Model – zie wat vijf partijen vinden van de verkenning voor het Bremkwartier",
    "Iris Testema – lees die verkenning namens de gemeente Ravenmeer, en geef akkoord",
    "Sem Fictie – beslis als coördinator over het wijkconvenant van het Oeverkwartier",
    "Elin Fictie – kijk na Sem als tweede, want dat convenant is gevoelig",
    "Hanna Bedacht – stuur de tekst van de Tijmstraat, die af is, naar de partijen",
    "Noor Fictie – zie als coördinator welke afspraken er in Lindwaarden zijn, en wijzig een bepaling",
)


def example(name):
    """Give the text of an example file."""
    return (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")


@transaction.atomic
def load_demo():
    """Make the demo's people and take in every example, unless there are agreements already."""
    users = make_people()
    if Agreement.objects.exists():
        return
    make_clause(users["noor"])
    for name in (*COMPLETE, HALF):  # the last one stands on top of a list
        agreement = import_document(example(name))
        if name in TITLES:
            Basics.objects.filter(agreement=agreement).update(title=TITLES[name])
        allow_names(agreement)
        let_in(agreement, name, users)
        if name in ROADS:
            ROADS[name](agreement, users)


def make_clause(coordinator):
    """Give one municipality of the demo words of its own, as its coordinator wrote them."""
    lindwaarden = Municipality.objects.get(name="Lindwaarden")
    replace_words(Place(lindwaarden, "manifest", "status"), coordinator, text=CLAUSE, reason=CLAUSE_REASON, seen="0")


def allow_names(agreement):
    """Give the consent of the invented people who sign; nothing but the demo gives it for somebody else."""
    signers = Signatory.objects.filter(agreement=agreement).values("person")
    Person.objects.filter(pk__in=signers).exclude(uid__in=NOT_PUBLIC).update(name_public=True)


def let_in(agreement, name, users):
    """Give the demo's people their part in an agreement."""
    if name in EDITORS:
        editor = users[EDITORS[name]]
        Membership.objects.create(user=editor, agreement=agreement, role=Role.EDITOR)
        Agreement.objects.filter(pk=agreement.pk).update(lead_editor=editor)
    for slug, party in MEMBERS.get(name, ()):
        party = Party.objects.get(agreement=agreement, uid=party)
        Membership.objects.create(user=users[slug], agreement=agreement, role=Role.MEMBER, party=party)
    for slug in READERS.get(name, ()):
        Membership.objects.create(user=users[slug], agreement=agreement, role=Role.OBSERVER)
