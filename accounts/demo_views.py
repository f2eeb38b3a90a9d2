"""Pages of the demo alone: be somebody with one click, and read all mail. Elsewhere they have no address."""

from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from accounts import demo
from accounts.models import OutgoingMail, User

SHOWN = 50  # mails on the page


def only_in_the_demo():
    """Refuse (Http404) should these pages ever get an address outside the demo."""
    if not settings.DEMO:
        raise Http404


@require_safe
@login_not_required
@never_cache
def people(request):
    """Show who you can be."""
    only_in_the_demo()
    return render(request, "accounts/demo_people.html", {"people": demo.people_to_click()})


@require_POST
@login_not_required
@never_cache
def become(request, slug):
    """Log in as one of the demo's people."""
    only_in_the_demo()
    emails = [person.email for person in demo.people_to_click() if person.slug == slug]
    user = get_object_or_404(User, email__in=emails, is_active=True)
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    record_authentication(request, user, method="demo")  # so that a click counts as a fresh login
    return redirect(settings.LOGIN_REDIRECT_URL)


@require_safe
@login_not_required
@never_cache
def mail(request):
    """Show all mail of the demo, newest first."""
    only_in_the_demo()
    mails = OutgoingMail.objects.all()
    older = max(0, mails.count() - SHOWN)
    context = {"mails": mails[:SHOWN], "older": older, "demo_url": reverse("demo_people")}
    return render(request, "accounts/demo_mail.html", context)
