"""Somebody who makes an agreement again by hand, with the pages of an example beside the screen.

Knows no question: reads what a page asks, types what stands on the same page of the example, chooses by the words of
the choice, and follows links and redirects. What cannot be chosen yet is left for the next round; what cannot be
typed at all fails.
"""

import re
from copy import deepcopy
from urllib.parse import urlsplit

from tests.journeys.screen import FILE, HIDDEN

PART = re.compile(r"_\d+$")
MOST_ROUNDS, MOST_SENDS = 4, 9


class Typist:
    """Types the pages of an example into a new agreement; `made` maps the uid of a row there to the one here."""

    def __init__(self, hands):
        self.hands, self.made, self.home, self.tasks, self.choices = hands, {}, "", None, {}

    # --- the road -------------------------------------------------------------------------------------------------
    def begin(self, kind, municipality):
        """Begin a new agreement of a kind through the start pages."""
        new = self.hands.open("/werk/").link(words="Ik weet de vorm al")
        screen = self.hands.open(new)
        form = deepcopy(screen.form_with("municipality"))
        choose(form.controls["municipality"], [municipality])
        for one in form.controls["kind"].options:
            one.chosen = one.value == kind
        self.home = urlsplit(self.hands.send(screen, form)).path

    def type_over(self, pages):
        """Type all pages, round after round, until nothing is left; AssertionError for what cannot be typed."""
        left, reasons = list(pages), {}
        for _ in range(MOST_ROUNDS):
            self.tasks = self.hands.open(self.home)
            self.choices = {}
            reasons = {id(page): reason for page in left if (reason := self.type_page(page))}
            left = [page for page in left if id(page) in reasons]
            if not left:
                return
        raise AssertionError("\n".join(f"{page.step}, {page.whose}: {reasons[id(page)]}" for page in left))

    def type_page(self, page):
        """Type one page; give the reason why it is not finished, or ""."""
        screen = self.first_of(page.step)
        if screen and page.owner:
            screen = self.of_owner(screen, page)
        if screen is None:
            return "no link leads here"
        return self.fill(self.of_row(screen, page) if page.row else screen, page)

    def first_of(self, step):
        """Open a step from the task list, which is read anew where the step was not open before; None without link."""
        if step in self.choices:
            return self.choices[step]
        address = self.tasks.link(ends=f"/stap/{step}/")
        if address is None:
            self.tasks = self.hands.open(self.home)
            address = self.tasks.link(ends=f"/stap/{step}/")
        return self.hands.open(address) if address else None

    def of_owner(self, screen, page):
        """Choose whose page it is, where there are more; the page with that choice is the same for the next one."""
        owner = self.made[page.owner]
        if screen.path.endswith(f"/{owner}/"):
            return screen
        self.choices[page.step] = screen
        address = screen.link(ends=f"/{owner}/", has=f"/stap/{page.step}/")
        return self.hands.open(address) if address else None

    def of_row(self, screen, page):
        """Open a row of a list: the one that was made before, one that is expected to be there, or a new one."""
        title = page.whose.rpartition(" > ")[2]
        if page.row in self.made:
            address = screen.link(ends=f"/{self.made[page.row]}/", words="Wijzig")
        else:
            offered = f"Vul in: {title[:1].upper()}{title[1:]}"
            address = screen.link(words=offered) or screen.link(words="Nog een ") or screen.link(words="Voeg een ")
        self.made[page.row] = address.rstrip("/").rpartition("/")[2]
        return self.hands.open(address)

    # --- one page -------------------------------------------------------------------------------------------------
    def fill(self, screen, page):
        """Type what stands on the page of the example, until the page shows the same."""
        must_send = bool(page.row)
        for _ in range(MOST_SENDS):
            if screen.mistakes:
                raise AssertionError(f"{page.step}, {page.whose}: {screen.mistakes}")
            form = deepcopy(screen.form_with("asked"))
            if form is None:
                return "nothing is asked here" if any(any(words.values()) for words in page.words.values()) else ""
            changed, reason = type_into(form, page.words)
            more = next((one for one in form.buttons if one.value == "nieuw"), None)
            grow = more if more and lacks_a_place(form, page) else None
            if not (changed or must_send or grow):
                return reason
            must_send = False
            came = urlsplit(self.hands.send(screen, form, grow)).path
            if came != screen.path:
                return reason
            screen = self.hands.open(came)
        raise AssertionError(f"{page.step}, {page.whose}: no end to it, {reason}")


def places_of(form):
    """Map every place of a form, as (line, number in it), to name → control without what the page knows itself."""
    prefixes = {}
    for name, control in form.controls.items():
        prefix, _, own = name.rpartition("-")
        if control.kind not in (HIDDEN, FILE) and not own.endswith("clear"):
            prefixes.setdefault((control.line if prefix else "", prefix), {})[own] = control
    found = {}
    for (line, _prefix), controls in prefixes.items():
        found[line, sum(1 for other, _place in found if other == line)] = controls
    return found


def lacks_a_place(form, page):
    """Tell whether all that stands there is typed, and rows under the row are still to be added."""
    places = places_of(form)
    lacking = [
        name
        for place, words in page.words.items()
        for name, text in words.items()
        if place in places and (name not in places[place] or places[place][name].shown != text)
    ]
    return len(places) < len(page.words) and not lacking


def type_into(form, wanted):
    """Type the wanted words, a question whole or not at all; tell whether anything changed, and what must wait."""
    places, changed, waiting = places_of(form), False, []
    for place, words in wanted.items():
        controls = places.get(place, {})
        for parts in questions(words).values():
            problems = [problem_with(controls.get(name), text) for name, text in parts.items()]
            waiting += filter(None, problems)
            for name in [] if any(problems) else controls.keys() & parts.keys():
                changed = put(controls[name], parts[name]) or changed
    return changed, "; ".join(waiting)


def questions(words):
    """Group inputs by their question: the parts of one end in a number."""
    found = {}
    for name, text in words.items():
        found.setdefault(PART.sub("", name), {})[name] = text
    return found


def problem_with(control, text):
    """Say why words cannot be typed (yet), or give ""; a choice is made by what it says, so only one may say it."""
    if control is None:
        return f"nobody asks: {text}" if text else ""
    offered = [one.words for one in control.options]
    odd = [words for words in text if offered.count(words) != 1] if control.options else []
    return f"{control.name} offers {[offered.count(words) for words in odd]} times {odd} but {offered}" if odd else ""


def put(control, text):
    """Put words in one input, and tell whether that changed it."""
    if control.shown == text:
        return False
    if control.options:
        choose(control, text)
    else:
        control.text = text
    return True


def choose(control, words):
    """Choose what says these words; without words, what stands for no choice."""
    for one in control.options:
        one.chosen = one.words in words if words else one.value == ""
