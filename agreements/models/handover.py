"""The subjects that pass from the team to somebody's own organisation (chapter H)."""

from agreements.models.base import Answer
from agreements.models.fields import Moment, OpenChoiceField, Someone, label_of

TOPICS = (
    ("communicatie met huurders", "communicatie met huurders"),
    ("draagvlakmeting onder huurders", "draagvlakmeting onder huurders"),
    ("vergunning", "vergunning"),
    ("subsidie aanvragen", "subsidie aanvragen"),
    ("grond en ondergrond", "grond en ondergrond"),
    ("netaanpassing", "netaanpassing"),
    ("ledenraadpleging", "ledenraadpleging"),
    ("klachten", "klachten"),
    ("persvragen", "persvragen"),
)


class Handover(Answer):
    """One subject, who gives it away, who takes it over, and from when."""

    plural = "handovers"

    topic = OpenChoiceField(
        "Bij welk onderwerp neemt een eigen organisatie het over?",
        choices=TOPICS,
        help_text="Denk aan alles waarover het team niet zelf kan of mag beslissen.",
    )
    sender = Someone(
        "Wie draagt het over?",
        help_text="Meestal is dat het team of een ander overleg.",
    )
    receiver = Someone(
        "Wie neemt het over?",
        help_text="Schrijf er de afdeling of de functie bij, als je die weet.",
    )
    moment = Moment(
        "Wanneer gaat het over?",
        open_word="altijd",
        help_text="Noem een dag of een gebeurtenis. Of kies altijd.",
    )

    def __str__(self):
        return label_of(self._meta.get_field("topic"), self.topic)
