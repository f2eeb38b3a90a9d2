"""What a person would trip over on a page: found by axe-core, by scrolling sideways and by measuring controls."""

import re
from pathlib import Path

AXE = (Path(__file__).parents[1] / "vendor" / "axe.min.js").read_text()
RUN_AXE = "axe.run().then(found => found.violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`))"
SIDEWAYS = """() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    one => one.getBoundingClientRect().right > page.clientWidth + 1 && !one.closest(".w-scroll, .w-hidden"));
  return ["sideways: " + wide.slice(0, 3).map(one => one.outerHTML.slice(0, 120)).join(" | ")];
}"""
# 44 px high is ours for what stands alone, 24 px is WCAG 2.2 (2.5.8), which leaves out links within a sentence.
SMALL = """() => {
  const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const inText = "p.w-small, p.w-paper__foot, .w-errors";
  const small = [];
  for (const one of document.querySelectorAll(controls)) {
    const hidden = !one.checkVisibility({visibilityProperty: true}) || one.closest(".w-hidden");
    if (hidden || one.matches(".utrecht-skip-link")) continue;
    const target = one.matches("[type=radio], [type=checkbox]") ? one.closest("label") || one : one;
    const box = target.getBoundingClientRect();
    const loose = getComputedStyle(one).display === "inline" || one.closest(inText);
    if (loose || (box.height >= 43.5 && box.width >= 24)) continue;
    small.push(`small ${box.width.toFixed()} x ${box.height.toFixed()}: ${one.outerHTML.slice(0, 160)}`);
  }
  return small;
}"""


def stumbles(page, width):
    """List what is wrong with a page at a width, in words; an empty list is a good page."""
    height = page.viewport_size["height"]
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_load_state()
    page.evaluate(AXE)
    return page.evaluate(RUN_AXE) + page.evaluate(SIDEWAYS) + page.evaluate(SMALL)


def scrolls_sideways(page, width):
    """List what sticks out at a width."""
    page.set_viewport_size({"width": width, "height": page.viewport_size["height"]})
    return page.evaluate(SIDEWAYS)


def called(act, what):
    """Match the name of a link or button of which a screen reader hears more than there is to see."""
    return re.compile(rf"^{re.escape(act)}\s*:\s*{re.escape(what)}")
