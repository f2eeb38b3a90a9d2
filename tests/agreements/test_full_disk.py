"""A database that can take nothing more: what was typed comes back in the page, and nothing is half written."""

import pytest
from django.db import connection

from agreements.models import Purpose, Save
from tests.agreements.world import logged_in, sheet_in

WORDS = "Wij willen allemaal een warm huis. " * 6000  # about 200 kB, more than the free room of a small database


@pytest.fixture
def full_disk(transactional_db):
    """Give a switch that leaves the database no room to grow, or no right to write where it has no such limit."""
    sqlite = connection.vendor == "sqlite"

    def fill():
        with connection.cursor() as cursor:
            if sqlite:
                pages = cursor.execute("PRAGMA page_count").fetchone()[0]
                cursor.execute(f"PRAGMA max_page_count = {pages}")
            else:
                cursor.execute("SET default_transaction_read_only = on")

    yield fill
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA max_page_count = 1073741823" if sqlite else "SET default_transaction_read_only = off")


def test_on_a_full_disk_the_page_gives_the_words_back_and_sends_them_again(full_disk, world, sanne):
    who = logged_in(sanne)
    address = world.address("aanleiding-en-doel")
    page = sheet_in(who, address, who.get(address))
    full_disk()
    answer = page.send({"goal": WORDS})
    assert answer.status_code == 503
    assert "Opslaan lukt nu niet" in answer.content.decode()
    assert f'<input type="hidden" name="goal" value="{WORDS}">' in answer.content.decode()
    assert not Save.objects.exists()
    assert not Purpose.objects.filter(agreement=world.agreement).exists()
