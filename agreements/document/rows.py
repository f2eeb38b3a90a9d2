"""Choosing and ordering rows of answers for an article. Pure functions, known to templates by Dutch names."""


def signing(parties):
    """Keep the parties that sign."""
    return [party for party in parties if party.signs]


def with_capacity(parties, capacity):
    """Keep the parties with this capacity."""
    return [party for party in parties if party.capacity == capacity]


def in_signing_order(parties, rules):
    """Put the signing parties in the order the team chose for the signatures."""
    signers = signing(parties)
    if rules.signing_order == "gemeente-eerst":
        return sorted(signers, key=lambda party: not party.is_municipality)
    if rules.signing_order == "alfabetisch":
        return sorted(signers, key=lambda party: (party.short_name or party.official_name).casefold())
    return signers


def in_group(parties, group):
    """Keep the parties of a group."""
    return [party for party in parties if party.group is not None and party.group.uid == group.uid]


def owned(rows, name):
    """Gather the rows that the given rows own: all commitments of all parties, in order."""
    return [owned for row in rows for owned in getattr(row, name)]


def answered(rows, name):
    """Keep the rows for which an answer is given."""
    return [row for row in rows if getattr(row, name)]


def equal(rows, test):
    """Keep the rows of which a field has a value: "attends=vast"."""
    name, _, value = test.partition("=")
    return [row for row in rows if getattr(row, name) == value]


def parties_of(rows):
    """List the parties that own the rows, each once, in order."""
    return list({row.party.uid: row.party for row in rows}.values())


def landlords(parties):
    """Keep the signing parties that let homes as a housing association."""
    return [party for party in parties if party.signs and party.is_landlord]


def public_bodies(parties):
    """Keep the signing parties that are public bodies."""
    return [party for party in parties if party.signs and party.is_public]


def filled(rows):
    """Keep the lines of the table of information in which something was answered."""
    return [row for row in rows if row.channel or row.frequency or row.sender]


def with_place(bodies):
    """Keep the meetings of which a place was answered."""
    return [body for body in bodies if body.place_policy or body.place]


# The names by which article templates know these.
FILTERS = {
    "tekenend": signing,
    "met_rol": with_capacity,
    "geordend": in_signing_order,
    "in_groep": in_group,
    "eigen": owned,
    "waar": answered,
    "gelijk": equal,
    "partijen_van": parties_of,
    "verhuurders": landlords,
    "overheden": public_bodies,
    "gevuld": filled,
    "met_plaats": with_place,
}
