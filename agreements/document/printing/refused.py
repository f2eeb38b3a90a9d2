"""Why a document could not be printed, with the sentence a reader gets."""

SENTENCES = {
    "glyphs": "Deze tekens kunnen wij niet afdrukken: {detail}. Haal ze uit de tekst en probeer het opnieuw.",
    "outside": "De tekst verwijst naar een bestand dat er niet bij hoort. Meld dit aan de beheerder.",
    "large": "De tekst is te groot om in één keer op te maken. Maak de tekst korter en probeer het opnieuw.",
    "slow": "Het opmaken duurde te lang. Probeer het over een paar minuten opnieuw.",
    "broken": "Het opmaken is niet gelukt. Probeer het opnieuw. Lukt het weer niet, meld het dan aan de beheerder.",
}


class Refused(Exception):
    """A document that was not printed: `reason` is a key of SENTENCES, `detail` is for the log and the sentence."""

    def __init__(self, reason, detail=""):
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    @property
    def sentence(self):
        """Say in Dutch what happened and what to do now."""
        return SENTENCES[self.reason].format(detail=self.detail)
