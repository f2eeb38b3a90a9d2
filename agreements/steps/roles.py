"""Chapter E: how the municipality directs, how its council hears of it, and who leads."""

from agreements.models.roles import PHASES, DirectingPhase, DirectingRole, Initiative
from agreements.steps.base import Chapter, RowsStep, Step, ask, each_municipality

directing = Step(
    "regierol",
    "Hoe pakt de gemeente de regie, en wat hoort de raad?",
    DirectingRole,
    short="Regierol van de gemeente",
    usual={"council_often": "halfjaar", "council_how": "brief"},
    who=each_municipality,
    minutes=3,
    help="Elke gemeente vult dit voor zichzelf in. Zo weten de anderen waar de gemeente voor staat.",
    asks=(
        ask("variant", "●●●"),
        ask("does", "●○○"),
        ask("does_not", "●○○"),
        ask("council_often", "●○–"),
        ask("council_how", "●○–"),
        ask("change", "○○–"),
    ),
)
phases = RowsStep(
    "regierol-per-fase",
    "Is de regierol in een andere fase anders?",
    DirectingPhase,
    short="Regierol per fase",
    who=each_municipality,
    help="Blijft de regierol steeds gelijk? Sla dit dan over.",
    rows="○○–",
    row="fase",
    suggestions=tuple(slug for slug, _ in PHASES),
    asks=(
        ask("phase", "●●–"),
        ask("variant", "●●–"),
    ),
)
leading = Step(
    "trekker",
    "Wie is de trekker van de wijkaanpak?",
    Initiative,
    short="Trekker",
    minutes=1,
    asks=(ask("leader", "●●○"),),
)
chapter = Chapter("E", "Regierol", (directing, leading, phases), block="hoe")
