"""What keeps a text from its next step, and what deserves a second look: a list of problems, each with its way out."""

from dataclasses import dataclass, replace

from django.utils.module_loading import import_string

from agreements.models.base import certain_uid
from agreements.steps.base import MOMENTS

# What the form of a step shows by itself; these three walk through all questions, and so take half of the time.
COMPLETENESS = (
    "agreements.checks.complete.missing_answers",
    "agreements.checks.complete.refused_answers",
    "agreements.checks.complete.usual_answers",
)
# Every check is one function: answers -> Blockers and Advice. Dotted text, because a check may live in a higher room.
CHECKS = (
    *COMPLETENESS,
    "agreements.checks.start.binding_fits_the_kind",
    "agreements.checks.start.another_form_than_advised",
    "agreements.checks.parties.enough_parties",
    "agreements.checks.parties.informal_association",
    "agreements.checks.parties.landlord_has_a_fitting_form",
    "agreements.checks.municipality.nobody_decides_for_it",
    "agreements.checks.people.team_has_people",
    "agreements.checks.people.leader_is_in_the_team",
    "agreements.checks.purpose.enough_principles",
    "agreements.checks.purpose.earlier_outcomes",
    "agreements.checks.purpose.plan_passes_a_date",
    "agreements.checks.contributions.more_hours_than_people_have",
    "agreements.checks.contributions.more_money_than_there_is",
    "agreements.checks.contributions.volunteers_are_insured",
    "agreements.checks.mandate.team_decides_something",
    "agreements.checks.mandate.decides_and_does_not",
    "agreements.checks.handover.tenants_are_spoken_with",
    "agreements.checks.handover.mandate_is_confirmed",
    "agreements.checks.handover.hands_over_to_somebody_else",
    "agreements.checks.expectations.expectations_are_talked_about",
    "agreements.checks.handover.somebody_takes_it_over",
    "agreements.checks.handover.one_row_for_a_subject",
    "agreements.checks.lists.lists_of_parties",
    "agreements.checks.lists.lists_of_the_team",
    "agreements.checks.money.budget_is_what_was_promised",
    "agreements.checks.money.money_has_a_manager",
    "agreements.checks.law.liable_in_another_way",
    "meetings.checks.no_circles",
    "meetings.checks.one_on_top",
    "meetings.checks.somebody_decides",
    "meetings.checks.only_in_the_town_hall",
    "meetings.checks.mostly_in_offices",
    "meetings.checks.hosts_take_turns",
    "meetings.checks.volunteers_can_come",
    "agreements.checks.information.nobody_out_of_sight",
    "agreements.checks.commitments.hard_promises",
    "agreements.checks.commitments.promises_on_one_side",
    "agreements.checks.commitments.looks_back_every_year",
    "agreements.checks.term.long_term",
    "agreements.checks.term.deadlines_within_term",
    "agreements.checks.term.reservation_without_way_out",
    "agreements.checks.summary.summary_is_long_enough",
    "agreements.checks.summary.summary_reads_easily",
    "agreements.checks.signatories.joint_authority",
    "agreements.checks.signatories.few_signatories",
    "agreements.checks.signatories.basis_fits_the_party",
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
    step: object  # the step that solves it; None where this kind does not ask it, and then there is no problem
    owner: object = None  # whose page of that step
    stops: str = "start_review"
    name: str = ""  # the field that is missing, where it is one
    row: object = None  # the row of that page, where it is one of a list
    check: str = ""  # the name of the check, which `problems` writes


@dataclass(frozen=True)
class Advice:
    """Something to look at; it never stops anything, and a team may answer why it wants it so."""

    sentence: str
    step: object
    owner: object = None
    row: object = None
    about: object = None  # what the sentence is about, where that is neither the row nor the owner
    check: str = ""

    @property
    def thing(self):
        """Give the uid of what the sentence is about; "" where that is the whole agreement."""
        found = self.about or self.row or self.owner
        return found.uid if found is not None else ""

    @property
    def key(self):
        """Give the uid of this signal: another check, thing or sentence makes it another signal."""
        return certain_uid(self.check, self.thing, self.sentence)


def problems(answers, checks=CHECKS):
    """List all Blockers and Advice of an agreement, or those of some checks."""
    return [
        replace(problem, check=path.rpartition(".")[2])
        for path in checks
        for problem in import_string(path)(answers)
        if problem.step is not None
    ]


def blockers(answers, moment="start_review"):
    """List the Blockers that stand in the way at this moment, those of earlier moments included."""
    return [p for p in problems(answers) if isinstance(p, Blocker) and MOMENTS.index(p.stops) <= MOMENTS.index(moment)]


def remarks(answers):
    """List all Blockers and Advice but those of completeness."""
    return problems(answers, [path for path in CHECKS if path not in COMPLETENESS])


def advice(answers):
    """List what deserves a second look."""
    return [problem for problem in remarks(answers) if isinstance(problem, Advice)]
