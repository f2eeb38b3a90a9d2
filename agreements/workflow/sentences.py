"""Each act as one Dutch sentence, for the timeline and for mail."""

# What is said of an act; {by} is who did it, the other names come from what the event holds.
SENTENCES = {
    "start_review": "{by} stuurde versie {version} naar de partijen.",
    "reopen": "{by} haalde versie {version} terug om de tekst aan te passen.",
    "submit": "{by} diende versie {version} in bij de gemeente.",
    "return": "{by} stuurde versie {version} terug namens de gemeente.",
    "approve": "{by} keurde versie {version} goed.",
    "unapprove": "{by} trok de goedkeuring van versie {version} in.",
    "withdraw": "{by} stopte met deze afspraak.",
    "agree": "{by} gaf namens een partij akkoord op versie {version}.",
    "record_consent": "{by} legde vast dat een partij akkoord is met versie {version}.",
    "undo_consent": "{by} nam namens een partij het akkoord op versie {version} terug.",
    "remark": "{by} maakte een opmerking bij een artikel.",
    "answer_remark": "{by} antwoordde op een opmerking bij een artikel.",
    "resolve_remark": "{by} noemde een opmerking bij een artikel opgelost.",
    "write_file": "{by} werkte het dossier van de gemeente bij.",
    "invite": "{by} nodigde iemand uit.",
    "resend_invite": "{by} stuurde een uitnodiging opnieuw.",
    "revoke_invite": "{by} trok een uitnodiging in.",
    "join": "{by} doet nu mee.",
    "remove_member": "{by} haalde iemand van deze afspraak.",
}
SOMEBODY = "Iemand"


class Said(dict):
    """What an event holds, with a word for what it does not hold."""

    def __missing__(self, name):
        return "…"


def sentence_of(event):
    """Say what was done, by whom; a person whose name was erased is "Iemand"."""
    by = event.by.name if event.by and event.by.name else SOMEBODY
    return SENTENCES.get(event.act, "{by} deed iets.").format_map(Said(event.data, by=by))
