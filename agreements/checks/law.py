"""Should a lawyer look at this?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called


def liable_in_another_way(answers):
    """Who arranges damage differently from the law asks a lawyer to read along (Q4)."""
    step = step_called(answers, "als-het-anders-loopt")
    if answers.letter == "S" and answers.term.liability == "anders":
        yield Advice("Jullie regelen schade anders dan gewoon is. Laat een jurist meelezen.", step)
