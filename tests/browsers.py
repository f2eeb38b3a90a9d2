"""Finds a Chromium that can really show a page."""

import functools
import os
import shutil
import subprocess
import sys

MISSING = "geen werkende Chromium: de tests in de browser zijn overgeslagen (installeer het pakket chromium)"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 15_000  # milliseconds; a busy machine is no reason to fail
ARGUMENTS = ["--no-sandbox"] if os.geteuid() == 0 else []  # Chromium refuses its sandbox to root
TRY = """
import sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=sys.argv[1], args=sys.argv[2:])
    page = browser.new_page()
    page.set_content("<h1>hallo</h1>")
    assert page.inner_text("h1") == "hallo"
    browser.close()
"""


@functools.cache
def find():
    """Return the path of a Chromium that shows a page, or an empty text.

    The answer is kept in the environment, where the processes of xdist find it.
    """
    if "BROWSER_PATH" not in os.environ:
        found = (shutil.which(name) for name in NAMES)
        os.environ["BROWSER_PATH"] = next((path for path in found if path and _shows_a_page(path)), "")
    return os.environ["BROWSER_PATH"]


def _shows_a_page(path):
    """Return whether the browser works: Ubuntu's is an empty shell, and Playwright itself needs libraries too."""
    try:
        tried = subprocess.run(
            [sys.executable, "-c", TRY, path, *ARGUMENTS], capture_output=True, timeout=60, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return tried.returncode == 0
