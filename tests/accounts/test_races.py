"""The same thing done by several at one moment gives one effect."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.cache import cache
from django.db import connections
from django.test import Client

from accounts import outbox
from accounts.models import OutgoingMail, User

AT_ONCE = 4
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def no_limits_left_over(transactional_db):
    """Empty the counters of the rate limits, which no transaction takes back here."""
    cache.clear()
    yield
    cache.clear()


def together(work):
    """Do `work` in several threads that begin at the same moment; give what each returned."""
    barrier = Barrier(AT_ONCE)

    def one(number):
        barrier.wait()
        try:
            return work(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(AT_ONCE) as threads:
        return list(threads.map(one, range(AT_ONCE)))


@pytest.mark.parametrize("turn", range(5))
def test_one_sign_up_sent_several_times_at_once_makes_one_account(turn):
    fields = {"name": "Joris Model", "email": f"joris{turn}@zon.voorbeeld"}
    answers = together(lambda _: Client().post("/account-maken/", fields).status_code)
    assert set(answers) <= {302, 429}
    assert 302 in answers
    assert User.objects.count() == 1


@pytest.mark.parametrize("turn", range(5))
def test_each_attempt_at_a_mail_is_made_by_one_process(turn):
    mail = outbox.post("sanne@wijk.voorbeeld", "Dag", "Tekst")
    taken = together(lambda _: outbox.claim(OutgoingMail.objects.get(pk=mail.pk)))
    assert any(taken)
    assert OutgoingMail.objects.get().attempts == sum(taken)
