"""Small tags of the frame: icons, states, the meter, crumbs, the error summary, the prefix of a title."""

import re
from itertools import count

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, strip_tags

from partnership.templatetags.nlds import as_question

register = template.Library()

STATES = {
    "niet-begonnen": "Niet begonnen",
    "bezig": "Bezig",
    "wacht": "Wacht",
    "klaar": "Klaar",
    "teruggestuurd": "Teruggestuurd",
    "kan-nog-niet": "Kan nog niet",
    "signaal": "Signaal",
}
COUNTS = ["Nul", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"]


@register.simple_tag
def icon(name, css_class="w-icon"):
    """Draw an icon of the sprite; it is decoration, so a word must stand beside it."""
    address = f"{static('icons.svg')}#{name}"
    return format_html(
        '<svg class="{}" width="22" height="22" aria-hidden="true" focusable="false"><use href="{}"/></svg>',
        css_class,
        address,
    )


@register.simple_tag
def state(name, words=""):
    """Show a state as a sign and a word; `name` is one of STATES, `words` take the place of its usual word."""
    return format_html(
        '<span class="w-state w-state--{}">{}<span>{}</span></span>', name, icon(name), words or STATES[name]
    )


@register.simple_tag
def meter(done, total):
    """Draw how much is done; the numbers must stand in words beside it."""
    share = round(100 * done / total) if total else 0
    return format_html(
        '<svg class="w-meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        '<rect class="w-meter__track" width="100" height="4"/><rect class="w-meter__bar" width="{}" height="4"/></svg>',
        share,
    )


@register.inclusion_tag("parts/crumbs.html")
def crumbs(*trail):
    """Show the way back: label, address, label, address …, or one list of such pairs."""
    pairs = list(trail[0]) if len(trail) == 1 else list(zip(trail[::2], trail[1::2], strict=True))
    return {"crumbs": pairs}


@register.inclusion_tag("nlds/errors.html")
def error_summary(forms, kept=True):
    """Name every wrong field of one form or of several, with a link to each; `kept` promises that it was stored.

    A form whose errors are told here does not repeat the summary itself.
    """
    forms = as_list(forms)
    for form in forms:
        form.summary_shown = True
    return summary(forms) | {"kept": kept}


@register.inclusion_tag("nlds/errors.html")
def own_error_summary(form):
    """Name the wrong fields of a form above it, unless the page did so already."""
    return {} if getattr(form, "summary_shown", False) else summary([form])


def summary(forms):
    """Collect what an error summary says: a title that counts, errors with a link, errors of whole forms."""
    wrong = [(form[name], errors) for form in forms for name, errors in form.errors.items() if name in form.fields]
    lines = [
        {"target": as_question(bound).control.target, "label": bound.label, "message": " ".join(errors)}
        for bound, errors in wrong
    ]
    general = [error for form in forms for error in form.non_field_errors()]
    return {"lines": lines, "general": general, "title": counted(len(lines))}


def counted(number):
    """Say how many answers are wrong, in words up to twelve."""
    if number == 0:
        return "Dit klopt nog niet"
    words = COUNTS[number] if number < len(COUNTS) else str(number)
    return f"{words} antwoord klopt nog niet" if number == 1 else f"{words} antwoorden kloppen nog niet"


@register.simple_tag(takes_context=True)
def fault_prefix(context):
    """Give "Fout: " for the title of a page on which a form (`form`, or one of `forms`) has errors."""
    shown = [*as_list(context.get("form")), *as_list(context.get("forms"))]
    return "Fout: " if any(getattr(form, "errors", None) for form in shown) else ""


def as_list(forms):
    """Give one form, some forms or none as a list."""
    if not forms:
        return [] if forms is None or isinstance(forms, list | tuple) else [forms]
    return list(forms) if isinstance(forms, list | tuple) else [forms]


@register.filter
def label_cells(html):
    """Give each cell of the tables in an article the name of its column, so that a table can stack on a phone.

    Takes the tidied HTML of a block and gives the same kind of text back: safe only when it was.
    """
    return type(html)(re.sub(r"<table.*?</table>", lambda table: labelled_table(table[0]), html, flags=re.DOTALL))


def labelled_table(table):
    """Write data-label at the cells of a table with a head; a first cell that heads its row keeps no label."""
    head, mark, body = table.partition("</thead>")
    names = [" ".join(strip_tags(name).split()) for name in re.findall(r"<th[^>]*>(.*?)</th>", head, flags=re.DOTALL)]
    if not mark or not names:
        return table
    labelled = head + mark + re.sub(r"<tr.*?</tr>", lambda row: labelled_row(row[0], names), body, flags=re.DOTALL)
    return scrolling(labelled) if re.match(r'<table class="[^"]*\bmatrix\b', table) else labelled


def scrolling(table):
    """Put a table of letters, which has many columns, in a frame of its own that scrolls, called as the table is."""
    name = " ".join(strip_tags(re.search(r"<caption>(.*?)</caption>", table, flags=re.DOTALL)[1]).split())
    name = name.replace('"', "&quot;")
    return f'<div class="w-scroll" tabindex="0" role="region" aria-label="{name}">{table}</div>'


def labelled_row(row, names):
    """Write data-label at the cells of one row; cells that span columns take the name of the first."""
    place = count()

    def labelled(cell):
        name = dict(enumerate(names)).get(next(place), "")
        return f'<td data-label="{name.replace(chr(34), "&quot;")}"' if cell[1] == "td" and name else cell[0]

    return re.sub(r"<(td|th)(?=[\s>])", labelled, row)
