"""Do the meetings hang together: one on top, no circles, and enough parties to decide?"""

from agreements.checks.base import Advice, Blocker
from agreements.checks.start import step_called

TOWN_HALLS = ("gemeentehuis", "stadhuis", "stadskantoor", "raadhuis")


def in_a_circle(body):
    """Tell whether a meeting reports, by way of others, to itself."""
    seen, above = set(), body.reports_to
    while above is not None and above.uid not in seen:
        if above is body:
            return True
        seen.add(above.uid)
        above = above.reports_to
    return False


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
            yield Advice(f"{body} beslist mee, maar niemand heeft er een stem.", step, body)
        elif body.decides and body.quorum == "aantal" and voters and (body.quorum_parties or 0) > len(voters):
            sentence = f"{body} beslist pas met {body.quorum_parties} partijen. Er beslissen er maar {len(voters)} mee."
            yield Advice(sentence, step_called(answers, "overleg-besluiten"), body)


def only_in_the_town_hall(answers):
    """Meetings that are all in the town hall are far from the neighbourhood (J15)."""
    with_place = [body for body in answers.bodies if body.place]
    if with_place and all(is_in_the_town_hall(body) for body in with_place):
        sentence = "Alle overleggen zijn in het gemeentehuis. Kan er ook een in de wijk zijn?"
        yield Advice(sentence, step_called(answers, "overleg-ritme"))


def is_in_the_town_hall(body):
    """Tell whether a meeting is always in the town hall."""
    return body.place_policy == "vast" and any(hall in body.place.casefold() for hall in TOWN_HALLS)
