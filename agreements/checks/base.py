"""What keeps a text from its next step, and what deserves a second look: a list of problems, each with its way out."""

from dataclasses import dataclass

from django.utils.module_loading import import_string

from agreements.steps.base import MOMENTS

# Every check is one function: answers -> Blockers and Advice. Dotted text, because a check may live in a higher room.
CHECKS = (
    "agreements.checks.complete.missing_answers",
    "agreements.checks.complete.refused_answers",
    "agreements.checks.complete.usual_answers",
    "agreements.checks.start.binding_fits_the_kind",
    "agreements.checks.start.another_form_than_advised",
    "agreements.checks.parties.enough_parties",
    "agreements.checks.parties.informal_association",
    "agreements.checks.people.team_has_people",
    "agreements.checks.people.joins_a_legal_form",
    "agreements.checks.commitments.promises_of_result",
    "agreements.checks.commitments.enough_principles",
    "agreements.checks.commitments.earlier_outcomes",
    "agreements.checks.handover.tenants_are_spoken_with",
    "agreements.checks.handover.mandate_is_confirmed",
    "agreements.checks.handover.hands_over_to_somebody_else",
    "agreements.checks.lists.lists_of_parties",
    "agreements.checks.lists.lists_of_the_team",
    "agreements.checks.contributions.more_hours_than_people_have",
    "agreements.checks.contributions.more_money_than_there_is",
    "agreements.checks.money.budget_is_what_was_promised",
    "agreements.checks.money.money_has_a_manager",
    "agreements.checks.law.liable_in_another_way",
    "agreements.checks.law.insurance_is_found_out",
    "agreements.checks.term.long_term",
    "agreements.checks.term.deadlines_within_term",
    "agreements.checks.term.mandate_within_term",
    "agreements.checks.term.looks_back_every_year",
    "agreements.checks.term.plans_after_an_outside_date",
    "agreements.checks.term.reservation_without_way_out",
    "meetings.checks.no_circles",
    "meetings.checks.one_on_top",
    "meetings.checks.somebody_decides",
    "meetings.checks.only_in_the_town_hall",
    "agreements.checks.commitments.team_decides_something",
    "agreements.checks.summary.summary_is_long_enough",
    "agreements.checks.summary.summary_reads_easily",
    "agreements.checks.signatories.joint_authority",
    "agreements.checks.signatories.few_signatories",
    "agreements.checks.signatories.adopted_by_vote",
    "agreements.checks.signatories.vote_has_a_decision",
    "agreements.checks.signatories.proof_is_old",
    "agreements.checks.signatories.decision_before_signing",
    "agreements.checks.signatories.met_reservation_has_a_decision",
)


@dataclass(frozen=True)
class Blocker:
    """Something that must be solved before start_review, start_signing or publish."""

    sentence: str
    step: object
    owner: object = None
    stops: str = "start_review"
    name: str = ""  # the field that is missing, where it is one


@dataclass(frozen=True)
class Advice:
    """Something to look at; it never stops anything."""

    sentence: str
    step: object
    owner: object = None


def problems(answers):
    """List all Blockers and Advice of an agreement."""
    return [problem for path in CHECKS for problem in import_string(path)(answers)]


def blockers(answers, moment="start_review"):
    """List the Blockers that stand in the way at this moment, those of earlier moments included."""
    return [p for p in problems(answers) if isinstance(p, Blocker) and MOMENTS.index(p.stops) <= MOMENTS.index(moment)]


def advice(answers):
    """List what deserves a second look."""
    return [problem for problem in problems(answers) if isinstance(problem, Advice)]
