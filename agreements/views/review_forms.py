"""The forms with which people say what they find of a frozen text, answer each other, and write down a consent."""

from django import forms
from django.core.files.base import ContentFile
from django.utils import timezone

from agreements.models import Attachment, Consent, MarkState, Remark
from agreements.models.uploads import Upload, take_upload
from agreements.steps.fields.days import EXAMPLE, DayField, day_input
from agreements.views.forms import UID
from agreements.workflow.review import Said

MOST = Remark._meta.get_field("words").max_length
TOO_LONG = "Schrijf ten hoogste 2000 tekens."


def words_field(label, help_text="", *, rows=3):
    """Make a field for what somebody wants to say; the placeholder lets the style tell whether it is empty."""
    field = forms.CharField(
        label=label,
        help_text=help_text,
        max_length=MOST,
        required=False,
        widget=forms.Textarea(attrs={"rows": rows, "placeholder": " "}),
        error_messages={"max_length": TOO_LONG},
    )
    field.one_of_several = True
    return field


class ArticleForm(forms.Form):
    """What a party says of one article. A form that was left as it was says nothing."""

    use_required_attribute = False

    state = forms.ChoiceField(
        choices=MarkState.choices,
        widget=forms.RadioSelect,
        error_messages={
            "required": "Kies wat jullie van dit artikel vinden.",
            "invalid_choice": "Kies een van de drie antwoorden.",
        },
    )
    words = words_field("Wat moet er anders, en waarom?", "Bij een opmerking. Iedereen die meedoet, leest dit.")
    until = DayField(
        label="Op welke dag weten jullie het uiterlijk?",
        help_text="Bij ‘nog intern bespreken’.",
        widget=day_input(**{"data-help": EXAMPLE, "placeholder": " "}),
    )

    def __init__(self, block, data=None, *, voices, party):
        """Ask what a party says of a block, given everything that was said of the version."""
        mark = voices.mark_of(party.uid, block)
        initial = {"state": mark.state, "until": mark.until} if mark else {}
        super().__init__(data, prefix=block.slug, initial=initial, empty_permitted=True)
        self.talks = (block.slug, block.hash) in voices.talked.get(party.uid, ())
        where = block.label[:1].lower() + block.label[1:] if block.label else "dit deel"
        self.fields["state"].label = f"Wat vindt {party} van {where}?"
        self.fields["until"].one_of_several = True
        if days := voices.position(party).days:
            self.fields["until"].help_text += f" Jullie gaven zelf op hoe lang overleg duurt: {days} dagen."

    def clean_until(self):
        """A day on which somebody answers is still to come; the one that was named before may stay."""
        day = self.cleaned_data["until"]
        if day and day < timezone.localdate() and day != self.initial.get("until"):
            raise forms.ValidationError("Deze dag is al geweest. Noem een dag die nog komt.")
        return day

    def clean(self):
        """A remark has words, and who needs time names a day."""
        data = super().clean()
        state = data.get("state")
        if state == MarkState.REMARK and not self.talks and not data.get("words") and "words" not in self.errors:
            self.add_error("words", "Schrijf op wat er anders moet.")
        if state == MarkState.INSIDE and not data.get("until") and "until" not in self.errors:
            self.add_error("until", "Schrijf op welke dag jullie het uiterlijk weten.")
        return data

    @property
    def said(self):
        """Give what was said, of a valid form that was changed."""
        data = self.cleaned_data
        return Said(data["state"], data["until"], data["words"])


class ReadForm(forms.Form):
    """Which version somebody read, and what is done with it besides."""

    AGREE, UNDO = "akkoord", "terug"

    version = forms.IntegerField(min_value=1, max_value=2**31 - 1)
    act = forms.ChoiceField(choices=[(AGREE, AGREE), (UNDO, UNDO)], required=False)


class CommentForm(forms.Form):
    """What somebody who speaks for no party says of one article."""

    use_required_attribute = False

    def __init__(self, block, data=None):
        super().__init__(data, prefix=block.slug, empty_permitted=True)
        where = block.label[:1].lower() + block.label[1:] if block.label else f"‘{block.heading}’"
        self.fields["words"] = words_field(f"Wat wil je zeggen over {where}?", "Iedereen die meedoet, leest dit.")


