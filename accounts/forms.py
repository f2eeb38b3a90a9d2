"""The forms of logging in and signing up, in our own words; what they check beside that is allauth's."""

from allauth.account import forms as allauth_forms
from django import forms

from accounts.models import User
from accounts.models.names import validate_name

# Sent back as typed these would break the page or the database: NUL, and halves of characters.
UNWRITABLE = {0: None} | dict.fromkeys(range(0xD800, 0xE000))
EMAIL_LABEL = "Wat is je e-mailadres?"
EMAIL_ERRORS = {
    "required": "Vul je e-mailadres in.",
    "invalid": "Dit is geen heel e-mailadres. Een e-mailadres ziet er zo uit: naam@voorbeeld.nl.",
    "max_length": "Dit e-mailadres is te lang. Het mag 254 tekens hebben.",
}


def writable(text):
    """Give a text without NUL and lone surrogates, which a database or a page cannot hold."""
    return text.translate(UNWRITABLE)


def email_field(help_text=""):
    """Make the field for somebody's own mail address."""
    widget = forms.EmailInput(attrs={"autocomplete": "email"})
    return forms.EmailField(
        label=EMAIL_LABEL, max_length=254, help_text=help_text, widget=widget, error_messages=EMAIL_ERRORS
    )


def code_field():
    """Make the field for a code that came by mail."""
    widget = forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "data-width": "s"})
    errors = {
        "required": "Vul de code uit de mail in.",
        "max_length": "Dit is te lang. Neem alleen de code over.",
    }
    help_text = "De code heeft acht cijfers. Het streepje mag je weglaten."
    return forms.CharField(
        label="Welke code staat er in je mail?",
        max_length=40,
        widget=widget,
        error_messages=errors,
        help_text=help_text,
    )


class AskCodeForm(allauth_forms.RequestLoginCodeForm):
    """Asks for the address that a login code goes to."""

    use_required_attribute = False
    email = email_field()


class LoginCodeForm(allauth_forms.ConfirmLoginCodeForm):
    """Asks for the login code."""

    use_required_attribute = False
    code = code_field()


class JoinForm(allauth_forms.SignupForm):
    """Asks what a new account needs: a name and a mail address."""

    use_required_attribute = False
    field_order = ["name", "email"]
    name = User._meta.get_field("name").formfield(
        help_text="Zo zien de mensen met wie je samenwerkt jou.",
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={
            "required": "Vul je naam in.",
            "max_length": "Deze naam is te lang. Kort hem in tot 100 tekens.",
        },
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # allauth makes this field anew in its own __init__, so ours can only be put in afterwards.
        self.fields["email"] = email_field("Hierheen sturen we een code. Met dit adres log je later in.")
        self.order_fields(self.field_order)

    def clean_name(self):
        """Write the name with single spaces, and refuse what does not belong in one (ValidationError)."""
        name = " ".join(self.cleaned_data["name"].split())
        validate_name(name)  # the form is not a model form, so the model's own check is asked here
        return name
