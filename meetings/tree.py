"""Meetings report to each other as the branches of a tree: none of them to itself."""


def in_a_circle(body):
    """Tell whether a meeting reports, by way of others, to itself."""
    seen, above = set(), body.reports_to
    while above is not None and above.uid not in seen:
        if above.uid == body.uid:
            return True
        seen.add(above.uid)
        above = above.reports_to
    return False
