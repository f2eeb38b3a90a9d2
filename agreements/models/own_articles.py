"""Articles that a team writes itself, for what no question asks."""

from django.core.exceptions import ValidationError
from django.db import models

from agreements.kinds import KINDS
from agreements.models.base import Answer
from agreements.models.fields import ArticleField
from agreements.models.limits import at_least, long_text

LAST = "eind"
LONGEST_TEXT = 6000
# No article of ours is called so, whatever the uid: they carry no such word.
OWN = "artikel-"
MARKS = ("- ", "• ", "* ", "– ")  # what a line of a list begins with, also where it was pasted


def places():
    """List the articles, of all kinds, after which an own one may stand, and the end of the text."""
    found = {}
    for kind in KINDS.values():
        for slug in kind.body:
            found.setdefault(slug, kind.headings[slug])
    return [*found.items(), (LAST, "Helemaal achteraan")]


def check_first_line(text):
    """Refuse a text that begins with a list: nobody would know what it is a list of."""
    if text.startswith(MARKS):
        raise ValidationError("Zet boven de lijst een zin die zegt wat het is.")


def typed_article(question, help_text):
    """Make the field for the words of a whole article, of at most `LONGEST_TEXT` characters."""
    return long_text(question, LONGEST_TEXT, help_text, checks=[check_first_line])


class OwnArticle(Answer):
    """An article of the team's own: a heading, what is agreed, and where it stands."""

    plural = "own_articles"

    heading = models.CharField(
        "Welk kopje krijgt dit artikel?",
        max_length=150,
        blank=True,
        help_text="Bijvoorbeeld: Geluid en bouwverkeer.",
        validators=[at_least(3)],
    )
    text = typed_article(
        "Wat spreken jullie daarin af?",
        "Begin voor elke afspraak op een nieuwe regel. Een regel met een streepje ervoor wordt een punt van een lijst.",
    )
    after = ArticleField(
        "Na welk artikel komt het?",
        choices=places,
        max_length=40,
        help_text="Kies je niets? Dan komt het achteraan.",
    )

    def __str__(self):
        return self.heading or "artikel zonder kopje"

    @property
    def slug(self):
        """The name by which the text knows it."""
        return f"{OWN}{self.uid}"
