"""Do the meetings hang together: one on top, enough parties to decide, and times and places that suit people?"""

import datetime

from agreements.checks.base import Advice, Blocker
from agreements.checks.start import step_called
from agreements.document.dutch import begin, count_word, join_and
from agreements.models.dutch_dates import dutch_time
from meetings.rhythm import WEEKDAYS, read_days
from meetings.tree import in_a_circle

TOWN_HALLS = ("gemeentehuis", "stadhuis", "stadskantoor", "raadhuis")
EVENING = datetime.time(17)
SATURDAY = 5  # the first day of the weekend, as Python counts
WORKING_DAYS = tuple(WEEKDAYS)[:SATURDAY]


def no_circles(answers):
    """A meeting does not report to itself, also not by way of others (J14)."""
    step = step_called(answers, "overleg-besluiten")
    for body in answers.bodies if step else ():
        if in_a_circle(body):
            sentence = f"{body} koppelt terug aan zichzelf, soms via een ander overleg. Kies een ander overleg."
            yield Blocker(sentence, step, body)


def one_on_top(answers):
    """In an agreement every meeting but one reports to another; a meeting open to all need not (J14)."""
    step = step_called(answers, "overleg-besluiten")
    tops = [body for body in answers.bodies if body.reports_to is None and body.level != "open"]
    if answers.letter == "S" and len(tops) > 1:
        for body in tops:
            sentence = f"Aan welk overleg koppelt {body} terug? Alleen het bovenste overleg hoeft dat niet te zeggen."
            yield Blocker(sentence, step, body)


def somebody_decides(answers):
    """A meeting that decides has somebody with a vote, and enough parties for its own rule (J5, I5)."""
    step = step_called(answers, "overleg-leden")
    for body in answers.bodies:
        voters = [member for member in body.members if member.vote and member.attends in ("vast", "afroep")]
        if body.decides and body.members and not voters:
            yield Advice(f"Beslissen kan in {body.named}, maar niemand heeft er een stem.", step, body)
        elif body.decides and body.quorum == "aantal" and voters and (body.quorum_parties or 0) > len(voters):
            needed, there = body.quorum_parties, len(voters)
            sentence = (
                f"Voor een besluit van {body.named} zijn {needed} partijen nodig. Er beslissen er maar {there} mee."
            )
            yield Advice(sentence, step_called(answers, "overleg-besluiten"), body)


def only_in_the_town_hall(answers):
    """Meetings that are all in the town hall are far from the neighbourhood (J15)."""
    with_place = [body for body in answers.bodies if body.place_policy or body.place]
    if with_place and all(is_in_the_town_hall(body) for body in with_place):
        sentence = "Alle overleggen zijn in het gemeentehuis. Kan er ook een in de wijk zijn?"
        yield Advice(sentence, step_called(answers, "overleg-ritme"))


def is_in_the_town_hall(body):
    """Tell whether a meeting is always in the town hall."""
    return body.place_policy == "vast" and names_one_of(TOWN_HALLS, body.place)


def names_one_of(words, place):
    """Tell whether the name of a place holds one of these words."""
    return any(word in place.casefold() for word in words)


def mostly_in_offices(answers):
    """A meeting that goes round comes in the neighbourhood too, and not mostly in offices (J15, J16)."""
    for body in answers.bodies:
        placed = [host for host in body.turns if host.place]
        offices = [host for host in placed if names_one_of((*TOWN_HALLS, "kantoor"), host.place)]
        if len(offices) > max(1, len(placed) / 2):
            counted = f"{begin(count_word(len(offices)))} van de {count_word(len(placed))}"
            sentence = f"{counted} gastheren van {body.named} ontvangen op een kantoor. Kan het vaker in de wijk?"
            yield Advice(sentence, step_called(answers, "gastheren"), body)


def hosts_take_turns(answers):
    """A meeting that goes round has two hosts or more, who come to it themselves (J16)."""
    step = step_called(answers, "gastheren")
    for body in answers.bodies:
        hosts = {host.party.uid: host.party for host in body.turns if host.party}
        guests = {member.party.uid for member in body.present}
        strangers = [party for uid, party in hosts.items() if guests and uid not in guests]
        if len(hosts) == 1:
            sentence = f"Rouleren kan pas met twee gastheren. Bij {body.named} is er maar één."
            yield Advice(sentence, step, body)
        if strangers:
            names = join_and([str(party) for party in strangers])
            yield Advice(f"Gastheer van {body.named}, maar er zelf niet bij: {names}. Klopt dat?", step, body)


def volunteers_can_come(answers):
    """A meeting by day is hard for who comes as a volunteer (C8, J9)."""
    for body in answers.bodies:
        coming = {member.party.uid for member in body.members if member.attends in ("vast", "afroep")}
        parties = [party for party in answers.parties if party.uid in coming and has_volunteers(party)]
        if parties and is_by_day(body):
            who = f"Bij {body.named} zijn vrijwilligers van {join_and([party.named for party in parties])}."
            sentence = f"{who} Kan {body.weekday or 'overdag'} om {dutch_time(body.start)} voor hen?"
            yield Advice(sentence, step_called(answers, "overleg-dagen"), body)


def has_volunteers(party):
    """Tell whether somebody speaks for a party as a volunteer."""
    return any(person.paid in ("vrijwilliger", "vergoeding") for person in party.representatives)


def is_by_day(body):
    """Tell whether a meeting begins while many people work: from Monday to Friday, before five o'clock."""
    if body.start is None or body.start >= EVENING:
        return False
    chosen = read_days(body.dates)
    return any(day.weekday() < SATURDAY for day in chosen) if chosen else body.weekday in WORKING_DAYS
