"""Chapter S: articles that the team writes itself, for what no question asks."""

from agreements.models.own_articles import OwnArticle
from agreements.steps.base import Chapter, RowsStep, ask

own_articles = RowsStep(
    "eigen-artikelen",
    "Wat willen jullie zelf nog afspreken?",
    OwnArticle,
    short="Eigen artikelen",
    minutes=5,
    help="Past iets bij geen enkele vraag? Maak er een eigen artikel van. Het telt mee als elk ander artikel. "
    "Schrijf geen namen of adressen van bewoners op.",
    rows="○○○",
    row="artikel",
    asks=(
        ask("heading", "●●●"),
        ask("text", "●●●"),
        ask("after", "○○○"),
    ),
)
chapter = Chapter("S", "Eigen artikelen", (own_articles,), block="af")
