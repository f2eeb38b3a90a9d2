"""The press: what it refuses, what a render may not reach, its bounds, and how it comes back."""

import http.server
import os
import signal
import threading

import pytest

from agreements.document.printing.client import PRESS, Press, PrintWarning, render
from agreements.document.printing.refused import Refused
from tests.agreements.on_paper import cover, kept, manifest, opened, pages_of, printed


def test_a_character_we_have_no_letter_for_is_refused_by_name():
    with pytest.raises(Refused) as refused:
        printed([cover("Warm 😀 Zwaluwveen", ["Bewonersplatform"])])

    assert (
        refused.value.sentence
        == "Deze tekens kunnen wij niet afdrukken: 😀. Haal ze uit de tekst en probeer het opnieuw."
    )


def test_a_fault_of_our_own_templates_is_heard():
    with pytest.warns(PrintWarning, match="lang"):
        render("<!DOCTYPE html><title>Proef</title><p>Tekst", layout="concept")


@pytest.fixture
def visited():
    """A web server that counts who comes."""
    visits = []

    class Counting(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            visits.append(self.path)
            self.send_error(404)

        def log_message(self, *args):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Counting)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", visits
    server.shutdown()
    thread.join()
    server.server_close()


VECTORS = [
    '<img alt="x" src="{url}/a.png">',
    '<link rel="stylesheet" href="{url}/a.css">',
    "<style>@import url({url}/a.css);</style>",
    '<p style="background: url({url}/a.png)">x</p>',
    "<style>@font-face {{ font-family: x; src: url({url}/a.woff2) }} p {{ font-family: x }}</style><p>x</p>",
    '<link rel="attachment" href="{secret}">',
    '<a rel="attachment" href="{secret}">x</a>',
    '<object data="{url}/a.svg">x</object>',
    '<embed src="{url}/a.svg">',
    '<img alt="x" src="{secret}">',
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="{url}/a.png" width="9" height="9"/></svg>',
    '<img alt="x" src="https://paper.invalid/static/print/../../partnership/settings.py">',
    '<base href="{url}/"><img alt="x" src="print/gables.svg">',
]


def printed_or_refused(html):
    """Print a page; either it is refused because of what it asks for, or it has nothing in it from elsewhere."""
    page = f'<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body>{html}</body></html>'
    try:
        names = opened(render(page, layout="concept")).Root.get("/Names", {})
    except Refused as refused:
        return refused.reason == "outside"
    return "/EmbeddedFiles" not in names


@pytest.mark.filterwarnings("ignore::agreements.document.printing.client.PrintWarning")
@pytest.mark.parametrize("vector", VECTORS)
def test_a_render_reaches_no_network_and_no_other_file(vector, visited, tmp_path):
    url, visits = visited
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim")
    html = vector.format(url=url, secret=secret.as_uri())

    assert printed_or_refused(html)
    assert visits == []


@pytest.mark.parametrize("bounds", [{"seconds": 1}, {"memory": 48 * 1024 * 1024}])
def test_a_render_has_bounds_and_the_next_one_works(bounds):
    press = Press(**bounds)
    deep = "<table><tr><td>" * 600 + "x" + "</table>" * 600
    try:
        with pytest.raises(Refused) as refused:
            press.render(f'<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body>{deep * 3}', "concept")
    finally:
        press.stop()

    assert refused.value.reason in ("large", "broken")
    assert printed(manifest()) == kept(manifest)


def test_a_killed_press_starts_again():
    kept(manifest)
    os.kill(PRESS.process.pid, signal.SIGKILL)
    PRESS.process.wait()

    assert printed(manifest()) == kept(manifest)


def test_threads_take_turns():
    names = [f"Buurt {number}" for number in range(4)]
    found = {}

    def one(name):
        found[name] = pages_of(printed([cover(name, [name])]))[0]

    threads = [threading.Thread(target=one, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(f"Zwaluwveen {name} Van {name}" in found[name] for name in names)
