"""Chapter F: which tasks there are, and the part of each party or group in them."""

from agreements.models.tasks import ACCOUNTABLE, RESPONSIBLE, ResponsibilityCell, Task, cells_of, columns_of, holding
from agreements.steps.base import Cell, Children, RowsStep, ask

# What is often done, by the phase in which it is done.
USUAL = {
    "onderzoeken": ("wensen van bewoners ophalen", "woningen opnemen", "warmtebronnen onderzoeken"),
    "kiezen": ("oplossingen vergelijken", "draagvlak meten", "besluiten voorbereiden"),
    "uitwerken": ("planning per straat", "netplanning", "aanbod aan huurders", "aanbod aan eigenaren"),
    "uitvoeren": ("gesprekken aan de deur", "werk in de straat afstemmen", "klachten oplossen"),
    "daarna": ("nazorg in de woning", "resultaten meten"),
}


def columns(answers, task):
    """List a cell for every party or group that may have a part in a task; members of a group in the column of it."""
    group_of = {party.uid: group for group, parties in columns_of(answers) for party in parties}
    return [
        Cell(cell, line=str(cell.whose), column=str(group_of[cell.party.uid] or "") if cell.group is None else "")
        for cell in cells_of(answers, task)
    ]


def wanting(answers, task):
    """Say whether one party or group answers for a task, and whether somebody does it (F6)."""
    cells = cells_of(answers, task)
    accountable = len(holding(cells, ACCOUNTABLE))
    words = []
    if accountable > 1:
        words.append(f"Nu zijn er {accountable} eindverantwoordelijk. Kies er één: een partij of een groep.")
    elif not accountable:
        words.append("Kies wie eindverantwoordelijk is.")
    if not holding(cells, RESPONSIBLE):
        words.append("Kies wie de taak uitvoert.")
    return " ".join(words)


listing = RowsStep(
    "taken",
    "Welke taken zijn er, en wie doet wat?",
    Task,
    short="Taken",
    minutes=8,
    help="Bij elke taak is één partij of groep eindverantwoordelijk, en voert ten minste één de taak uit. "
    "Een groep kan voor alle leden samen antwoorden.",
    rows="●○–",
    row="taak",
    suggestions=tuple(what for tasks in USUAL.values() for what in tasks),
    along={what: {"phase": phase} for phase, tasks in USUAL.items() for what in tasks},
    wanting=wanting,
    asks=(
        ask("what", "●●–"),
        ask("phase", "○○–"),
    ),
    children=Children(
        ResponsibilityCell,
        row="partij",
        cells=columns,
        asks=(ask("letters", "○○–"),),
    ),
)
