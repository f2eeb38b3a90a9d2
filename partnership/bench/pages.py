"""What pages cost: processor time per request beside a bare view and a bare form, and the number of queries."""

import gc
import re
import time
from statistics import median

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from agreements.models import Answers
from agreements.steps.chapters import all_steps
from agreements.steps.pages import step_address
from partnership.bench.scratch import FEW, MANY

SIZES = {"4": FEW, "14": MANY}
ASKED = re.compile(r'name="asked" value="([^"]*)"')


def addresses(agreement):
    """Map the name of each page that is measured to its address."""
    answers, key, known = Answers(agreement), agreement.key, all_steps()
    handovers = known["overdrachten"]
    return {
        "step": step_address(key, known["aanleiding-en-doel"]),
        "row": step_address(key, handovers, None, answers.handovers[0]),
        "grid": step_address(key, known["informatie-partijen"]),
        "tasks": reverse("tasks", args=[key]),
        "check": reverse("check", args=[key]),
        "text": reverse("text", args=[key]),
    }


def measure(world, rounds, tell):
    """Give for every page and size: CPU in milliseconds, queries, fields, and how many bare pages it costs."""
    pages = {(name, size): address for size, example in SIZES.items()
             for name, address in addresses(world.agreements[example]).items()}  # fmt: skip
    for size in SIZES:
        world.change(pages["step", size], "goal", "In 2040 is elke woning warm zonder aardgas voor iedereen.")
    fields = {page: fields_on(world, address) for page, address in pages.items()}
    bare = {number: f"/kaal/{number}/" for number in set(fields.values()) - {0}}
    tell(f"{len(pages)} pages, {rounds} rounds")
    cost = cpu(world, ["/kaal/", *bare.values(), *pages.values()], rounds)
    found = {"bare view": {"cpu_ms": cost["/kaal/"], "queries": queries(world, "/kaal/")}, "pages": {}}
    for page, address in pages.items():
        name, size = page
        figures = {"cpu_ms": cost[address], "queries": queries(world, address), "fields": fields[page]}
        figures["times_bare_view"] = ratio(cost[address], cost["/kaal/"])
        if fields[page]:
            figures["times_bare_form"] = ratio(cost[address], cost[bare[fields[page]]])
        found["pages"].setdefault(name, {})[size] = figures
    return found


def cpu(world, addresses, rounds):
    """Give the median processor time of one request to each address, in milliseconds; the addresses take turns."""
    for address in addresses:
        world.get(address)
    spent = {address: [] for address in addresses}
    gc.collect()
    for _ in range(rounds):
        for address in addresses:
            start = time.process_time()
            world.get(address)
            spent[address].append(time.process_time() - start)
    return {address: round(median(seconds) * 1000, 2) for address, seconds in spent.items()}


def queries(world, address):
    """Count the queries of one request."""
    with CaptureQueriesContext(connection) as captured:
        world.get(address)
    return len(captured)


def fields_on(world, address):
    """Count the questions on a page, as the page itself says."""
    asked = ASKED.search(world.get(address).content.decode())
    return len(asked[1].split()) if asked else 0


def ratio(ours, other):
    """Divide, with two decimals."""
    return round(ours / other, 2)
