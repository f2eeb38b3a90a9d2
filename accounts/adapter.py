"""What allauth asks this application: how mail is written, which sentences it says, and who a new user is."""

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse


class AccountAdapter(DefaultAccountAdapter):
    """Our own mails and sentences; everything else stays as allauth does it."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "incorrect_code": "Deze code klopt niet. Neem de code over uit de nieuwste mail.",
        "too_many_login_attempts": "Deze code is te vaak verkeerd ingevuld. Vraag hieronder een nieuwe code aan.",
        "rate_limited": "Je vroeg net al een code aan. Wacht een minuut en probeer het dan opnieuw.",
    }

    def send_mail(self, template_prefix, email, context):
        """Put a mail of ours in the outbox, from templates/emails/<the last word of allauth's name for it>.txt.

        The first line of the template is the subject. Links begin with BASE_URL, never with what a request says its
        host is, and nothing that somebody typed stands in these mails.
        """
        name = template_prefix.rpartition("/")[2]
        links = {"login": absolute("account_login"), "join": absolute("account_signup")}
        text = render_to_string(f"emails/{name}.txt", {"code": context.get("code", ""), **links})
        subject, _, body = text.strip().partition("\n")
        EmailMessage(subject.strip(), body.strip(), to=[email]).send()

    def send_account_already_exists_mail(self, email):
        """Tell somebody who signs up again that an account is there."""
        self.send_mail("account_already_exists", email, {})

    def add_message(self, request, level, *args, message=None, **kwargs):
        """Keep only sentences of our own: our pages themselves say what was sent or done."""
        if message:
            super().add_message(request, level, message=message)

    def save_user(self, request, user, form, commit=True):
        """Give a new user the name and address of the sign-up form, and no password."""
        user.name = form.cleaned_data["name"]
        return super().save_user(request, user, form, commit=commit)

    def get_login_stages(self):
        """Leave out the separate proof of an address: the code that lets somebody in was mailed to it."""
        return [stage for stage in super().get_login_stages() if not stage.endswith(".EmailVerificationStage")]

    def is_ajax(self, request):
        """Answer with pages only; the JSON answers of allauth are not used here."""
        return False


def absolute(name):
    """Give the whole address of the page with this name."""
    return settings.BASE_URL.rstrip("/") + reverse(name)
