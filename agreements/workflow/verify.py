"""Whether what was written once is still as it was: chains, frozen texts, signing copies."""

from agreements.document.freeze import blocks_of, filled_hash
from agreements.document.hashes import document_hash, text_hash
from agreements.workflow import events

VERSIONED = ("start_review", "submit", "approve")


def faults(agreement):
    """Yield a Dutch sentence for everything of an agreement that is not as it was written."""
    yield from events.faults(agreement)
    versions = {version.number: version for version in agreement.versions.all()}
    for version in versions.values():
        yield from faults_of_version(agreement, version)
    for event in agreement.events.filter(act__in=VERSIONED):
        version = versions.get(event.data.get("version"))
        if version is None or version.text_hash != event.data["text_hash"]:
            yield f"{agreement.key}: de tekst van gebeurtenis {event.number} is een andere dan toen."


def faults_of_version(agreement, version):
    """Yield what is wrong with one frozen text and its signing copies."""
    blocks = blocks_of(version)
    changed = [block.slug for block in blocks if text_hash(block.heading, block.html) != block.hash]
    if changed:
        yield f"{agreement.key}: in {version} is de tekst veranderd van {', '.join(changed)}."
    if document_hash(blocks) != version.text_hash:
        yield f"{agreement.key}: de hash van {version} klopt niet."
    for copy in version.signing_copies.all():
        if filled_hash(blocks_of(copy), version.text_hash) != copy.sign_hash:
            yield f"{agreement.key}: een tekenversie van {version} is veranderd."
