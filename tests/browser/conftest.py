"""What the tests in a browser share: the demo's people and agreements, and somebody who is logged in."""

from tests.browser.people import *  # noqa: F403  fixtures are found by name
