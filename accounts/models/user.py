"""Somebody with an account. People log in with a code that comes by mail, so there is no username."""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.db.models.lookups import Exact
from django.utils import timezone

from accounts.models.lengths import at_most
from accounts.models.names import validate_name


class UserManager(BaseUserManager):
    """Makes and finds users by their mail address, which is kept in lower case."""

    def create_user(self, email, password=None, *, name):
        """Make a user; without a password (the rule here) only a mailed code gives access."""
        user = self.model(email=email.strip().lower(), name=name)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username):
        """Find the user with this mail address, however its capitals are written."""
        return self.get(email=username.strip().lower())


class User(AbstractBaseUser):
    """Somebody with an account; rights come from memberships and coordinatorships alone."""

    email = models.EmailField("E-mailadres", max_length=254, unique=True)
    name = models.CharField("Hoe heet je?", max_length=100, validators=[validate_name])
    is_active = models.BooleanField("Mag inloggen", default=True)
    joined = models.DateTimeField("Sinds", default=timezone.now, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        """An address is kept in small letters, so that it is one person's on every database."""

        verbose_name = "gebruiker"
        verbose_name_plural = "gebruikers"
        constraints = [
            models.CheckConstraint(
                condition=Exact(models.F("email"), Lower("email")),
                name="accounts_user_email_lower",
                violation_error_message="Schrijf het e-mailadres met kleine letters.",
            ),
            at_most("email", 254),
            at_most("name", 100),
        ]

    def __str__(self):
        return self.name

    @property
    def call_name(self):
        """The first word of the name, as in "Dag Sanne"."""
        return self.name.split(maxsplit=1)[0] if self.name.strip() else ""
