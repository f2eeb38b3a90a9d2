"""The small forms behind what views read from a request, so that no value is read unchecked."""

from django import forms

from accounts.models import Municipality
from agreements.choosing import QUESTIONS
from agreements.kinds import KINDS
from agreements.models.base import ALPHABET
from agreements.teamwork.saves import Stamp

UID = r"^[a-z0-9-]{1,12}$"


class StampForm(forms.Form):
    """What every page of questions carries along; no question may be called as one of these."""

    sheet = forms.IntegerField(min_value=0, max_value=2**31 - 1)  # the number of the Sheet when the page was opened
    page = forms.RegexField(r"^[a-z0-9]{6,24}$")
    turn = forms.IntegerField(min_value=0, max_value=2**31 - 2, required=False)
    asked = forms.CharField(max_length=60_000, required=False)

    def stamp(self):
        """Give the Stamp of a valid form."""
        data = self.cleaned_data
        return Stamp(data["sheet"], data["page"], data["turn"] or 0, frozenset(data["asked"].split()))


def kind_field(required):
    """Make the question which form it becomes; `required` is what is said where nothing was chosen."""
    return forms.ChoiceField(
        label="Welke vorm kiezen jullie?",
        help_text="Je kunt dit later veranderen. Jullie antwoorden blijven dan bewaard.",
        widget=forms.RadioSelect,
        choices=[
            ("manifest", "Manifest: wij laten zien waar wij voor staan"),
            ("intentieverklaring", "Intentieverklaring: wij gaan samen iets uitzoeken"),
            ("samenwerkingsovereenkomst", "Samenwerkingsovereenkomst: wij maken afspraken die ons binden"),
        ],
        error_messages={"required": required, "invalid_choice": "Kies een vorm uit de lijst."},
    )


class FollowForm(forms.Form):
    """In which form a cooperation goes on."""

    use_required_attribute = False

    kind = kind_field("Kies een vorm voor het vervolg.")


class NewAgreementForm(forms.Form):
    """Where a new agreement is made, and in which form."""

    use_required_attribute = False

    municipality = forms.ModelChoiceField(
        Municipality.objects.none(),
        label="In welke gemeente is het?",
        help_text="Ook als de gemeente zelf niet meedoet.",
        empty_label="Kies een gemeente",
        error_messages={
            "required": "Kies de gemeente waar jullie wijk ligt.",
            "invalid_choice": "Kies een gemeente uit de lijst.",
        },
    )
    kind = kind_field("Kies een vorm. Twijfel je? Kies dan het manifest.")
    key = forms.RegexField(rf"^[{ALPHABET}]{{8}}$", widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["municipality"].queryset = Municipality.objects.filter(open_to_drafts=True).order_by("name")
        assert {slug for slug, _label in self.fields["kind"].choices} == set(KINDS)


class ChoosingForm(forms.Form):
    """The twelve questions of the keuzehulp."""

    use_required_attribute = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for place, question in enumerate(QUESTIONS, 1):
            self.fields[question.name] = forms.ChoiceField(
                label=f"{place}. {question.text}",
                help_text=question.help,
                choices=question.choices,
                widget=forms.RadioSelect,
                error_messages={
                    "required": f"Kies een antwoord bij vraag {place}.",
                    "invalid_choice": f"Kies bij vraag {place} een van de antwoorden.",
                },
            )

    def known(self):
        """Give the answers that count, also where others miss."""
        self.is_valid()
        return self.cleaned_data


class FormOfChoice(forms.Form):
    """The form that somebody already chose, in the address of a new agreement."""

    vorm = forms.ChoiceField(choices=[(slug, slug) for slug in KINDS])


class SideBySideForm(forms.Form):
    """Which other kind stands beside the one that was chosen, and which article is read in both."""

    vorm = forms.ChoiceField(required=False)
    artikel = forms.SlugField(max_length=40, required=False)

    def __init__(self, kinds, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["vorm"].choices = [(kind.slug, kind.name) for kind in kinds]

    def chosen(self):
        """Give what was chosen and counts."""
        self.is_valid()
        return self.cleaned_data


class RowActForm(forms.Form):
    """What to do with a row of a list."""

    act = forms.ChoiceField(choices=[(word, word) for word in ("omhoog", "omlaag", "verwijder", "zeker")])


class ChildForm(forms.Form):
    """Which row under a row is to be removed, or that one is to be added."""

    ADD = "nieuw"

    child = forms.RegexField(UID)


class SuggestionForm(forms.Form):
    """One of the suggestions of a list."""

    words = forms.ChoiceField()

    def __init__(self, suggestions, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["words"].choices = [(words, words) for words in suggestions]


class ReasonForm(forms.Form):
    """Why a team wants it as it is, though it is a signal; `act` withdraws what was said before."""

    use_required_attribute = False
    WITHDRAW = "intrekken"

    number = forms.IntegerField(min_value=0, max_value=2**31 - 2, widget=forms.HiddenInput)
    act = forms.ChoiceField(choices=[(WITHDRAW, WITHDRAW)], required=False, widget=forms.HiddenInput)
    reason = forms.CharField(
        label="Waarom willen jullie dit zo?",
        help_text="Schrijf één of twee zinnen. Bijvoorbeeld: wij kiezen hier bewust voor, omdat …",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={
            "required": "Leg uit waarom jullie dit zo willen. Of los het signaal op.",
            "max_length": "Schrijf ten hoogste 1000 tekens.",
        },
    )

    def clean(self):
        """What is withdrawn has no words, whatever still stands in the form."""
        data = super().clean()
        if data.get("act") == self.WITHDRAW:
            self.errors.pop("reason", None)
            data["reason"] = ""
        return data


class LetterForm(forms.Form):
    """The letter of a chapter."""

    letter = forms.RegexField(r"^[A-Z]$")


class PartForm(forms.Form):
    """Which chapter of a large check page to show: by its letter, or by the anchor of a row in it."""

    onderdeel = forms.RegexField(r"^[A-Z]$", required=False)
    bij = forms.RegexField(r"^[a-z0-9-]{1,60}$", required=False)


class FromForm(forms.Form):
    """Where to go back to after saving: the check page, at one place of it."""

    terug = forms.RegexField(r"^[a-z0-9-]{1,60}$", required=False)
