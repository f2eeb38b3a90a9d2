"""Prints documents in a warm process as the press does, by our road and by WeasyPrint alone, and counts the seconds.

Run as `python -m partnership.bench.prints` in the surroundings of the press: it reads a job (JSON) from standard input
and answers JSON. Each print is a forked child, whose processor time and memory the kernel counts.
"""

import gc
import json
import os
import sys
from statistics import median

from weasyprint import HTML

from agreements.document.printing.fetcher import ClosedFetcher
from agreements.document.printing.places import BASE, LAYOUTS
from agreements.document.printing.press import WARM_UP
from agreements.document.printing.typeset import VARIANT, shared_fonts, sheets, typeset

LAYOUT = "concept"


def main():
    """Print every document some rounds, both ways in turns."""
    job = json.load(sys.stdin)
    for layout in LAYOUTS:
        typeset(WARM_UP, layout)
    pages = {name: len(laid_out(html).pages) for name, html in job["documents"].items()}
    gc.collect()
    gc.freeze()
    spent = {name: {way.__name__: [] for way in WAYS} for name in job["documents"]}
    for turn in range(job["rounds"]):
        for name, html in job["documents"].items():
            for way in WAYS[:: 1 if turn % 2 else -1]:
                spent[name][way.__name__].append(in_a_child(way, html))
    answer = {name: {"pages": pages[name]} | figures(ways) for name, ways in spent.items()}
    json.dump(answer, sys.stdout)


def ours(html):
    """Print as the press does: bounded fetching, checked characters, accessible, finished."""
    typeset(html, LAYOUT)


def bare(html):
    """Print as WeasyPrint does by itself, with the same style sheets and fonts kept warm."""
    laid_out(html).write_pdf(pdf_variant=VARIANT)


WAYS = (ours, bare)


def laid_out(html):
    """Lay a document out without anything of ours."""
    source = HTML(string=html, base_url=BASE, url_fetcher=ClosedFetcher())
    return source.render(font_config=shared_fonts(), stylesheets=sheets(LAYOUT), pdf_variant=VARIANT)


def in_a_child(way, html):
    """Print in a child; give its processor time in milliseconds and its memory in megabytes."""
    child = os.fork()
    if child == 0:
        gc.disable()
        way(html)
        os._exit(0)
    _, status, used = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"a print ended with {status}")
    return (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024


def figures(ways):
    """Give the medians of both ways, and how they compare: print by print, because other work slows both alike."""
    pairs = list(zip(*(ways[way.__name__] for way in WAYS), strict=True))
    return {
        "cpu_ms": round(median(mine for (mine, _), _ in pairs), 1),
        "bare_cpu_ms": round(median(other for _, (other, _) in pairs), 1),
        "times_bare": round(median(mine / other for (mine, _), (other, _) in pairs), 3),
        "memory_mb": round(max(memory for (_, memory), _ in pairs)),
    }


if __name__ == "__main__":
    main()
