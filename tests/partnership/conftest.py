"""The sample pages of the look, for the tests that draw them."""

import copy

import pytest


@pytest.fixture
def sample_pages(settings):
    """Serve the sample pages beside the front pages, with the error pages as handlers."""
    templates = copy.deepcopy(settings.TEMPLATES)
    templates[0]["DIRS"].append(settings.BASE_DIR / "tests/partnership/templates")
    settings.TEMPLATES = templates
    settings.ROOT_URLCONF = "tests.partnership.sample_urls"
