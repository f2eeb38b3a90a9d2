"""Everything that is answered, one module per subject."""

from agreements.models.advice_answers import AdviceAnswer
from agreements.models.agreement import Agreement, Basics, Membership, Role, State
from agreements.models.answers import Answers
from agreements.models.attachments import Attachment
from agreements.models.choosing import FormAdvice
from agreements.models.clauses import Clause
from agreements.models.commitments import CheckRules, Commitment, Evaluation
from agreements.models.communication import Communication, Confidential
from agreements.models.consent import Consent, Mark, MarkState, Remark
from agreements.models.contributions import Contribution, SupportNeed
from agreements.models.coordinating import CoordinatorFile, Informing
from agreements.models.decisions import DecisionException, DecisionRules, EscalationStep, ReservedDecision, VoteWeight
from agreements.models.events import Event
from agreements.models.expectations import Expectation, Understandings
from agreements.models.gates import Gate, GateDecider, NextDecision, Reservation
from agreements.models.handover import Handover, HandoverReceiver, ResidentContact
from agreements.models.information import Information, InformationLine, ResidentChannel
from agreements.models.mandate import AskFirst, Mandate
from agreements.models.money import BudgetLine, Costs, Subsidy
from agreements.models.notices import Notice
from agreements.models.openness import Summary
from agreements.models.own_articles import OwnArticle
from agreements.models.own_space import Kitchen, OwnSpace
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
from agreements.models.roles import DirectingPhase, DirectingRole, Initiative
from agreements.models.saves import Save, Sheet
from agreements.models.signatories import Decision, Signatory, Signing
from agreements.models.tasks import ResponsibilityCell, Task
from agreements.models.term import DisputeStep, Term
from agreements.models.version import SigningCopy, Version

__all__ = [
    "AdviceAnswer",
    "Agreement",
    "Answers",
    "Area",
    "AskFirst",
    "Attachment",
    "Basics",
    "BudgetLine",
    "CheckRules",
    "Clause",
    "Commitment",
    "Communication",
    "Confidential",
    "Consent",
    "Contribution",
    "CoordinatorFile",
    "Costs",
    "Decision",
    "DecisionException",
    "DecisionRules",
    "Definition",
    "DirectingPhase",
    "DirectingRole",
    "DisputeStep",
    "EscalationStep",
    "Evaluation",
    "Event",
    "Expectation",
    "FormAdvice",
    "Gate",
    "GateDecider",
    "Handover",
    "HandoverReceiver",
    "HistoryStep",
    "Information",
    "InformationLine",
    "Informing",
    "Initiative",
    "Kitchen",
    "Legitimacy",
    "Mandate",
    "Mark",
    "MarkState",
    "Membership",
    "MissingVoice",
    "NextDecision",
    "Notice",
    "OutsideDate",
    "OwnArticle",
    "OwnSpace",
    "Partnership",
    "Party",
    "PartyGroup",
    "Person",
    "Policy",
    "Purpose",
    "Remark",
    "Rendering",
    "Representative",
    "Request",
    "Reservation",
    "ReservedDecision",
    "ResidentChannel",
    "ResidentContact",
    "ResponsibilityCell",
    "Result",
    "Role",
    "Save",
    "Sheet",
    "Signatory",
    "Signing",
    "SigningCopy",
    "State",
    "Subsidy",
    "Summary",
    "SupportNeed",
    "Task",
    "Term",
    "Understandings",
    "Version",
    "VoteWeight",
]
