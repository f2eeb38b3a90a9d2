"""Chapter H: what passes from the team to somebody's own organisation."""

from agreements.models.handover import TOPICS, Handover
from agreements.steps.base import Chapter, RowsStep, ask

handing_over = RowsStep(
    "overdrachten",
    "Wanneer neemt een eigen organisatie het over?",
    Handover,
    short="Overdrachtspunten",
    minutes=6,
    help="Soms kan het team iets niet zelf beslissen of regelen. Spreek per onderwerp af wie het dan overneemt.",
    rows="●●○",
    row="overdrachtspunt",
    suggestions=tuple(topic for topic, _ in TOPICS),
    asks=(
        ask("topic", "●●●"),
        ask("sender", "●●○"),
        ask("receiver", "●●○"),
        ask("moment", "●●○"),
    ),
)
chapter = Chapter("H", "Overdracht", (handing_over,), block="hoe")
