"""What the keuzehulp was told and what it advised, kept with the agreement that began with it."""

from django.db import models

from agreements.choosing import BY_NAME, NOTHING, OUTCOMES
from agreements.models.base import Answer


def answer_to(name):
    """Make the field for one answer to the keuzehulp."""
    question = BY_NAME[name]
    return models.CharField(question.text, max_length=5, choices=question.choices, blank=True, help_text=question.help)


class FormAdvice(Answer):
    """The advice about the form and the twelve answers behind it; asked by no step and never printed."""

    plural = "form_advice"
    single = True

    money = answer_to("money")
    permission = answer_to("permission")
    tasks = answer_to("tasks")
    feasible = answer_to("feasible")
    hold_to_it = answer_to("hold_to_it")
    informal = answer_to("informal")
    show = answer_to("show")
    many = answer_to("many")
    residents_data = answer_to("residents_data")
    long = answer_to("long")
    earlier = answer_to("earlier")
    not_yet = answer_to("not_yet")
    advised = models.CharField("Wat raadde de keuzehulp aan?", max_length=30, choices=OUTCOMES, blank=True)

    def __str__(self):
        return self.get_advised_display()

    def differs_from(self, kind):
        """Tell whether the team chose another form (its slug) than was advised."""
        return bool(self.advised and kind) and (self.advised == NOTHING or self.advised != kind)
