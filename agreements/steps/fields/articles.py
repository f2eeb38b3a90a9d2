"""Choosing among the articles of the kind that the team chose, and those that it wrote itself."""

from agreements.models.own_articles import LAST
from agreements.steps.fields.choices import MultiChoiceFormField, PickField


def article_field(field, answers):
    """Make the field for the place of an own article."""
    held = {row.after for row in answers.own_articles}
    choices = [*offered(field, answers, held), (LAST, dict(field.flatchoices)[LAST])]
    return PickField(choices, values={slug: slug for slug, _ in choices})


def articles_field(field, answers):
    """Make the field for several articles, the own ones last."""
    own = [(row.slug, str(row)) for row in answers.own_articles if row.pk]
    held = answers.basics.binding_articles
    return MultiChoiceFormField(field, [*offered(field, answers, held), *own])


def offered(field, answers, held):
    """List (slug, heading) of the articles of the kind, and of what was chosen while it was another kind.

    Without those, saving the page would lose them.
    """
    headings = answers.kind.headings
    mine = [(slug, headings[slug]) for slug in answers.kind.body]
    others = [(slug, heading) for slug, heading in field.flatchoices if slug in held and slug not in (*headings, LAST)]
    return [*mine, *((slug, f"{heading} (niet in deze vorm)") for slug, heading in others)]
