"""Who may read an agreement, what a membership is, and how a document is called (chapter A)."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, transaction

from accounts import joining
from agreements.models import Agreement, Basics, Membership, Partnership, Party
from agreements.steps.start import force, form
from tests.agreements.in_memory import answers_with, asked, gaps, row
from tests.people import person


def agreement_in(town):
    """Begin an agreement under a municipality."""
    return Agreement.objects.create(
        partnership=Partnership.objects.create(municipality=joining.municipality_called(town)[0])
    )


def refuse(**values):
    """Store a membership that the database must refuse."""
    with pytest.raises(IntegrityError), transaction.atomic():
        Membership.objects.create(**values)


def test_a_draft_is_read_by_its_members_and_by_nobody_else(db):
    zwaluwveen = agreement_in("Lindwaarden")
    sanne, guus = person("Sanne Voorbeeld"), person("Guus Model")
    Membership.objects.create(user=sanne, agreement=zwaluwveen, role="editor")
    Membership.objects.create(user=guus, agreement=agreement_in("Lindwaarden"), role="editor")
    assert list(Agreement.objects.visible_to(sanne)) == [zwaluwveen]
    assert zwaluwveen not in Agreement.objects.visible_to(guus)
    assert list(Agreement.objects.visible_to(AnonymousUser())) == []


def test_a_deactivated_member_reads_nothing(db):
    sanne = person("Sanne Voorbeeld")
    Membership.objects.create(user=sanne, agreement=agreement_in("Lindwaarden"), role="editor")
    sanne.is_active = False
    assert list(Agreement.objects.visible_to(sanne)) == []


def test_a_coordinator_reads_the_drafts_of_the_own_municipality_only(db):
    own, other = agreement_in("Lindwaarden"), agreement_in("Ravenmeer")
    noor = person("Noor Fictie")
    joining.let_coordinate(noor, own.municipality)
    assert list(Agreement.objects.visible_to(noor)) == [own]
    assert other not in Agreement.objects.visible_to(noor)


def test_what_is_sensitive_is_read_by_named_people_only(db):
    zwaluwveen = agreement_in("Lindwaarden")
    Basics.objects.create(agreement=zwaluwveen, uid="basics", sensitive=True)
    noor = person("Noor Fictie")
    joining.let_coordinate(noor, zwaluwveen.municipality)
    assert list(Agreement.objects.visible_to(noor)) == []
    Membership.objects.create(user=noor, agreement=zwaluwveen, role="observer")
    assert list(Agreement.objects.visible_to(noor)) == [zwaluwveen]


def test_somebody_with_two_memberships_sees_an_agreement_once(db):
    zwaluwveen = agreement_in("Lindwaarden")
    platform = Party.objects.create(agreement=zwaluwveen, official_name="Bewonersplatform")
    sanne = person("Sanne Voorbeeld")
    Membership.objects.create(user=sanne, agreement=zwaluwveen, role="editor")
    Membership.objects.create(user=sanne, agreement=zwaluwveen, role="member", party=platform)
    assert list(Agreement.objects.visible_to(sanne)) == [zwaluwveen]


def test_a_member_belongs_to_a_party_and_an_editor_does_not(db):
    zwaluwveen = agreement_in("Lindwaarden")
    platform = Party.objects.create(agreement=zwaluwveen, official_name="Bewonersplatform")
    sanne = person("Sanne Voorbeeld")
    refuse(user=sanne, agreement=zwaluwveen, role="member")
    refuse(user=sanne, agreement=zwaluwveen, role="editor", party=platform)
    refuse(user=sanne, agreement=zwaluwveen, role="baas")


def test_nobody_holds_the_same_membership_twice(db):
    zwaluwveen = agreement_in("Lindwaarden")
    platform = Party.objects.create(agreement=zwaluwveen, official_name="Bewonersplatform")
    sanne = person("Sanne Voorbeeld")
    for values in ({"role": "editor"}, {"role": "member", "party": platform}):
        Membership.objects.create(user=sanne, agreement=zwaluwveen, **values)
        refuse(user=sanne, agreement=zwaluwveen, **values)


def test_the_database_knows_ten_states_and_uses_a_public_address_once(db):
    first, second = agreement_in("Lindwaarden"), agreement_in("Lindwaarden")
    for values in ({"state": "zoek"}, {"how": "kopie"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Agreement.objects.filter(pk=first.pk).update(**values)
    Agreement.objects.filter(pk=first.pk).update(slug="warm-zwaluwveen")
    with pytest.raises(IntegrityError), transaction.atomic():
        Agreement.objects.filter(pk=second.pk).update(slug="warm-zwaluwveen")


def test_a_document_carries_the_name_the_team_chose_or_that_of_its_kind():
    assert Basics(kind="manifest").label == "Manifest"
    assert Basics(kind="manifest", title_label="buurtmanifest").label == "Buurtmanifest"
    assert Basics(kind="intentieverklaring", title_label="Warmtebelofte").label == "Warmtebelofte"
    assert Basics().label == "Document"


def test_only_who_binds_partly_says_which_articles_bind():
    partly = answers_with(kind="intentieverklaring")
    partly.basics.binding, partly.basics.sensitive = "deels", False
    assert gaps(force, partly) == ["binding_articles"]
    partly.basics.binding = "niet"
    assert gaps(force, partly) == []


def test_a_sensitive_agreement_says_why():
    answers = answers_with(kind="manifest")
    answers.basics.binding, answers.basics.sensitive = "niet", True
    assert gaps(force, answers) == ["sensitive_reasons"]


def test_no_is_an_answer_to_whether_it_is_sensitive():
    answers = answers_with(kind="manifest")
    answers.basics.binding = "niet"
    assert gaps(force, answers) == ["sensitive"]
    answers.basics.sensitive = False
    assert gaps(force, answers) == []


def test_every_kind_begins_with_form_title_and_subject():
    for letter in "SIM":
        assert asked(form, letter) == {"kind": True, "title": True, "subject": True}


def test_offered_articles_can_be_chosen():
    known = dict(Basics._meta.get_field("binding_articles").flatchoices)
    for kind in ("samenwerkingsovereenkomst", "intentieverklaring"):
        assert set(force.usual["binding_articles"](None, answers_with(kind=kind))) <= set(known)


def test_a_title_of_four_letters_is_too_short():
    with pytest.raises(Exception, match="ten minste 5 tekens"):
        row(Basics, title="Warm").clean_fields(exclude=["agreement"])
