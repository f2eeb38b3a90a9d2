"""What a PDF costs: beside WeasyPrint alone, beside a warm Chromium, and how many fit in a minute."""

import json
import os
import subprocess
import sys
import time
from statistics import median
from tempfile import TemporaryDirectory

from django.conf import settings

from agreements.document.freeze import draft_document
from agreements.document.keep import html_of
from agreements.document.printing.client import Press
from agreements.document.printing.places import FONTCONFIG
from partnership.bench import chromium
from partnership.bench.scratch import MANIFEST, MANY

DOCUMENTS = {"manifest": MANIFEST, "fourteen parties": MANY}


def measure(world, rounds, tell):
    """Give for both documents the figures of every way to print them."""
    documents = {name: html_of(*draft_document(world.agreements[example])) for name, example in DOCUMENTS.items()}
    tell("PDF beside WeasyPrint alone")
    found = beside_weasyprint(documents, rounds)
    tell("PDF by the press")
    press = Press()
    for name, seconds in by_turns(documents, lambda html: press.render(html, "concept"), rounds).items():
        found[name] |= {"wall_ms": round(seconds * 1000), "per_minute": round(60 / seconds)}
    press.stop()
    for name, figures in beside_chromium(documents, rounds, tell).items():
        found[name]["chromium"] = figures
    return found


def beside_weasyprint(documents, rounds):
    """Print in a process like the press, both ways."""
    with TemporaryDirectory(prefix="bench-") as room:
        done = subprocess.run(
            [sys.executable, "-W", "ignore:No fonts configured", "-m", "partnership.bench.prints"],
            input=json.dumps({"documents": documents, "rounds": rounds}),
            capture_output=True,
            text=True,
            check=True,
            cwd=settings.BASE_DIR,
            env={**os.environ, "FONTCONFIG_FILE": str(FONTCONFIG), "TMPDIR": room, "XDG_CACHE_HOME": room},
        )
    return json.loads(done.stdout)


def beside_chromium(documents, rounds, tell):
    """Print in a warm Chromium where there is one; else say so and give nothing."""
    path = chromium.find()
    if not path:
        tell("no Chromium here: not compared")
        return dict.fromkeys(documents)
    tell("PDF by a warm Chromium")
    with chromium.Browser(path) as browser:
        before = browser.cpu()
        printed = by_turns(documents, browser.print, rounds)
        cpu = (browser.cpu() - before) * 1000 / (rounds + 1)
        memory = browser.memory()
    return {name: {"wall_ms": round(seconds * 1000), "cpu_ms_both": round(cpu), "memory_mb": round(memory)}
            for name, seconds in printed.items()}  # fmt: skip


def by_turns(documents, print_one, rounds):
    """Give the median seconds on the clock to print each document, after one round to warm up."""
    spent = {name: [] for name in documents}
    for turn in range(rounds + 1):
        for name, html in documents.items():
            start = time.monotonic()
            print_one(html)
            if turn:
                spent[name].append(time.monotonic() - start)
    return {name: median(seconds) for name, seconds in spent.items()}
