"""Are there enough principles, was there talk before, and does the plan reckon with dates from outside?"""

from agreements.checks.base import Advice
from agreements.checks.start import step_called
from agreements.checks.term import planned
from agreements.models.dutch_dates import dutch_day


def enough_principles(answers):
    """Three to ten principles (D10)."""
    chosen = answers.purpose.principles
    if chosen and len(chosen) < 3:
        yield Advice("Kies minstens drie uitgangspunten.", step_called(answers, "aanleiding-en-doel"))


def earlier_outcomes(answers):
    """Roles and the directing role are talked about before an agreement is written (D4)."""
    purpose = answers.purpose
    if purpose.roles_used is False and purpose.directing_used is False:
        sentence = "Jullie gebruiken geen uitkomsten van eerdere gesprekken over rollen en regie. Zijn die gevoerd?"
        yield Advice(sentence, step_called(answers, "aanleiding-en-doel"))


def plan_passes_a_date(answers):
    """What is planned reckons with a date from outside that it passes (D13).

    A plan passes a day when there is something before it and something after it, and a period when something falls in.
    """
    step = step_called(answers, "data-van-buiten")
    days = sorted(day for _words, day, _slug, _owner, _row in planned(answers)) if answers.outside_dates else ()
    for date in answers.outside_dates:
        first, last = date.moment.day, date.moment.until
        if first and not last and days and days[0] <= first < days[-1]:
            yield Advice(
                f"Jullie plan loopt door na {dutch_day(first)}: “{date}”. Klopt het daarna nog?", step, row=date
            )
        elif last and any(first <= day <= last for day in days):
            when = f"Van {dutch_day(first)} tot en met {dutch_day(last)}"
            sentence = f"{when} is er “{date}”. Ook jullie plan heeft dan iets op de agenda. Gaat dat samen?"
            yield Advice(sentence, step, row=date)
