"""Several people who do something at the same moment, each with a connection of their own."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connections


def at_once(works):
    """Do all works (functions without arguments) in threads that begin together; give what each returned, in order."""
    barrier = Barrier(len(works))

    def one(work):
        barrier.wait()
        try:
            return work()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(works)) as threads:
        return list(threads.map(one, works))
