"""Forms that hold one of every kind of field, for the sample pages of the look."""

from django import forms


def part(label, **more):
    """Make the attributes of a part of a MultiWidget."""
    return {"data-label": label} | {f"data-{name.replace('_', '-')}": text for name, text in more.items()}


class PartsField(forms.Field):
    """A field of several inputs that takes whatever was typed."""

    def prepare_value(self, value):
        """Hand the list through."""
        return value


class Suggested(forms.TextInput):
    """A text with suggestions."""

    def get_context(self, name, value, attrs):
        """Give the suggestions to the template."""
        context = super().get_context(name, value, attrs)
        context["widget"]["suggestions"] = ["college", "bestuur"]
        context["widget"]["attrs"]["list"] = f"{context['widget']['attrs']['id']}-lijst"
        return context


class Parts(forms.MultiWidget):
    """A widget of several parts."""

    def decompress(self, value):
        """Split nothing."""
        return [None] * len(self.widgets)


WHO = [
    ("", "Maak een keuze"),
    ("Partijen", [("party:1", "Netkring"), ("party:2", "De Brem")]),
    ("all", "alle partijen"),
]
MOMENTS = [("open", "Altijd"), ("day", "Op een dag"), ("event", "Na een beslismoment of gebeurtenis")]


def moment():
    """Make radios that name a shape, and the inputs of each."""
    return Parts(
        [
            forms.RadioSelect(choices=MOMENTS),
            forms.TextInput(attrs=part("Na welke gebeurtenis?", shapes="event")),
            forms.TextInput(
                attrs=part("Op welke dag?", shapes="day event", help="Bijvoorbeeld: 1 mei 2027", width="day")
            ),
        ]
    )


class HandoverForm(forms.Form):
    """Asks a hand-over, as a step page does."""

    use_required_attribute = False

    topic = forms.CharField(label="Welk onderwerp?")
    sender = forms.ChoiceField(label="Wie draagt het over?", choices=WHO)
    receiver = PartsField(
        label="Wie neemt het over?",
        widget=Parts(
            [
                forms.Select(choices=WHO, attrs=part("Partij, groep of overleg")),
                Suggested(attrs=part("Onderdeel of functie", optional="1")),
            ]
        ),
    )
    moment = PartsField(label="Wanneer gaat het over?", widget=moment())
    brings = forms.CharField(
        label="Wat krijgt Netkring van het team?", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    days = forms.IntegerField(
        label="Hoeveel dagen heeft Netkring voor een antwoord?",
        widget=forms.TextInput(attrs={"inputmode": "numeric", "data-unit": "dagen", "data-width": "number"}),
        error_messages={"invalid": "Vul een heel getal in, bijvoorbeeld 40."},
    )
    budget = forms.CharField(
        label="Welk bedrag?", required=False, widget=forms.TextInput(attrs={"data-unit": "€", "data-width": "amount"})
    )
    leader = PartsField(
        label="Wie trekt dit?",
        required=False,
        help_text="Kies wie het meest past.",
        widget=Parts(
            [
                forms.RadioSelect(choices=[("gemeente", "de gemeente"), ("anders", "anders, namelijk")]),
                forms.TextInput(attrs=part("Anders, namelijk")),
            ]
        ),
    )
    channels = forms.MultipleChoiceField(
        label="Hoe horen bewoners het?",
        required=False,
        choices=[("brief", "brief"), ("avond", "bewonersavond"), ("app", "groepsapp")],
        widget=forms.CheckboxSelectMultiple,
    )
    binding = forms.ChoiceField(
        label="Kun je elkaar eraan houden?", choices=[("ja", "Ja"), ("nee", "Nee")], widget=forms.RadioSelect
    )
    agreed = forms.BooleanField(label="Ik heb dit met mijn achterban besproken", required=False)
    proof = forms.FileField(label="Het besluit", required=False, help_text="Een PDF of een foto, hoogstens 15 MB.")

    def clean_brings(self):
        """Refuse a word, so that a text area with an error can be seen."""
        if "fout" in self.cleaned_data["brings"]:
            raise forms.ValidationError("Schrijf op wat Netkring krijgt, bijvoorbeeld een kaart.")
        return self.cleaned_data["brings"]

    def clean_moment(self):
        """Refuse a day that does not exist."""
        value = self.cleaned_data["moment"]
        if value and "31 april" in (value[2] or ""):
            raise forms.ValidationError("31 april bestaat niet. Bedoel je 30 april of 1 mei 2027?")
        return value


ANSWERS = {
    "topic": "Netonderzoek",
    "sender": "all",
    "receiver": ["party:1", "gebiedsmanager"],
    "moment": ["day", "", "1 mei 2027"],
    "brings": "De drie oplossingen, met het aantal woningen per straat.",
    "days": "40",
    "budget": "60.000",
    "leader": ["gemeente", ""],
    "channels": ["brief"],
    "binding": "ja",
}
WRONG = {
    "topic": "Netonderzoek",
    "sender": "all",
    "receiver_0": "party:1",
    "receiver_1": "gebiedsmanager",
    "moment_0": "day",
    "moment_1": "",
    "moment_2": "31 april 2027",
    "brings": "fout",
    "days": "veertig",
    "leader_0": "anders",
    "leader_1": "de VvE",
    "binding": "",
}
