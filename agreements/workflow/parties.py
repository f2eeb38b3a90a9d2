"""Who takes part according to a frozen version: read from its answers, never from live rows."""

from agreements.transfer.reading import answers_of


def signing_parties(version):
    """List the parties that sign a version, as they stood when it was frozen."""
    return [party for party in answers_of(version.answers).parties if party.signs]


def public_body_signs(version):
    """Tell whether a municipality or another public body signs; else nobody has to approve the text."""
    return any(party.is_public for party in signing_parties(version))


def party_in(version, uid):
    """Give a party of a version, or None."""
    return next((party for party in answers_of(version.answers).parties if party.uid == uid), None)
