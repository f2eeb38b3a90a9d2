"""Sessions that end eight hours after they began, however often they are used."""

import time
from datetime import timedelta

from django.contrib.sessions.backends.db import SessionStore as DatabaseSession
from django.utils import timezone

BEGUN = "_begun"


class SessionStore(DatabaseSession):
    """A session in the database whose end is counted from its beginning, not from its last change."""

    def get_expiry_age(self, **kwargs):
        """Return the seconds that are left, at least 0."""
        whole = super().get_expiry_age(**kwargs)
        begun = self.get(BEGUN)
        return whole if begun is None else max(0, int(begun + self.get_session_cookie_age() - time.time()))

    def get_expiry_date(self, **kwargs):
        """Return the moment at which the session ends."""
        return timezone.now() + timedelta(seconds=self.get_expiry_age(**kwargs))

    def create_model_instance(self, data):
        """Return the row to save, and remember in its data when the session began."""
        self._session[BEGUN] = data[BEGUN] = data.get(BEGUN) or int(time.time())
        return super().create_model_instance(data)
