"""Chapter R: what the neighbourhood reads."""

from agreements.models.openness import Summary
from agreements.steps.base import Chapter, Step, ask

summary = Step(
    "samenvatting",
    "Wat moet de buurt weten?",
    Summary,
    short="Samenvatting voor de buurt",
    minutes=5,
    help="Deze tekst staat straks bovenaan op de openbare pagina. Hij hoort niet bij de afspraak zelf.",
    asks=(ask("text", "●●●", by="publish"),),
)
chapter = Chapter("R", "Openbaar maken", (summary,), block="af")
