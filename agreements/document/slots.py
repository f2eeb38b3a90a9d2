"""Slots: empty elements that hold the place of a name, verb, reference or late fact until the text is shown."""

import re
from html import unescape

from django.utils.html import format_html

# Only a template can make these: what people type is escaped, so a forged slot prints as words.
SLOT = re.compile(r'<span data-slot="([^"]*)"((?: data-[a-z]+="[^"]*")*)></span>')
ATTRIBUTE = re.compile(r' data-([a-z]+)="([^"]*)"')


def slot(kind, *parts):
    """Make an empty place, e.g. slot("party", uid, "kort"). Empty parts at the end fall away."""
    name = ":".join([kind, *(part for part in parts if part)])
    return format_html('<span data-slot="{}"></span>', name)


def verb(kind, uid, forms):
    """Make the place of a verb that follows a name; `forms` is "betaalt/betalen"."""
    one, _, many = forms.partition("/")
    return format_html('<span data-slot="{}:{}:ww" data-ev="{}" data-mv="{}"></span>', kind, uid, one, many or one)


def closed(words, public):
    """Make the place of words that the public does not read, with those that it reads instead."""
    return format_html('<span data-slot="closed" data-team="{}" data-public="{}"></span>', words, public)


def parts_of(match):
    """Take a found slot apart: its kind, its parts, and the words it carries (a dict)."""
    kind, *parts = unescape(match[1]).split(":")
    return kind, parts, {name: unescape(value) for name, value in ATTRIBUTE.findall(match[2])}
