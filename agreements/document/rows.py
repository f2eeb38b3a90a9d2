"""Choosing and ordering rows of answers for an article. Pure functions, known to templates by Dutch names."""

from math import ceil

from agreements.models.tasks import columns_of
from agreements.steps.absent import without_municipality

MOST_COLUMNS = 16  # of the table of tasks, as many as a page has room for


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


def municipalities(parties):
    """Keep the signing parties that are a municipality."""
    return [party for party in parties if party.signs and party.is_municipality]


def filled(rows):
    """Keep the lines of the table of information in which something was answered."""
    return [row for row in rows if row.channel or row.frequency or row.sender]


def with_place(bodies):
    """Keep the meetings of which a place was answered."""
    return [body for body in bodies if body.place_policy or body.place]


def directing(parties):
    """Keep the parties that direct the approach, or do so in one phase."""
    return [party for party in parties if party.directing_roles or party.directing_phases]


def with_a_task(contributions):
    """Keep the contributions that name a role or describe one."""
    return [row for row in contributions if row.roles or row.description]


def bringing(contributions):
    """Keep the contributions with hours (also none), money (also none) or something else."""
    return [row for row in contributions if row.hours is not None or row.money is not None or row.other]


def taking_over(handovers):
    """Keep the subjects that an organisation takes over: those for which nobody said otherwise."""
    return [row for row in handovers if row.mode in ("", "over")]


def going_over(handovers):
    """Keep the subjects that do not stay with the team, of which somebody is named."""
    return [row for row in handovers if row.goes_over and (row.sender or row.receivers)]


def tenant_organisations(parties):
    """Keep the signing parties that speak for tenants."""
    return [party for party in parties if party.signs and party.is_tenants]


def with_own_way(spaces):
    """Keep the own spaces that say how a party decides, how long that takes or whom to ask."""
    return [row for row in spaces if row.path or row.weeks is not None or row.contact_function or row.contact]


def with_own_space(spaces):
    """Keep the own spaces of which something prints."""
    return [row for row in spaces if row.free or row in with_own_way(spaces)]


def told_to_the_council(roles):
    """Keep the directing roles that say how the council hears how it goes."""
    return [role for role in roles if role.council_often or role.council_how]


def with_complaints(bodies):
    """Keep the meetings that deal with complaints of residents."""
    return [body for body in bodies if "klachten" in body.rights]


def with_quorum(bodies):
    """Keep the meetings that need certain parties to decide."""
    return [body for body in bodies if body.quorum or answered(body.members, "needed")]


def going_round(bodies):
    """Keep the meetings that go from party to party, with something to say about it."""
    return [body for body in bodies if body.rotates and (body.turns or body.rotation_start or body.rotation_skip)]


def matrix(answers):
    """Give who does what as tables of at most sixteen columns: (columns, [(task, letters of each column)]) each.

    A group stands as one column; a member of it has a column where it has a part of its own.
    """
    columns = [
        column for group, parties in columns_of(answers) for column in columns_with_a_part(answers, group, parties)
    ]
    if not any(letters_in(task, column) for task in answers.tasks for column in columns):
        return []
    tables = ceil(len(columns) / MOST_COLUMNS)
    size = ceil(len(columns) / tables)
    parts = [columns[start : start + size] for start in range(0, len(columns), size)]
    return [(part, [(task, [letters_in(task, column) for column in part]) for task in answers.tasks]) for part in parts]


def columns_with_a_part(answers, group, parties):
    """List the columns of a group and its members: those with a part in any task, else the group alone."""
    if group is None:
        return parties
    having = [row for row in (group, *parties) if any(letters_in(task, row) for task in answers.tasks)]
    return having or [group]


def letters_in(task, column):
    """Give the letters that a party or group has in a task."""
    return next((cell.letters for cell in task.responsibilities if cell.whose is column), [])


def total(lines):
    """Add up the amounts of a budget; None where one is missing, or where there is only one."""
    amounts = [line.amount for line in lines]
    return sum(amounts) if len(amounts) > 1 and None not in amounts else None


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
    "zonder_gemeente": without_municipality,
    "overheden": public_bodies,
    "gemeenten": municipalities,
    "gevuld": filled,
    "met_plaats": with_place,
    "met_regie": directing,
    "met_taak": with_a_task,
    "met_inzet": bringing,
    "neemt_over": taking_over,
    "gaat_over": going_over,
    "huurdersorganisaties": tenant_organisations,
    "met_eigen_weg": with_own_way,
    "met_eigen_ruimte": with_own_space,
    "met_raad": told_to_the_council,
    "met_klachten": with_complaints,
    "met_quorum": with_quorum,
    "rouleert": going_round,
    "rollenmatrix": matrix,
    "totaal": total,
}
