"""Pages that nobody has to answer, because nobody whom they ask takes part; and the road without a municipality."""

LEAST_PARTIES = 2  # with one party the others are still to come
MUNICIPALITY = "each_municipality"
# By whom a step asks: why its page stays empty, once it is certain that it does.
REASONS = {
    MUNICIPALITY: "Er doet geen gemeente mee.",
    "each_constituency": "Er doet geen partij mee die voor bewoners of huurders spreekt.",
}


def are_known(parties):
    """Tell whether all parties seem to be there: of each of them it is known what kind of party it is."""
    return len(parties) >= LEAST_PARTIES and all(party.kind for party in parties)


def without_municipality(parties):
    """Tell whether it is certain that no municipality takes part."""
    return are_known(parties) and not any(party.is_municipality for party in parties)


def why_absent(answers, step):
    """Say why a step asks nobody, once that is certain; "" where it asks somebody, or may yet do so."""
    reason = REASONS.get(step.who.name, "")
    return reason if reason and are_known(answers.parties) and not step.who.owners(answers) else ""


def beside_the_parties(page):
    """Say beside the parties what it means that no municipality takes part (an `aside` of a step)."""
    return {"template": "agreements/parts/municipality.html", "absent": without_municipality(page.answers.parties)}
