"""Values that point at another answer row: plain references and Someone."""

from agreements.models.fields import SomeoneValue
from agreements.models.values.plain import back_text, listed


def keep_row(field, value):
    """Keep a row by its uid."""
    return value.uid if value is not None else None


def back_row(answers, field, plain):
    """Find a row of the same agreement by its uid; raises LookupError."""
    row = answers.get(field.related_model, plain)
    if row is None:
        raise LookupError(plain)
    return row


def words_of_articles(answers, field, value):
    """Show several articles by their headings in this kind; one of the team's own that is gone is left out."""
    own = {row.slug: str(row) for row in answers.own_articles}
    headings = dict(field.flatchoices) | answers.kind.headings | own
    return listed([heading for slug, heading in headings.items() if slug in value])


def keep_someone(field, value):
    """Keep who it is: the kind, the uid of the row, the unit; None where nothing is filled."""
    if not value and not value.unit:
        return None
    return {"kind": value.kind, "uid": value.target.uid if value.target is not None else "", "unit": value.unit}


def back_someone(answers, field, plain):
    """Take who it is; raises LookupError for a row that is not there, ValueError for a kind that is not offered."""
    kind, uid, unit = plain.get("kind", ""), plain.get("uid", ""), plain.get("unit", "")
    if kind and kind not in field.targets:
        raise ValueError("not somebody")
    target = back_row(answers, field.column(kind), uid) if kind not in ("", "everyone") else None
    return SomeoneValue(kind, target, back_text(answers, field, unit))
