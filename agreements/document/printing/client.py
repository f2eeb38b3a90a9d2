"""This side of the press: starts it, hands it a document, and ends it when it takes too long."""

import atexit
import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
import warnings
from math import ceil
from tempfile import TemporaryDirectory

from .places import FONTCONFIG, LAYOUTS, STATIC
from .press import SIZE
from .refused import Refused

# What a document of an ordinary length may use; a longer one so many times more as it is longer, up to a bound.
CPU_SECONDS, MEMORY = 20, 512 * 1024 * 1024
ORDINARY = 150_000  # characters of its source
MOST_SECONDS, MOST_MEMORY = 12, 4  # times: four minutes and 2 GB
# On a machine that does other things too, with the start of the press; both together stay within a LEASE.
PATIENCE = 70


class PrintWarning(UserWarning):
    """Something WeasyPrint complains about: a defect of our templates or style, so an error in the tests."""


class Press:
    """One press of this process; threads take turns. `seconds` and bytes of `memory` are those of an ordinary print."""

    def __init__(self, seconds=CPU_SECONDS, memory=MEMORY):
        self.ordinary = (seconds, memory)
        self.lock = threading.Lock()
        self.process = None
        self.owner = None
        self.room = None

    def render(self, html, layout):
        """Print and give the bytes; raise Refused. The press starts at the first call and again after a failure."""
        bounds = self.bounds(html)
        patience = bounds[0] + PATIENCE
        message = json.dumps({"html": html, "layout": layout, "bounds": bounds}).encode()
        with self.lock:
            try:
                answer = self.asked(message, time.monotonic() + patience)
            except (OSError, EOFError) as error:
                self.stop()
                raise Refused("broken", f"the press: {error}") from error
            except TimeoutError:
                self.stop()
                raise Refused("slow", f"no answer in {patience} seconds") from None
        return unpacked(answer)

    def bounds(self, html):
        """Give the seconds of CPU and the bytes of memory that a document of this length may use."""
        times = max(1, len(html) / ORDINARY)
        seconds, memory = self.ordinary
        return ceil(seconds * min(times, MOST_SECONDS)), int(memory * min(times, MOST_MEMORY))

    def asked(self, message, deadline):
        """Send a message to the press and give its answer."""
        self.start()
        self.process.stdin.write(SIZE.pack(len(message)) + message)
        self.process.stdin.flush()
        size = SIZE.unpack(self.received(SIZE.size, deadline))[0]
        return self.received(size, deadline)

    def received(self, size, deadline):
        """Read exactly so many bytes before the deadline; raise TimeoutError or EOFError."""
        parts = bytearray()
        while len(parts) < size:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError
            part = os.read(self.process.stdout.fileno(), min(size - len(parts), 1 << 20))
            if not part:
                raise EOFError("it ended")
            parts += part
        return bytes(parts)

    def start(self):
        """Start the press, unless it runs and is ours: after a fork the old one belongs to the parent."""
        if self.process and self.owner == os.getpid() and self.process.poll() is None:
            return
        if self.owner == os.getpid():
            self.stop()
        self.room = TemporaryDirectory(prefix="press-")
        self.owner = os.getpid()
        self.process = subprocess.Popen(
            [sys.executable, "-W", "ignore:No fonts configured", "-m", __package__ + ".press"],
            cwd=STATIC.parent,
            env={**os.environ, "FONTCONFIG_FILE": str(FONTCONFIG), "TMPDIR": self.room.name,
                 "XDG_CACHE_HOME": self.room.name},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )  # fmt: skip

    def stop(self):
        """End the press with the child it may have, and remove its temporary files."""
        if self.process is None or self.owner != os.getpid():
            return
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
        self.process = None
        self.room.cleanup()


def unpacked(answer):
    """Split an answer in its head and the PDF; raise Refused, or warn of what WeasyPrint said."""
    head, _, pdf = answer.partition(b"\n")
    head = json.loads(head)
    if reason := head.get("reason"):
        raise Refused(reason, head["detail"])
    for said in head["warnings"]:
        warnings.warn(said, PrintWarning, stacklevel=2)
    return pdf


PRESS = Press()
atexit.register(PRESS.stop)


def render(html, *, layout):
    """Print a whole HTML document as a tagged PDF (bytes) in a layout of LAYOUTS; raise Refused with a sentence."""
    if layout not in LAYOUTS:
        raise ValueError(f"no layout {layout!r}")
    return PRESS.render(html, layout)
