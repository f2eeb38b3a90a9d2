"""The article beside a question: how an answer comes into the text, with the words that just changed marked."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from agreements.document.articles import articles, fed_by
from agreements.document.compare import mark_changes
from agreements.document.fill import fill
from agreements.models import OwnArticle, Save
from agreements.models.values import NotRestorable, restore
from agreements.steps.hidden import blanked, printable

RECENT = timedelta(minutes=30)


@dataclass(frozen=True)
class Beside:
    """One article as it is now; `others` are (slug, label, heading) of further articles that the step feeds."""

    slug: str
    label: str
    number: str
    heading: str
    html: str
    changed: bool
    others: tuple


def beside(page, user):
    """Give the article that shows best what this person just changed, or None where the step feeds none."""
    now = printable(page.answers)
    slugs = wanted(now, page)
    blocks = articles(now, only=slugs)
    mine = sorted(fill(blocks, now, only=slugs), key=lambda block: (block.part == "cover", slugs.index(block.slug)))
    if not mine:
        return None
    earlier = {block.slug: block for block in as_it_was(before(page, user), blocks, slugs)}
    marked = [(block, marked_html(earlier.get(block.slug), block)) for block in mine]
    block, html = next(((b, h) for b, h in marked if h != b.html), marked[0])
    others = tuple((b.slug, b.label, b.heading) for b in mine if b.slug != block.slug)
    return Beside(block.slug, block.label, block.number, block.heading, html, html != block.html, others)


def wanted(now, page):
    """List the slugs of the articles to show: of the articles that the team writes itself the one that is open."""
    if page.row is None or page.step.model is not OwnArticle:
        return fed_by(now, page.step.slug)
    if page.is_new:  # a place in the text, which shows the words from the first save on
        now.add(OwnArticle(agreement=now.agreement, uid=page.row.uid, heading="Nieuw artikel"))
    return (page.row.slug,)


def as_it_was(copy, blocks, slugs):
    """List the filled blocks of earlier answers, in their place among the blocks of now: the numbers stay alike."""
    if copy is None:
        return []
    then = blanked(copy)
    old = {block.slug: block for block in articles(then, only=slugs)}
    return fill([old.get(block.slug, block) if block.slug in slugs else block for block in blocks], then, only=slugs)


def marked_html(old, new):
    """Mark in an article the words that were not there before."""
    return mark_changes(old.html, new.html) if old is not None else new.html


def before(page, user):
    """Copy the answers as they were before this person began on this step, within the last half hour; else None."""
    found = Save.objects.filter(
        sheet__agreement=page.answers.agreement, sheet__step=page.step.slug, by=user, number__isnull=False,
        at__gte=timezone.now() - RECENT,
    )  # fmt: skip
    recent = list(found.select_related("sheet").order_by("-at"))
    if not recent:
        return None
    then = page.answers.copy()
    for one in recent:
        for name, (was, _now) in one.fields.items():
            put_back(then, page.step, one.sheet, name, was)
    return then


def put_back(answers, step, sheet, name, was):
    """Write one earlier value into the copy; what no longer has a place there is left out."""
    uid, _, field = name.rpartition("-")
    model = step.children.model if step.children and uid else step.model
    row = answers.get(model, uid or sheet.uid)
    asked = [one.name for one in step.asks_for(row)]
    if row is None or field not in asked or (isinstance(was, dict) and "typed" in was):
        return
    try:
        restore(answers, row, field, was)
    except NotRestorable:
        return
