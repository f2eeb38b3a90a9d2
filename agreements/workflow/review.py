"""What parties say of a frozen text: marks and remarks per article, and consent per party and version.

A mark is tied to the words of an article by their hash, so after a change only changed articles ask again. Consent
counts for one version.
"""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from agreements.document.freeze import last_version
from agreements.models import Agreement, Consent, Mark, MarkState, Membership, Party, Remark, Role, State
from agreements.teamwork.rights import rights_of
from agreements.workflow.events import record
from agreements.workflow.parties import party_in
from agreements.workflow.refusals import NotReady, NotYours, TooLate
from agreements.workflow.tell import tell

REMARKABLE = (State.CONCEPT, State.IN_REVIEW, State.RETURNED)


@dataclass(frozen=True)
class Said:
    """What a party says of one article: a state, the day before which it answers, and words."""

    state: str
    until: object = None
    words: str = ""


@transaction.atomic
def say(agreement, user, party_uid, said, *, version=None):
    """Keep what a party says of articles (slug → Said) of the last version; `version` is the number that was read.

    Raises NotYours for who is no member of the party, TooLate outside the review or where another version was read,
    NotReady where an article is not in the text, a party that needs time names no day, or one that agreed did not take
    that back.
    """
    agreement = locked_in(agreement, (State.IN_REVIEW,))
    member_of(user, agreement, party_uid)
    found = last_version(agreement) if version is None else version_now(agreement, version)
    if Consent.objects.filter(version=found, party=party_uid, void_at=None).exists():
        raise NotReady(["Jullie zijn al akkoord met deze versie. Neem eerst het akkoord terug."])
    hashes = {block["slug"]: block["hash"] for block in found.blocks}
    for slug, one in said.items():
        if slug not in hashes or one.state not in MarkState.values:
            raise NotReady(["Dit artikel staat niet in de tekst."])
        if one.state == MarkState.INSIDE and one.until is None:
            raise NotReady(["Schrijf erbij vóór welke dag jullie antwoorden."])
        mark(agreement, user, (party_uid, slug, hashes[slug]), one)


def mark(agreement, user, place, said):
    """Store one mark at its place (party, slug, hash), and the words that come with it, once."""
    party_uid, slug, text_hash = place
    now = timezone.now()
    until = said.until if said.state == MarkState.INSIDE else None
    Mark.objects.update_or_create(
        agreement=agreement,
        party=party_uid,
        slug=slug,
        text_hash=text_hash,
        defaults={"state": said.state, "until": until, "by": user, "at": now},
    )
    same = {"agreement": agreement, "slug": slug, "text_hash": text_hash, "party": party_uid, "words": said.words}
    if said.words and not Remark.objects.filter(**same, answers=None, resolved_at=None).exists():
        heard("remark", user, Remark.objects.create(**same, by=user, at=now))


@transaction.atomic
def remark(agreement, user, words, *, about, answers=None):
    """Say something of an article (its slug and the hash of its words), or answer a remark of it.

    Raises NotYours or TooLate.
    """
    agreement = locked_in(agreement, REMARKABLE)
    rights = rights_of(user, agreement)
    if not rights.may_remark:
        raise NotYours
    slug, text_hash = about
    place = {"agreement": agreement, "slug": slug, "text_hash": text_hash, "party": one_party_of(rights)}
    same = Remark.objects.filter(**place, words=words, answers=answers, by=user, resolved_at=None).first()
    if same is not None:
        return same
    made = Remark.objects.create(**place, words=words, answers=answers, by=user, at=timezone.now())
    heard("answer_remark" if answers else "remark", user, made)
    return made


@transaction.atomic
def resolve(agreement, user, said):
    """Call a remark resolved; nothing happens where it was so already. Raises NotYours or TooLate."""
    agreement = locked_in(agreement, REMARKABLE)
    if not rights_of(user, agreement).edits:
        raise NotYours
    found = Remark.objects.filter(pk=said.pk, agreement=agreement, resolved_at=None).first()
    if found is None:
        return
    found.resolved_by, found.resolved_at = user, timezone.now()
    found.save(update_fields=["resolved_by", "resolved_at"])
    heard("resolve_remark", user, found)


def heard(act, user, said):
    """Write the event of something that was said of an article, and who hears of it.

    The words stay out of it: they are private and may be erased, and an event may not.
    """
    first = said.answers or said
    data = {"slug": said.slug, "text_hash": said.text_hash, "party": said.party, "remark": first.pk}
    tell(said.agreement, record(said.agreement, act, user, data=data), first.by)


