"""From answers to a text as it stands, or to a text that is frozen in a Version."""

import hashlib
from dataclasses import asdict

from django.db import transaction
from django.utils import timezone

from agreements.checks.base import blockers
from agreements.document.articles import Block, articles
from agreements.document.fill import fill
from agreements.document.hashes import document_hash
from agreements.models import Agreement, Answers, SigningCopy, Version
from agreements.steps.hidden import printable
from agreements.transfer.export import document_of
from agreements.transfer.reading import answers_of

CONCEPT, SIGNING = "concept", "signing"
STATUS = {CONCEPT: "Concept", SIGNING: "Tekenversie"}


class NotReady(Exception):
    """The text cannot be signed yet; `blockers` says why."""

    def __init__(self, found):
        super().__init__("; ".join(blocker.sentence for blocker in found))
        self.blockers = found


def draft_blocks(answers):
    """Give the filled blocks of a draft, with its gaps marked."""
    shown = printable(answers)
    return fill(articles(shown), shown, audience="team", at="draft")


def draft_document(agreement):
    """Give the blocks and the facts of a concept; its number is the last frozen one plus 1, without a day."""
    answers = Answers(agreement)
    blocks = draft_blocks(answers)
    return blocks, facts(answers, CONCEPT, number=next_number(agreement), text_hash=document_hash(blocks), day=None)


def signing_document(agreement, user):
    """Give the blocks and the facts of the signing copy, frozen first; raises NotReady with what stands in the way.

    `user` is who asks for it, None where that is the command line.
    """
    return copied_document(signing_copy(agreement, user))


def copied_document(copy):
    """Give the blocks and the facts of a signing copy."""
    return blocks_of(copy), copy.meta


def blocks_of(frozen):
    """Give the blocks of a Version or of a signing copy as they were frozen."""
    return [Block(**block) for block in frozen.blocks]


def version_blocks(version):
    """Give the blocks of a version filled from its own answers, as the team reads them; no live answer is read."""
    return fill(blocks_of(version), answers_of(version.answers), audience="team", at="draft")


def last_version(agreement):
    """Give the last frozen text of an agreement, or None."""
    return agreement.versions.order_by("-number").first()


def last_copy(agreement):
    """Give the last signing copy of an agreement, or None."""
    return SigningCopy.objects.filter(version__agreement=agreement).order_by("-version__number", "-pk").first()


@transaction.atomic
def freeze(agreement, user, *, moment="start_review"):
    """Freeze the text as it stands in a new Version. Raises NotReady with what stands in the way at this moment."""
    answers = Answers(Agreement.objects.select_for_update().get(pk=agreement.pk))
    found = blockers(answers, moment)
    if found:
        raise NotReady(found)
    return frozen(answers, articles(printable(answers)), user)


def frozen(answers, blocks, user):
    """Store blocks and the answers they were made from as the next Version."""
    return Version.objects.create(
        agreement=answers.agreement,
        number=next_number(answers.agreement),
        kind=answers.kind.slug,
        blocks=[asdict(block) for block in blocks],
        answers=document_of(answers),
        text_hash=document_hash(blocks),
        by=user,
        at=timezone.now(),
    )


@transaction.atomic
def signing_copy(agreement, user):
    """Freeze the text with all names filled in, once for the same words. Raises NotReady.

    It belongs to the last Version, or to a new one where the text has changed since.
    """
    agreement = Agreement.objects.select_for_update().get(pk=agreement.pk)
    answers = Answers(agreement)
    found = blockers(answers, "start_signing")
    if found:
        raise NotReady(found)
    shown = printable(answers)
    blocks = articles(shown)
    version = last_version(agreement)
    if version is None or version.text_hash != document_hash(blocks):
        version = frozen(answers, blocks, user)
    return copied(version, fill(blocks, shown, audience="team", at="signing"), answers, by=user)


def copied(version, filled, answers, *, by):
    """Store filled blocks as a signing copy of a version, or give the one that says the same."""
    sign_hash, at = filled_hash(filled, version.text_hash), timezone.now()
    same = version.signing_copies.filter(sign_hash=sign_hash).first()
    day = timezone.localdate(at)
    return same or SigningCopy.objects.create(
        version=version,
        blocks=[asdict(block) for block in filled],
        sign_hash=sign_hash,
        meta=facts(answers, SIGNING, number=version.number, text_hash=sign_hash, day=day),
        by=by,
        at=at,
    )


def next_number(agreement):
    """Give the number that the next frozen version will carry."""
    last = last_version(agreement)
    return last.number + 1 if last else 1


def filled_hash(blocks, text_hash):
    """Hash the filled text together with the hash of the text it was filled from (64 hexadecimal characters)."""
    lines = [text_hash, *(f"{block.slug} {block.number} {block.heading}\n{block.html}" for block in blocks)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def facts(answers, layout, *, number, text_hash, day):
    """Give what the title page and the foot of a PDF say beside the text."""
    municipality = answers.agreement.partnership.municipality
    return {
        "title": str(answers.basics),
        "label": answers.basics.label,
        "kind": answers.kind.slug,
        "area": answers.area.name,
        "municipality": municipality.name,
        "parties": [party.official_name for party in answers.parties if party.signs],
        "number": number,
        "status": STATUS[layout],
        "day": day.isoformat() if day else "",
        "hash": text_hash,
        "accent": municipality.colour_primary,
    }
