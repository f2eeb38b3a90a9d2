"""Who someone is: users, municipalities and their coordinators."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class Municipality(models.Model):
    """A tenant: the municipality under which partnerships are kept."""

    name = models.CharField("Naam van de gemeente", max_length=100, unique=True)
    slug = models.SlugField(unique=True, max_length=60)
    open_to_drafts = models.BooleanField("Iedereen mag een samenwerking beginnen", default=True)

    def __str__(self):
        return self.name


class User(AbstractUser):
    """Somebody with an account, who logs in by e-mail."""

    email = models.EmailField("E-mailadres", unique=True)
