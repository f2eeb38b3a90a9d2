"""A warm Chromium that prints, spoken to over a pipe, so that comparing with it asks for no library."""

import base64
import json
import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from agreements.document.printing.places import BASE, CSS, LAYOUTS, STATIC

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--disable-gpu",
    "--allow-file-access-from-files",
)
TICKS = os.sysconf("SC_CLK_TCK")
PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")


def find():
    """Give the path of a Chromium that shows a version, or ""."""
    for path in filter(None, map(shutil.which, NAMES)):
        done = subprocess.run([path, "--version"], capture_output=True, check=False)
        if done.returncode == 0:
            return path
    return ""


class Browser:
    """One Chromium with one page open."""

    def __init__(self, path):
        self.path, self.count, self.waiting = path, 0, b""

    def __enter__(self):
        self.room = TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        theirs_in, self.out = os.pipe()
        self.back, theirs_out = os.pipe()
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []  # Chromium refuses its sandbox to root
        words = [self.path, *OPTIONS, *sandbox, f"--user-data-dir={self.room.name}/profile", "about:blank"]
        # Chromium reads its orders from descriptor 3 and answers on 4.
        self.process = subprocess.Popen(
            ["/bin/sh", "-c", f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}', "sh", *words],
            pass_fds=(theirs_in, theirs_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        target = self.ask("Target.createTarget", {"url": "about:blank"})["targetId"]
        self.session = self.ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        self.ask("Page.enable", session=True)
        return self

    def __exit__(self, *error):
        self.ask("Browser.close")
        self.process.wait(30)
        os.close(self.back)
        os.close(self.out)
        self.room.cleanup()

    def print(self, html):
        """Print a document, with the style sheets of the press in it; give the PDF."""
        file = Path(self.room.name) / "document.html"
        file.write_text(html.replace("</head>", f"<style>{styles()}</style></head>", 1), encoding="utf-8")
        self.ask("Page.navigate", {"url": file.as_uri()}, session=True)
        self.wait_for("Page.loadEventFired")
        options = {"printBackground": True, "preferCSSPageSize": True, "generateTaggedPDF": True}
        return base64.b64decode(self.ask("Page.printToPDF", options, session=True)["data"])

    def ask(self, method, params=None, *, session=False):
        """Give an order and its result; raise RuntimeError with what Chromium says."""
        self.count += 1
        order = {"id": self.count, "method": method, "params": params or {}}
        if session:
            order["sessionId"] = self.session
        os.write(self.out, json.dumps(order).encode() + b"\0")
        while (answer := self.read()).get("id") != self.count:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def wait_for(self, event):
        """Read until something has happened."""
        while self.read().get("method") != event:
            pass

    def read(self):
        """Read one message."""
        while b"\0" not in self.waiting:
            part = os.read(self.back, 1 << 20)
            if not part:
                raise RuntimeError("Chromium ended")
            self.waiting += part
        message, _, self.waiting = self.waiting.partition(b"\0")
        return json.loads(message)

    def processes(self):
        """List the words of /proc/*/stat of every process of this browser."""
        found = []
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                words = stat.read_text().rpartition(")")[2].split()
            except OSError:  # it ended meanwhile
                continue
            if int(words[3]) == self.process.pid:
                found.append(words)
        return found

    def cpu(self):
        """Give the processor time of all its processes together, in seconds."""
        return sum(int(words[11]) + int(words[12]) for words in self.processes()) / TICKS

    def memory(self):
        """Give the memory of all its processes together, in megabytes; what they share counts for each."""
        return sum(int(words[21]) for words in self.processes()) * PAGE_SIZE / 1024**2


def styles():
    """Give the style sheets of a concept with addresses that a browser can open."""
    css = CSS.read_text(encoding="utf-8") + LAYOUTS["concept"].read_text(encoding="utf-8")
    static = STATIC.as_uri() + "/"
    return css.replace(BASE, static).replace('url("../', f'url("{static}').replace("url(../", f"url({static}")
