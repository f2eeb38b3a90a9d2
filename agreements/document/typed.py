"""What people typed as a whole article: its paragraphs become members, its dashes a list. Everything is escaped."""

from dataclasses import dataclass

from django.template.loader import get_template
from django.utils.html import format_html, format_html_join

from agreements.document.contents import OWN_ARTICLE, Article
from agreements.document.dutch import begin, is_sentence, items, sentence
from agreements.models.fields import lines
from agreements.models.own_articles import MARKS


@dataclass(frozen=True)
class TypedArticle(Article):
    """An article whose heading and words are a team's own."""

    heading: str = ""
    text: str = ""


def parts(text):
    """List (paragraph, items of the list under it); a list without a paragraph above it has no list to be."""
    found = []
    for line in lines(text):
        if line.startswith(MARKS) and found:
            found[-1][1].append(line[2:])
        else:
            found.append((line.removeprefix("- "), []))
    return found


def members(text, numbered):
    """Write a typed text as members (`li`) where the kind has numbers, as paragraphs where it has none."""
    member = "<li>{}{}</li>" if numbered else "<p>{}</p>{}"
    written = [(lead(words) if dashes else sentence(words), bullets(dashes)) for words, dashes in parts(text)]
    return format_html_join("", member, written)


def typed_html(text, numbered):
    """Write a typed text as a whole article, not yet tidied."""
    return enclosed(members(text, numbered), numbered)


def enclosed(inside, numbered):
    """Put members in their list; paragraphs need none."""
    return format_html('<ol class="leden">{}</ol>', inside) if numbered and inside else inside


def fixed_html(names, context):
    """Write the fixed sentences of an article as the model has them, not yet tidied."""
    written = ((get_template(f"articles/vast/{name}.html").render(context),) for name in names)
    return enclosed(format_html_join("", "{}", written), context["kind"].numbered)


def lead(words):
    """Give the words above a list a capital, and a colon where they have no end."""
    return begin(words) if is_sentence(words) or words.endswith(":") else f"{begin(words)}:"


def bullets(dashes):
    """Write a list of items, made alike."""
    inside = format_html_join("", "<li>{}</li>", ((item,) for item in items(dashes)))
    return format_html("<ul>{}</ul>", inside) if inside else ""


def with_own(listed, own_articles):
    """Put the team's own articles in the list of a kind: each after the one it follows, else before the signatures.

    One of which nothing is written yet is left out.
    """
    own = [row for row in own_articles if row.heading or row.text]
    if not own:
        return listed
    after = {each.slug: [] for each in listed[: place_of_signatures(listed)]}
    last = list(after)[-1]
    for row in own:
        after.get(row.after, after[last]).append(typed_article(row))
    return [one for each in listed for one in (each, *after.get(each.slug, ()))]


def place_of_signatures(listed):
    """Give the place of the signatures in a list of articles."""
    return next(place for place, each in enumerate(listed) if each.part == "signatures")


def typed_article(row):
    """Make the article of a row."""
    heading = begin(row.heading.strip()) or "Eigen artikel"
    return TypedArticle(row.slug, reads=OWN_ARTICLE.reads, heading=heading, text=row.text)
