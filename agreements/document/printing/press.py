"""The press: a process that keeps WeasyPrint and the fonts warm, and prints each document in a bounded child.

Run as `python -m agreements.document.printing.press`; it reads jobs from standard input until that closes. One
process stays warm because importing WeasyPrint and reading twelve fonts takes longer than printing a short text. A
fork per document costs some milliseconds and gives each its own limits, which the kernel holds whatever the library
does; memory that a hard text took is given back, and a crash takes nothing with it.
"""

import contextlib
import gc
import json
import os
import resource
import struct
import sys

SIZE = struct.Struct(">Q")
# Touches what every document touches: our six families in two weights, a table, a list, a link, a drawing.
WARM_UP = """<!DOCTYPE html><html lang="nl"><head><title>Proef</title></head><body class="manifest">
<section class="cover" style="background-image: url('print/gables.svg?accent=1f3f4a')"><h1>Šimić Nguyễn</h1></section>
<section><h2 id="a"><span class="nr">1 </span>Šimić Nguyễn</h2><p>samenwerking <strong>Šimić Nguyễn</strong></p>
<ul><li><a href="#a">Doel</a></li></ul>
<table><caption>Šimić Nguyễn</caption><thead><tr><th scope="col">a</th></tr></thead>
<tbody><tr><td>Šimić Nguyễn</td></tr></tbody></table><input type="checkbox" class="field" id="x" name="x">
</section></body></html>"""


def main():
    """Print what comes in, one job at a time, until the other side closes."""
    from .places import LAYOUTS  # noqa: PLC0415 — and typeset: only the press itself pays for WeasyPrint
    from .typeset import typeset  # noqa: PLC0415

    for layout in LAYOUTS:
        typeset(WARM_UP, layout)
    gc.collect()
    gc.freeze()
    # Nothing is left to do for whoever went away while we printed.
    with contextlib.suppress(BrokenPipeError):
        while (job := read(sys.stdin.buffer)) is not None:
            write(sys.stdout.buffer, printed(json.loads(job), typeset))


def printed(job, typeset):
    """Print one job in a child and give its answer: a line of JSON, then the PDF."""
    back, out = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(back)
        # The child leaves without clean-up, which would remove the fonts that the press still uses.
        os._exit(work(job, typeset, out))
    os.close(out)
    with os.fdopen(back, "rb") as pipe:
        answer = pipe.read()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return answer if code == 0 else failure(code)


def work(job, typeset, out):
    """Print within the bounds and write the answer; give the exit code."""
    gc.disable()
    seconds, memory = job["bounds"]
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with os.fdopen(out, "wb") as pipe:
        try:
            pdf, warnings = typeset(job["html"], job["layout"])
            head = {"warnings": warnings}
        except MemoryError:
            pdf, head = b"", {"reason": "large", "detail": "memory"}
        except Exception as error:
            pdf, head = b"", {"reason": getattr(error, "reason", "broken"), "detail": detail(error)}
        pipe.write(json.dumps(head).encode() + b"\n" + pdf)
    return 0


def detail(error):
    """Say what went wrong: the detail of a refusal, or the name of an error and where it came from."""
    if hasattr(error, "detail"):
        return error.detail
    trace = error.__traceback__
    while trace.tb_next:
        trace = trace.tb_next
    return f"{type(error).__name__} in {trace.tb_frame.f_code.co_name}: {error}"[:300]


def failure(code):
    """Make the answer for a child that did not come back: killed at a bound, or crashed."""
    # SIGXCPU (24) and SIGKILL (9) end a child that used its seconds.
    reason = "large" if code in (-24, -9) else "broken"
    return json.dumps({"reason": reason, "detail": f"exit code {code}"}).encode() + b"\n"


def read(pipe):
    """Read one message: eight bytes of length, then the message; None when the other side closed."""
    head = pipe.read(SIZE.size)
    return pipe.read(SIZE.unpack(head)[0]) if len(head) == SIZE.size else None


def write(pipe, message):
    """Write one message."""
    pipe.write(SIZE.pack(len(message)) + message)
    pipe.flush()


if __name__ == "__main__":
    main()
