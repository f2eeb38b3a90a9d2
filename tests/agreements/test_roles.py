"""The directing role of each municipality, and who leads (chapter E)."""

from agreements.models import DirectingRole, Initiative
from agreements.models.fields import SomeoneValue, label_of, lines
from agreements.steps.roles import directing, leading
from tests.agreements.in_memory import answers_with, asked, gaps, party, row


def test_only_a_municipality_that_takes_part_is_asked_for_its_role():
    lindwaarden = party("Gemeente", kind="gemeente")
    affected = party("gemeente Oeverlinde", kind="gemeente", capacity="betrokken")
    answers = answers_with(lindwaarden, affected, party("De Brem"))
    assert directing.who.owners(answers) == [lindwaarden]


def test_a_manifest_needs_the_variant_and_leaves_the_rest_free():
    assert asked(directing, "M") == {"variant": True, "does": False, "does_not": False}
    told = {"council_often": True, "council_how": True}
    assert asked(directing, "S") == {"variant": True, "does": True, "does_not": True, "change": False, **told}


def test_a_municipality_has_one_role_however_often_its_page_is_opened():
    lindwaarden = party("Gemeente", kind="gemeente")
    answers = answers_with(lindwaarden)
    first, second = (directing.things(answers, lindwaarden)[0] for _ in range(2))
    assert first.uid == second.uid
    assert first.party is lindwaarden


def test_an_answered_role_belongs_to_its_municipality():
    lindwaarden = party("Gemeente", kind="gemeente")
    role = row(DirectingRole, party=lindwaarden, variant="afwachtend", does="Meedenken\n\nZaal betalen")
    answers = answers_with(lindwaarden, role)
    assert lines(answers.parties[0].directing_roles[0].does) == ["Meedenken", "Zaal betalen"]


def test_a_role_of_your_own_words_reads_as_typed():
    field = DirectingRole._meta.get_field("variant")
    assert label_of(field, "samen met het waterschap") == "samen met het waterschap"
    assert label_of(field, "afwachtend").startswith("Afwachtend:")


def test_who_leads_may_be_anybody_and_is_free_in_a_manifest():
    platform = party("Bewonersplatform")
    nobody = answers_with(platform, kind="intentieverklaring")
    assert gaps(leading, nobody) == ["leader"]
    initiative = row(Initiative)
    initiative.leader = SomeoneValue("party", platform)
    assert gaps(leading, answers_with(platform, initiative, kind="intentieverklaring")) == []
    assert gaps(leading, answers_with(platform)) == []
