"""Everything that is answered, one module per subject."""

from agreements.models.agreement import Agreement, Basics, Membership, Role, State
from agreements.models.answers import Answers
from agreements.models.attachments import Attachment
from agreements.models.choosing import FormAdvice
from agreements.models.commitments import CheckRules, Commitment, Evaluation
from agreements.models.decisions import DecisionRules, EscalationStep
from agreements.models.handover import Handover
from agreements.models.information import Information, InformationLine, ResidentChannel
from agreements.models.mandate import Mandate
from agreements.models.openness import Summary
from agreements.models.parties import Legitimacy, MissingVoice, Party, PartyGroup
from agreements.models.partnership import Partnership
from agreements.models.people import Person, Representative
from agreements.models.purpose import (
    Area,
    Definition,
    HistoryStep,
    OutsideDate,
    Policy,
    Purpose,
    Request,
    Result,
)
from agreements.models.rendering import Rendering
from agreements.models.roles import DirectingRole, Initiative
from agreements.models.saves import Save, Sheet
from agreements.models.signatories import Decision, Signatory, Signing
from agreements.models.term import Term
from agreements.models.version import Version

__all__ = [
    "Agreement",
    "Answers",
    "Area",
    "Attachment",
    "Basics",
    "CheckRules",
    "Commitment",
    "Decision",
    "DecisionRules",
    "Definition",
    "DirectingRole",
    "EscalationStep",
    "Evaluation",
    "FormAdvice",
    "Handover",
    "HistoryStep",
    "Information",
    "InformationLine",
    "Initiative",
    "Legitimacy",
    "Mandate",
    "Membership",
    "MissingVoice",
    "OutsideDate",
    "Partnership",
    "Party",
    "PartyGroup",
    "Person",
    "Policy",
    "Purpose",
    "Rendering",
    "Representative",
    "Request",
    "ResidentChannel",
    "Result",
    "Role",
    "Save",
    "Sheet",
    "Signatory",
    "Signing",
    "State",
    "Summary",
    "Term",
    "Version",
]