class AnswerForm(forms.Form):
    """An answer to a remark, that it is resolved, or both."""

    use_required_attribute = False
    ANSWER, RESOLVE = "antwoord", "opgelost"

    remark = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)
    act = forms.ChoiceField(choices=[(ANSWER, ANSWER), (RESOLVE, RESOLVE)], widget=forms.HiddenInput)
    words = words_field("Wat antwoorden jullie?", "Iedereen die meedoet, leest dit.", rows=2)

    def clean(self):
        """Who only answers says something."""
        data = super().clean()
        if data.get("act") == self.ANSWER and not data.get("words") and "words" not in self.errors:
            self.add_error("words", "Schrijf je antwoord op.")
        return data


class RecordForm(forms.Form):
    """A consent that was given at the table or on paper."""

    use_required_attribute = False

    version = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)
    party = forms.RegexField(
        UID,
        label="Welke partij is akkoord?",
        help_text="Een overheid geeft altijd zelf akkoord. Die staat hier dus niet bij.",
        widget=forms.Select,
        error_messages={"required": "Kies een partij.", "invalid": "Kies een partij uit de lijst."},
    )
    said_by = forms.CharField(
        label="Wie zei het?",
        help_text="De naam van iemand die namens de partij mag spreken.",
        error_messages={"required": "Schrijf op wie het zei."},
    )
    function = forms.CharField(
        label="In welke functie?",
        help_text="Bijvoorbeeld: voorzitter.",
        error_messages={"required": "Schrijf op in welke functie."},
    )
    day = DayField(
        label="Op welke dag?",
        widget=day_input(**{"data-help": EXAMPLE}),
        error_messages={"required": "Schrijf op welke dag het was."},
    )
    place = forms.CharField(
        label="Waar?",
        help_text="Bijvoorbeeld: in het buurthuis, of in een brief.",
        error_messages={"required": "Schrijf op waar het was."},
    )
    scan = forms.FileField(
        label="Staat het op papier? Voeg een scan toe.",
        help_text="PDF, PNG of JPEG. Ten hoogste 15 MB. Iedereen die meedoet, kan dit openen.",
        required=False,
        error_messages={"empty": "Dit bestand is leeg. Kies een ander bestand."},
    )

    def __init__(self, parties, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.parties = {party.uid: str(party) for party in parties}
        self.fields["party"].widget.choices = [("", "Kies een partij"), *self.parties.items()]
        self.fields["day"].required = True
        for name in ("said_by", "function", "place"):
            field = self.fields[name]
            field.max_length = Consent._meta.get_field(name).max_length
            field.validators.append(at_most(field.max_length))

    def clean_party(self):
        """Only a party of the list."""
        if self.cleaned_data["party"] not in self.parties:
            raise forms.ValidationError("Kies een partij uit de lijst.")
        return self.cleaned_data["party"]

    def clean_day(self):
        """What was said lies behind us."""
        if self.cleaned_data["day"] > timezone.localdate():
            raise forms.ValidationError("Deze dag moet nog komen. Noem de dag waarop het is gezegd.")
        return self.cleaned_data["day"]

    def clean_scan(self):
        """Judge a scan as every upload."""
        scan = self.cleaned_data["scan"]
        return take_upload(scan) if scan else None


def at_most(number):
    """Make a validator for the length of a text, with a sentence that says what to do."""

    def check(words):
        if len(words) > number:
            raise forms.ValidationError(f"Schrijf ten hoogste {number} tekens.")

    return check


def scan_of(agreement, upload, user):
    """Make the Attachment of a scan, not yet stored; None where there is none."""
    if not isinstance(upload, Upload):
        return None
    return Attachment(
        agreement=agreement,
        purpose="consents.scan",
        name=upload.name,
        media_type=upload.media_type,
        size=len(upload.content),
        sha256=upload.sha256,
        uploaded_by=user,
        file=ContentFile(upload.content, name=upload.name),
    )
