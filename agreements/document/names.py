"""How a party, a group or a meeting is called: in a sentence, in a cell, and officially."""

from agreements.models.fields.someone import EVERYONE, with_article

NOBODY = "[naam volgt]"


def short(row):
    """Give the name for cells and labels: the short one, else the official one."""
    return getattr(row, "short_name", "") or getattr(row, "official_name", "") or getattr(row, "name", "") or NOBODY


def official(row):
    """Give the official name, else the short one."""
    return getattr(row, "official_name", "") or short(row)


def in_a_sentence(row):
    """Give the name as it stands in a sentence."""
    return getattr(row, "spoken", "") or getattr(row, "named", "") or NOBODY


def label(someone):
    """Give the name of a Someone for a label: "Gemeente", "het college van Gemeente", "alle partijen"."""
    if someone.kind == "everyone":
        return EVERYONE
    name = short(someone.target)
    return f"{with_article(someone.unit)} van {in_a_sentence(someone.target)}" if someone.unit else name


NAMES = {"": in_a_sentence, "kort": short, "officieel": official}
