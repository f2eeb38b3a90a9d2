"""From answers to a text as it stands, or to a text that is frozen in a Version."""

import hashlib
from dataclasses import asdict

from django.db import transaction
from django.utils import timezone

from agreements.checks.base import blockers
from agreements.document.articles import Block, articles
from agreements.document.fill import fill
from agreements.document.hashes import document_hash
from agreements.models import Agreement, Answers, Version
from agreements.steps.hidden import printable
from agreements.transfer.export import document_of

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
    return frozen_document(freeze(agreement, user))


def frozen_document(version):
    """Give the blocks and the facts of a version's signing copy."""
    return [Block(**block) for block in version.sign_blocks], version.meta


@transaction.atomic
def freeze(agreement, user):
    """Freeze the text as it stands; the same text is frozen once. Raises NotReady."""
    agreement = Agreement.objects.select_for_update().get(pk=agreement.pk)
    answers = Answers(agreement)
    found = blockers(answers, "start_signing")
    if found:
        raise NotReady(found)
    shown = printable(answers)
    blocks = articles(shown)
    filled = fill(blocks, shown, audience="team", at="signing")
    text_hash, sign_hash = document_hash(blocks), filled_hash(filled, document_hash(blocks))
    last = agreement.versions.order_by("-number").first()
    if last and last.sign_hash == sign_hash:
        return last
    number, at = next_number(agreement), timezone.now()
    meta = facts(answers, SIGNING, number=number, text_hash=sign_hash, day=timezone.localdate(at))
    return Version.objects.create(
        agreement=agreement,
        number=number,
        kind=answers.kind.slug,
        blocks=[asdict(block) for block in blocks],
        answers=document_of(answers),
        text_hash=text_hash,
        sign_blocks=[asdict(block) for block in filled],
        sign_hash=sign_hash,
        meta=meta,
        by=user,
        at=at,
    )


def next_number(agreement):
    """Give the number that the next frozen version will carry."""
    last = agreement.versions.order_by("-number").values_list("number", flat=True).first()
    return (last or 0) + 1


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
