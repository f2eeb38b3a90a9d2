"""What the journeys share with the other tests in a browser."""

from tests.browser.people import *  # noqa: F403  fixtures are found by name
