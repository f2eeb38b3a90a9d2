"""Everything that is answered, one module per subject."""

from agreements.models.decisions import DecisionRules, EscalationStep
from agreements.models.handover import Handover
from agreements.models.information import Information, InformationLine, ResidentChannel
from agreements.models.mandate import Mandate
from agreements.models.openness import Summary
from agreements.models.roles import DirectingRole, Initiative
from agreements.models.term import Term

__all__ = [
    "DecisionRules",
    "DirectingRole",
    "EscalationStep",
    "Handover",
    "Information",
    "InformationLine",
    "Initiative",
    "Mandate",
    "ResidentChannel",
    "Summary",
    "Term",
]
