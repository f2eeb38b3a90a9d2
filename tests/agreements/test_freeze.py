"""A signing copy freezes the text: nothing that changes later changes what was frozen."""

import pytest
from django.test import Client

from agreements.document.articles import Block
from agreements.document.freeze import NotReady, blocks_of, draft_document, freeze, signing_copy
from agreements.examples import example
from agreements.models import Answers, Membership, Purpose, Rendering, Version
from agreements.transfer.inserting import import_document


@pytest.fixture
def manifest(lindwaarden, sanne):
    """The complete manifest, with Sanne as its editor."""
    agreement = import_document(example("zwaluwveen"), lindwaarden.name)
    Membership.objects.create(user=sanne, agreement=agreement, role="editor")
    return agreement


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


def goal_of(version):
    return next(block.html for block in blocks_of(version) if block.slug == "doel")


def test_the_same_text_is_frozen_once(manifest, sanne):
    first = signing_copy(manifest, sanne)
    assert signing_copy(manifest, sanne) == first
    assert Version.objects.count() == 1
    assert first.version.number == 1


def test_a_changed_answer_leaves_the_frozen_text_as_it_was(manifest, sanne):
    first = freeze(manifest, sanne)
    Purpose.objects.filter(agreement=manifest).update(goal="Iets heel anders.")
    second = freeze(manifest, sanne)
    assert second.number == 2
    assert "In 2035 is elke woning" in goal_of(Version.objects.get(pk=first.pk))
    assert "Iets heel anders." in goal_of(second)
    assert first.text_hash != second.text_hash


def test_a_frozen_text_does_not_read_the_templates_again(manifest, sanne, settings, tmp_path):
    version = freeze(manifest, sanne)
    before = goal_of(version)
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path], "APP_DIRS": False}]
    assert goal_of(Version.objects.get(pk=version.pk)) == before


def test_a_version_cannot_be_saved_again(manifest, sanne):
    version = freeze(manifest, sanne)
    version.text_hash = "0" * 64
    with pytest.raises(ValueError, match="never changes"):
        version.save()


def test_the_hash_of_the_signing_copy_contains_the_hash_of_the_text(manifest, sanne):
    copy = signing_copy(manifest, sanne)
    assert len(copy.version.text_hash) == len(copy.sign_hash) == 64
    assert copy.version.text_hash != copy.sign_hash
    assert copy.meta["hash"] == copy.sign_hash


def test_a_draft_carries_the_next_number_and_no_day(manifest, sanne):
    assert draft_document(manifest)[1]["number"] == 1
    freeze(manifest, sanne)
    facts = draft_document(manifest)[1]
    assert (facts["number"], facts["day"], facts["status"]) == (2, "", "Concept")


def test_a_text_with_gaps_cannot_be_frozen_and_says_what_is_missing(manifest, sanne):
    Purpose.objects.filter(agreement=manifest).update(goal="")
    with pytest.raises(NotReady, match="Wat willen jullie samen bereiken"):
        freeze(manifest, sanne)
    assert not Version.objects.exists()


def test_a_frozen_version_holds_the_answers_without_consent_or_files(manifest, sanne):
    version = freeze(manifest, sanne)
    assert version.answers["basics"]["title"] == "Warm Zwaluwveen, samen van het gas"
    assert "name_public" not in str(version.answers)


def test_nothing_in_a_signing_copy_is_marked_as_missing(manifest, sanne):
    blocks = blocks_of(signing_copy(manifest, sanne))
    assert [block.slug for block in blocks if "<mark>" in block.html or block.gap] == []
    assert all(isinstance(block, Block) for block in blocks)


def test_an_editor_makes_the_signing_copy_and_downloads_it(manifest, sanne):
    browser = client_of(sanne)
    answer = browser.post(f"/werk/{manifest.key}/pdf/signing/")
    assert answer.status_code == 302
    assert Version.objects.get().by == sanne
    page = browser.get(f"/werk/{manifest.key}/pdf/").content.decode()
    assert "Versie 1 is vastgezet" in page


def test_making_it_twice_asks_for_one_pdf(manifest, sanne):
    browser = client_of(sanne)
    for _ in range(2):
        browser.post(f"/werk/{manifest.key}/pdf/signing/")
    assert Version.objects.count() == 1
    assert Rendering.objects.filter(layout="signing").count() == 1


def test_a_member_reads_the_concept_but_does_not_freeze_the_text(manifest, joris):
    party = next(p for p in Answers(manifest).parties if p.short_name == "Coöperatie Zon op Veen")
    Membership.objects.create(user=joris, agreement=manifest, role="member", party=party)
    browser = client_of(joris)
    assert browser.post(f"/werk/{manifest.key}/pdf/signing/").status_code == 403
    assert browser.get(f"/werk/{manifest.key}/pdf/").status_code == 200
    assert not Version.objects.exists()


def test_a_text_with_gaps_leads_back_to_the_page_that_names_them(manifest, sanne):
    Purpose.objects.filter(agreement=manifest).update(goal="")
    browser = client_of(sanne)
    answer = browser.post(f"/werk/{manifest.key}/pdf/signing/", follow=True)
    assert "Wat willen jullie samen bereiken?" in answer.content.decode()
    assert not Version.objects.exists()
