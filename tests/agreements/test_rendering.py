"""PDFs are printed once, kept by hash, and may be tried again after a failure or a killed worker."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from agreements.document.articles import Block
from agreements.document.keep import LEASE, pdf_for, print_now, rendering_of, wanted
from agreements.models.rendering import Rendering, State

FACTS = {
    "kind": "manifest",
    "number": 1,
    "status": "Concept",
    "hash": "0f" * 32,
    "day": "",
    "accent": "#155058",
    "municipality": "Lindwaarden",
}
EMOJI = "Warm 😀 Zwaluwveen"


def document(title="Warm Zwaluwveen", **facts):
    cover = Block("voorblad", "", f'<p class="titel">{title}</p>', "", (), "cover")
    return [cover, Block("doel", "Doel", "<p>Warm wonen.</p>", "", (), "article")], {**FACTS, **facts}


@pytest.fixture(autouse=True)
def at_once(settings):
    """Let the worker's tasks be done as soon as they are asked."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}


@pytest.fixture
def ask(django_capture_on_commit_callbacks):
    """Ask for a PDF and let the worker do its task."""

    def asked(*given, layout="concept"):
        with django_capture_on_commit_callbacks(execute=True):
            rendering = wanted(*given, layout)
        rendering.refresh_from_db()
        return rendering

    return asked


@pytest.mark.django_db
def test_a_pdf_is_printed_once(ask):
    first, second = ask(*document()), ask(*document())

    assert first == second
    assert (second.state, second.tries, second.source, second.error) == (State.READY, 1, "", "")
    with second.file.open("rb") as kept:
        body = kept.read()
    assert body.startswith(b"%PDF-1.7")
    assert len(body) == second.bytes


@pytest.mark.django_db
def test_nothing_is_made_by_looking(ask):
    assert rendering_of(*document(), "concept") is None
    made = ask(*document())
    assert rendering_of(*document(), "concept") == made
    assert rendering_of(*document(), "signing") is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    "other",
    [document("Anders"), document(number=2), document(accent="#3a3f82"), document(municipality="Ravenmeer")],
    ids=["text", "number", "house style", "municipality"],
)
def test_another_text_style_or_municipality_is_another_file(ask, other):
    one, two = ask(*document()), ask(*other)

    assert one.sha256 != two.sha256
    assert one.file.name != two.file.name


@pytest.mark.django_db
def test_the_file_stands_under_its_municipality_and_is_not_public(ask, files):
    made = ask(*document())

    assert made.file.name == f"lindwaarden/pdf/{made.sha256}.pdf"
    assert (files / made.file.name).stat().st_mode & 0o077 == 0


@pytest.mark.django_db
def test_a_failure_is_told_and_can_be_tried_again(ask):
    failed = ask(*document(EMOJI))

    assert failed.state == State.FAILED
    assert failed.error == "Deze tekens kunnen wij niet afdrukken: 😀. Haal ze uit de tekst en probeer het opnieuw."
    assert not failed.is_busy
    assert not failed.file
    assert ask(*document(EMOJI)).tries == 2
    assert ask(*document()).state == State.READY


@pytest.mark.django_db
def test_a_file_that_cannot_be_kept_is_a_failure(ask, files):
    files.write_text("a file where the folder should be")

    failed = ask(*document())
    assert (failed.state, bool(failed.error)) == (State.FAILED, True)
    files.unlink()
    assert ask(*document()).state == State.READY


@pytest.mark.django_db
@pytest.mark.parametrize("state", [State.WAITING, State.BUSY])
def test_what_a_killed_worker_left_can_be_tried_again(ask, state):
    blocks, facts = document()
    made = ask(blocks, facts)
    left = {"state": state, "file": "", "source": "", "tries": 1}
    Rendering.objects.filter(pk=made.pk).update(**left, at=timezone.now())
    assert ask(blocks, facts).state == state
    assert ask(blocks, facts).is_busy

    Rendering.objects.filter(pk=made.pk).update(at=timezone.now() - LEASE - timedelta(seconds=1))
    again = ask(blocks, facts)
    assert (again.state, again.tries) == (State.READY, 2)


@pytest.mark.django_db(transaction=True)
def test_a_request_that_is_undone_asks_for_nothing():
    def undone():
        with transaction.atomic():
            wanted(*document(), "concept")
            raise RuntimeError("undone")

    with pytest.raises(RuntimeError, match="undone"):
        undone()

    assert Rendering.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_two_workers_print_one_rendering_once():
    blocks, facts = document("Twee werkers")
    with transaction.atomic():
        waiting = wanted(blocks, facts, "concept")
        transaction.get_connection().run_on_commit = []
    threads = [threading.Thread(target=work, args=(waiting.sha256,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    waiting.refresh_from_db()
    assert (waiting.state, waiting.tries) == (State.READY, 1)


def work(key):
    """Do what a worker does, and close its connection."""
    try:
        print_now(key)
    finally:
        connection.close()


@pytest.mark.django_db
def test_a_command_prints_here_and_keeps_the_same_file(ask):
    printed = pdf_for(*document(), "concept")

    assert printed.is_ready
    assert ask(*document()) == printed
    assert ask(*document()).tries == 1
