"""How far two agreements of the demo came on their road; every step is taken as its people would take it."""

from datetime import timedelta

from django.utils import timezone

from agreements.document.freeze import last_version
from agreements.models import Agreement, MarkState, Role
from agreements.workflow import review
from agreements.workflow.door import perform
from agreements.workflow.parties import signing_parties


def step(agreement, name, user):
    """Take a step as somebody who sees the agreement as it is now; give the agreement after it."""
    found = Agreement.objects.get(pk=agreement.pk)
    perform(found, name, user, expected=found.state_number)
    return Agreement.objects.select_related("partnership__municipality").get(pk=agreement.pk)


def read_together(agreement, users):
    """Let the parties of the Bremkwartier read: one has a remark, one needs time, and the team answers."""
    agreement = step(agreement, "start_review", users["guus"])
    blocks = {block["slug"]: block for block in last_version(agreement).blocks}
    text = [slug for slug, block in blocks.items() if block["part"] == "article"]
    words = "Noem hier ook wanneer huurders meebeslissen. Nu lijkt het alleen over eigenaren te gaan."
    review.say(agreement, users["henk"], "huurders", {text[1]: review.Said(MarkState.REMARK, words=words)})
    until = timezone.localdate() + timedelta(days=21)
    inside = {text[2]: review.Said(MarkState.INSIDE, until=until), text[0]: review.Said(MarkState.AGREED)}
    review.say(agreement, users["fatma"], "de-brem", inside)
    review.say(agreement, users["iris"], "gemeente", {slug: review.Said(MarkState.AGREED) for slug in text})
    said = agreement.remarks.get()
    answer = "Goed punt. In de kerngroep bespreken we een zin daarover."
    review.remark(agreement, users["guus"], answer, about=(said.slug, said.text_hash), answers=said)


def hand_in(agreement, users):
    """Let every party of the Oeverkwartier agree, public bodies by themselves, the others at the table; hand it in."""
    agreement = step(agreement, "start_review", users["amina"])
    version = last_version(agreement)
    members = {
        one.party.uid: one.user for one in agreement.memberships.filter(role=Role.MEMBER).select_related("party")
    }
    table = {"version": version.number, "function": "bestuurder", "day": timezone.localdate(), "place": "het buurthuis"}
    for party in signing_parties(version):
        if party.uid in members:
            review.agree(agreement, members[party.uid], party.uid, version=version.number)
        else:
            said_by = {"said_by": f"Het bestuur van {party.official_name}"[:100]}
            review.record_consent(agreement, users["amina"], party.uid, table | said_by)
    step(agreement, "submit", users["amina"])


ROADS = {"bremkwartier": read_together, "oeverkwartier": hand_in}