@transaction.atomic
def agree(agreement, user, party_uid, *, version):
    """Agree with a version (its number) for a party. Raises NotYours, TooLate, or NotReady with what is still open."""
    agreement = locked_in(agreement, (State.IN_REVIEW,))
    member_of(user, agreement, party_uid)
    found = version_now(agreement, version)
    still_open = open_marks(found, party_uid)
    if still_open:
        raise NotReady([f"Er staat nog iets open bij {block['heading']}." for block in still_open])
    return consent(found, user, party_uid, {}, act="agree")


@transaction.atomic
def record_consent(agreement, user, party_uid, said):
    """Write down a consent that was given at the table or on paper.

    `said` holds version, said_by, function, day, place and scan. Never for a public body, whose organs decide in
    their own way. Raises NotYours, TooLate or NotReady.
    """
    agreement = locked_in(agreement, (State.IN_REVIEW,))
    if not rights_of(user, agreement).edits:
        raise NotYours
    version = version_now(agreement, said["version"])
    party = party_in(version, party_uid)
    if party is None or party.is_public:
        raise NotReady(["Het akkoord van een overheid kan niemand anders vastleggen. Vraag iemand van die partij."])
    words = {name: said.get(name) for name in ("said_by", "function", "day", "place", "scan") if said.get(name)}
    return consent(version, user, party_uid, {"recorded": True} | words, act="record_consent")


@transaction.atomic
def undo_consent(agreement, user, party_uid):
    """Take the consent of a party back, until the text is handed in. Raises NotYours or TooLate."""
    agreement = locked_in(agreement, (State.IN_REVIEW,))
    member_of(user, agreement, party_uid)
    version = last_version(agreement)
    held = Consent.objects.filter(version=version, party=party_uid, void_at=None)
    if held.update(void_at=timezone.now(), void_by=user):
        event = record(agreement, "undo_consent", user, data={"party": party_uid, "version": version.number})
        tell(agreement, event)


def consent(version, user, party_uid, words, *, act):
    """Store a consent with its event; one that is there already is given back."""
    held = Consent.objects.filter(version=version, party=party_uid, void_at=None).first()
    if held is not None:
        return held
    made = Consent.objects.create(version=version, party=party_uid, by=user, at=timezone.now(), **words)
    data = {"party": party_uid, "version": version.number, "text_hash": version.text_hash}
    tell(version.agreement, record(version.agreement, act, user, data=data))
    return made


def open_marks(version, party_uid):
    """List the blocks of a version on which a party still has a remark that is not resolved, or talks inside."""
    marks = {
        (mark.slug, mark.text_hash): mark
        for mark in Mark.objects.filter(agreement=version.agreement_id, party=party_uid)
    }
    talked = set(
        Remark.objects.filter(agreement=version.agreement_id, party=party_uid, answers=None, resolved_at=None)
        .values_list("slug", "text_hash")
    )  # fmt: skip
    return [block for block in version.blocks if is_open(marks.get((block["slug"], block["hash"])), talked)]


def is_open(mark, talked):
    """Tell whether a mark keeps its party from agreeing."""
    if mark is None or mark.state == MarkState.AGREED:
        return False
    return mark.state == MarkState.INSIDE or (mark.slug, mark.text_hash) in talked


def locked_in(agreement, states):
    """Lock an agreement that is in one of these states. Raises TooLate where it is not (any more)."""
    found = Agreement.objects.select_for_update().select_related("partnership__municipality").get(pk=agreement.pk)
    if found.state not in states:
        raise TooLate(found.events.exclude(state="").order_by("-number").first())
    return found


def version_now(agreement, number):
    """Give the last version, if it is the one with this number. Raises TooLate where it is not."""
    version = last_version(agreement)
    if version is None or version.number != number:
        raise TooLate(agreement.events.exclude(state="").order_by("-number").first())
    return version


def member_of(user, agreement, party_uid):
    """Hold that somebody is a member of the party with this uid. Raises NotYours."""
    held = Membership.objects.filter(user=user, agreement=agreement, role=Role.MEMBER, party__uid=party_uid)
    if not user.is_active or not held.exists():
        raise NotYours


def one_party_of(rights):
    """Give the uid of the only party that somebody speaks for, "" where there is none or more than one."""
    if len(rights.parties) != 1 or rights.edits:
        return ""
    return Party.objects.values_list("uid", flat=True).get(pk=next(iter(rights.parties)))
