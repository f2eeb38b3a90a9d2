"""At most one mail per person a day about everything that happened, what has to be done first."""

from datetime import timedelta
from itertools import groupby

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.outbox import post
from agreements.models import Agreement, Answers, Notice

DAY = timedelta(hours=20)  # so that who got a mail at nine yesterday can have one at nine today


def write_digests():
    """Put a digest in the outbox for everybody who has notices and had no digest today; give the number of mails."""
    waiting = Notice.objects.filter(mailed_at=None).values("user")
    recently = Notice.objects.filter(mailed_at__gt=timezone.now() - DAY).values("user")
    people = User.objects.filter(pk__in=waiting, is_active=True).exclude(pk__in=recently)
    return sum(write_digest(user) for user in people.order_by("pk"))


@transaction.atomic
def write_digest(user):
    """Write one digest; what this person may not read any more is left out. Gives whether there was one."""
    User.objects.select_for_update().get(pk=user.pk)
    notices = list(
        Notice.objects.filter(user=user, mailed_at=None)
        .select_related("event__agreement__partnership__municipality", "event__by")
        .order_by("event__agreement", "event__number")
    )
    readable = set(Agreement.objects.visible_to(user).values_list("pk", flat=True))
    told = [notice for notice in notices if notice.event.agreement_id in readable]
    mail = send(user, told) if told else None
    Notice.objects.filter(pk__in=[notice.pk for notice in notices]).update(mailed_at=timezone.now(), mail=mail)
    return mail is not None


def send(user, notices):
    """Put one mail in the outbox about these notices, which are of one person."""
    grouped = groupby(notices, key=lambda notice: notice.event.agreement)
    about = sorted((about_one(agreement, list(found)) for agreement, found in grouped), key=lambda one: not one["acts"])
    text = render_to_string("emails/digest.txt", {"user": user, "about": about})
    subject, _, body = text.strip().partition("\n")
    return post(user.email, subject, body, agreement=about[0]["agreement"].key if len(about) == 1 else "")


def about_one(agreement, notices):
    """Give what a digest says of one agreement: its last act tells where it is now, the others are one line each."""
    return {
        "agreement": agreement,
        "title": str(Answers(agreement).basics),
        "acts": notices[-1].acts,
        "last": notices[-1].event,
        "template": f"emails/acts/{notices[-1].event.act}.txt",
        "earlier": [notice.event for notice in notices[:-1]],
        "link": settings.BASE_URL.rstrip("/") + reverse("tasks", args=[agreement.key]),
    }
