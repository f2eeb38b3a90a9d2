"""Who take part in an agreement: asking people, sending an invitation again or taking it back, taking people off."""

from django import forms
from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.forms import EMAIL_ERRORS, writable
from accounts.models import User
from accounts.models.names import validate_name
from agreements.models import Agreement, Answers, Role
from agreements.models.invitations import RUNNING
from agreements.teamwork.acts import hold_right
from agreements.teamwork.rights import is_sensitive, rights_of
from agreements.views.found import agreement_for, frame
from agreements.views.road import too_late
from agreements.workflow import invitations
from agreements.workflow.refusals import NotReady, TooLate

MOST = 2**63 - 1  # what fits in a key; a larger number is nobody's
RESENT = "De uitnodiging is opnieuw verstuurd. De link in de vorige mail werkt niet meer."
REVOKED = "De uitnodiging is ingetrokken. De link werkt niet meer."
REMOVED = "Dit is verwijderd. Het geldt vanaf nu."
ROLES = [
    (Role.EDITOR, "Redacteur: schrijft mee aan alle onderdelen en nodigt mensen uit"),
    (Role.MEMBER, "Lid van een partij: vult het deel van die partij in en geeft namens die partij akkoord"),
    (Role.COMMENTER, "Meelezer die mag reageren"),
    (Role.OBSERVER, "Meelezer"),
]


class InvitationForm(forms.Form):
    """Who is asked, and for what."""

    use_required_attribute = False

    name = forms.CharField(
        label="Wie nodig je uit?",
        help_text="De naam zoals de anderen die zien.",
        max_length=100,
        validators=[validate_name],
        error_messages={"required": "Vul een naam in.", "max_length": "Kort de naam in tot 100 tekens."},
    )
    email = forms.EmailField(
        label="Wat is het e-mailadres?",
        help_text="De uitnodiging werkt alleen voor dit adres.",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages=EMAIL_ERRORS | {"required": "Vul een e-mailadres in."},
    )
    role = forms.ChoiceField(
        label="Wat gaat deze persoon doen?",
        choices=ROLES,
        widget=forms.RadioSelect,
        help_text="Is jullie document gevoelig? Dan leest ook een coördinator van de gemeente alleen mee na een "
        "uitnodiging. Kies dan meelezer.",
        error_messages={"required": "Kies wat deze persoon gaat doen.", "invalid_choice": "Kies iets uit de lijst."},
    )
    party = forms.ChoiceField(
        label="Namens welke partij?",
        required=False,
        help_text="Alleen voor een lid van een partij.",
        error_messages={"invalid_choice": "Kies een partij uit de lijst."},
    )

    def __init__(self, parties, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["party"].choices = [("", "Geen partij"), *((party.uid, str(party)) for party in parties)]

    def clean_name(self):
        """Write the name with single spaces, in characters that can be stored."""
        return " ".join(writable(self.cleaned_data["name"]).split())

    def clean(self):
        """A member speaks for a party."""
        data = super().clean()
        if data.get("role") == Role.MEMBER and "party" in data and not data["party"]:
            self.add_error("party", "Kies een partij.")
        return data

    def asked(self):
        """Give what was filled in."""
        return invitations.Asked(**{name: self.cleaned_data[name] for name in ("email", "name", "role", "party")})


def agreement_to_invite_for(request, key):
    """Give the agreement if this person may ask people to take part; Http404 or PermissionDenied otherwise."""
    agreement = agreement_for(request.user, key)
    hold_right(request.user, agreement, "inv.create")
    return agreement


@require_safe
def everybody(request, key):
    """Show who take part in which role, and who were asked."""
    agreement = agreement_for(request.user, key)
    answers = Answers(agreement)
    held = agreement.memberships.select_related("user", "party")
    order = {role: number for number, role in enumerate(Role.values)}
    hosts = User.objects.filter(is_active=True, coordinatorships__municipality=agreement.partnership.municipality_id)
    context = {
        **frame(answers),
        "held": sorted(held, key=lambda one: (order[one.role], one.party.order if one.party else 0, one.user.name)),
        "hosts": [] if is_sensitive(agreement) else hosts.order_by("name").distinct(),
        "waiting": agreement.invitations.unanswered().select_related("party", "made_by"),
        "rights": rights_of(request.user, agreement),
        "may_invite": agreement.state in invitations.INVITING,
        "may_resend": agreement.state in RUNNING,
    }
    return render(request, "agreements/people.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def invite_somebody(request, key):
    """Ask somebody to take part."""
    agreement = agreement_to_invite_for(request, key)
    answers = Answers(agreement)
    form = InvitationForm(answers.parties, request.POST or None)
    if agreement.state not in invitations.INVITING:
        return too_late(request, agreement, None)
    sentences = []
    if request.method == "POST" and form.is_valid():
        try:
            made = invitations.invite(agreement, request.user, form.asked())
        except NotReady as refused:
            sentences = refused.sentences
        except TooLate as late:
            return too_late(request, agreement, late.event)
        else:
            messages.success(request, sent_words(made))
            return redirect("people", key)
    context = {**frame(answers), "form": form, "sentences": sentences}
    return render(request, "agreements/invite.html", context, status=409 if sentences else 200)


def sent_words(made):
    """Say that an invitation was sent, until when it works, and what happens next."""
    return (
        f"De uitnodiging is verstuurd. Daarin staat een link die 14 dagen werkt, tot {day_of(made.expires)}. "
        "Je ziet hier wie er meedoet. Intrekken kan ook."
    )


def day_of(moment):
    """Write a moment as a Dutch day with its time."""
    return date_format(localtime(moment), r"j F \o\m H:i")


@require_POST
def send_again(request, key, uid):
    """Send an invitation again, with another link."""
    return act(
        request, key, uid, invitations.resend, "De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer."
    )


@require_POST
def take_back(request, key, uid):
    """Take an invitation back."""
    return act(request, key, uid, invitations.revoke, REVOKED)


def act(request, key, uid, work, said):
    """Do something with an invitation of this agreement, and say what was done."""
    agreement = agreement_to_invite_for(request, key)
    if not agreement.invitations.filter(uid=uid).exists():
        raise Http404("no such invitation")
    try:
        work(agreement, request.user, uid)
    except NotReady as refused:
        messages.error(request, refused.sentences[0])
    except TooLate as late:
        return too_late(request, agreement, late.event)
    else:
        messages.success(request, said)
    return redirect("people", key)


@require_http_methods(["GET", "HEAD", "POST"])
def take_off(request, key, held):
    """Ask whether somebody should be taken off (GET), or do it (POST)."""
    agreement = agreement_to_invite_for(request, key)
    membership = get_object_or_404(agreement.memberships.select_related("user", "party"), pk=min(held, MOST))
    sentences = []
    if request.method == "POST":
        try:
            invitations.remove(agreement, request.user, membership.pk)
        except NotReady as refused:
            sentences = refused.sentences
        except TooLate as gone:
            raise Http404("gone already") from gone
        else:
            messages.success(request, REMOVED)
            return redirect("people", key) if may_still_read(request.user, agreement) else redirect("mine")
    context = {**frame(Answers(agreement)), "held": membership, "sentences": sentences}
    return render(request, "agreements/take_off.html", context, status=409 if sentences else 200)


def may_still_read(user, agreement):
    """Tell whether somebody reads this agreement after taking somebody off, perhaps oneself."""
    return Agreement.objects.filter(pk=agreement.pk).visible_to(user).exists()
