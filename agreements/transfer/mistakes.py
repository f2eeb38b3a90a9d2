"""What is wrong in a file: one Dutch sentence for each mistake, with its line and its place."""

from typing import NamedTuple


class Mistake(NamedTuple):
    """One mistake: its line (from 1, 0 where there is none), the path that leads to it, and what to do."""

    line: int
    path: tuple
    sentence: str

    def __str__(self):
        place = [f"regel {self.line}"] if self.line else []
        place += [" > ".join(self.path)] if self.path else []
        return f"{', '.join(place)}: {self.sentence}" if place else self.sentence


class Mistakes(Exception):
    """A file cannot be taken in; `found` lists every Mistake, in the order of the file."""

    def __init__(self, found):
        self.found = sorted(found, key=lambda mistake: mistake.line)
        super().__init__("\n".join(map(str, self.found)))


class Report:
    """Collects mistakes while a file is read."""

    def __init__(self):
        self.found = []

    def say(self, node, path, sentence):
        """Add a mistake at the line of a node."""
        self.found.append(Mistake(node.line, tuple(path), sentence))

    def settle(self):
        """Raise Mistakes if there was any."""
        if self.found:
            raise Mistakes(self.found)
