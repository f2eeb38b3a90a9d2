"""What the tests of meetings need: the people and a small world, found by name."""

from tests.agreements.world import world  # noqa: F401
from tests.people import *  # noqa: F403
