"""Tells who waits what is being done, one line per phase, and runs the programs that take long."""

import subprocess
import sys
import tempfile
import time

TICK = 5  # seconds between two signs of life


class Refused(Exception):
    """The machine lacks something; the message is one sentence that says what to do."""


class Phase:
    """One line on the screen: what is being done, a dot for every few seconds, and how long it took."""

    def __init__(self, what):
        self.what = what
        self.begun = time.monotonic()

    def __enter__(self):
        print(f"{self.what} ", end="", flush=True)
        return self

    def __exit__(self, kind, error, trace):
        print(" mislukt" if kind else f" klaar ({time.monotonic() - self.begun:.0f} s)", flush=True)

    def run(self, command, environment=None):
        """Run `command` to its end and return what it printed; Refused with its last lines where it fails."""
        with tempfile.TemporaryFile("w+", errors="replace") as said:
            process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env=environment)
            try:
                self._wait(process)
            except BaseException:
                process.kill()
                process.wait()
                raise
            said.seek(0)
            text = said.read()
        if process.returncode:
            raise Refused(f"'{' '.join(map(str, command[:4]))} …' mislukte:\n" + "\n".join(text.splitlines()[-12:]))
        return text

    @staticmethod
    def _wait(process):
        while True:
            try:
                process.wait(TICK)
                return
            except subprocess.TimeoutExpired:
                print(".", end="", flush=True)


def say(sentence):
    """Print one sentence for whoever waits."""
    print(sentence, flush=True)


def warn(sentence):
    """Print one sentence about something that is missing, but stops nothing."""
    print(f"Let op: {sentence}", file=sys.stderr, flush=True)
