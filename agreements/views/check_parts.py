"""The check page of a large agreement: one chapter at a time, so that the page stays small enough to open."""

MOST_LINES = 1500  # answers on one page; the complete example of fourteen parties has less


def chapters_in_full(chapters, asked, place):
    """Give the letters of the chapters that are shown in full: all, or one where there are more than MOST_LINES lines.

    `chapters` are (chapter, groups, gap count, taken); `asked` is a letter, `place` the anchor of a row, or "".
    Without either it is the first chapter that asks for something, and else the first one.
    """
    if sum(len(group.lines) for _chapter, groups, *_ in chapters for group in groups) <= MOST_LINES:
        return {chapter.letter for chapter, *_ in chapters}
    wanted = [
        *[chapter.letter for chapter, *_ in chapters if chapter.letter == asked],
        *[chapter.letter for chapter, groups, *_ in chapters if place and holds(groups, place)],
        *[chapter.letter for chapter, _groups, gaps, taken in chapters if gaps or taken],
        *[chapter.letter for chapter, *_ in chapters],
    ]
    return set(wanted[:1])


def holds(groups, place):
    """Tell whether a row with this anchor is one of these groups."""
    return any(line.anchor == place for group in groups for line in group.lines)
