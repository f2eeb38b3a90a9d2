"""Chapter O: which messages are made together, what is open, and how personal data are used."""

from agreements.models.communication import Communication, Confidential
from agreements.steps.base import Chapter, RowsStep, Step, ask


def uses_personal_data(communication):
    """Data of residents are used."""
    return bool(communication.personal_data)


def one_party_decides(communication):
    """One party decides what the data are for."""
    return uses_personal_data(communication) and communication.data_role == "een"


telling = Step(
    "communicatie-en-openheid",
    "Wat maken jullie samen, en wat is openbaar?",
    Communication,
    short="Communicatie en openheid",
    minutes=4,
    usual={"joint": "Persberichten\nBerichten over keuzes en planning", "joint_days": 5, "documents": "ja"},
    asks=(
        ask("joint", "●●–"),
        ask("joint_days", "●●–"),
        ask("documents", "●●–"),
        ask("personal_data", "●●–"),
        ask("data_kinds", "●●–", when=uses_personal_data),
    ),
)
speaking = Step(
    "woordvoering",
    "Wie praat met de pers?",
    Communication,
    short="Woordvoering",
    minutes=1,
    asks=(
        ask("spokesperson", "●○–"),
        ask("own_news", "●○–"),
    ),
)
confiding = RowsStep(
    "vertrouwelijk",
    "Wat houden jullie tijdelijk binnen het team?",
    Confidential,
    short="Vertrouwelijk",
    help="Noem een reden en een einddatum. Dat iets vertrouwelijk is, staat in de tekst. Wat het is, niet.",
    rows="○○–",
    row="onderwerp",
    asks=(
        ask("item", "●●–"),
        ask("reason", "●●–"),
        ask("until", "●●–"),
    ),
)
data = Step(
    "gegevens-van-bewoners",
    "Wie gaat over de gegevens van bewoners, en over de resultaten?",
    Communication,
    short="Gegevens en resultaten",
    minutes=3,
    asks=(
        ask("data_role", "○○–", when=uses_personal_data),
        ask("data_controller", "○○–", when=one_party_decides),
        ask("data_agreement", "○○–", when=uses_personal_data),
        ask("data_agreement_day", "○○–", when=uses_personal_data),
        ask("data_contact", "○○–", when=uses_personal_data),
        ask("results_use", "○○–"),
    ),
)
chapter = Chapter("O", "Communicatie, openheid en privacy", (telling, speaking, confiding, data), block="hoe")
