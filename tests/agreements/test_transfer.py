"""An agreement as a file and back: nothing is lost, and every mistake is told with its place."""

import pytest
import yaml
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as proof
from hypothesis import strategies as st

from agreements.models import Agreement, Answers, Handover, Person
from agreements.models.base import answer_models
from agreements.models.values import stored
from agreements.steps.fields.words import UNKEEPABLE, clean_text
from agreements.steps.hidden import printable
from agreements.transfer import nodes
from agreements.transfer.export import document_of, exported_models
from agreements.transfer.inserting import import_document, insert
from agreements.transfer.mistakes import Mistakes
from agreements.transfer.reading import answers_of
from agreements.transfer.shapes import held_names, placing_names
from agreements.transfer.writing import dump
from tests.agreements.sannes_file import SANNES_FILE, exported, sannes_file_with

# --- There and back ----------------------------------------------------------------------------------------------


def test_what_is_taken_in_is_written_out_the_same(lindwaarden):
    first = import_document(SANNES_FILE)
    assert exported(first) == SANNES_FILE
    second = import_document(exported(first))
    assert second.key != first.key
    assert second.partnership != first.partnership
    assert exported(second) == SANNES_FILE


def test_every_answer_lands_in_its_field(lindwaarden):
    answers = Answers(import_document(SANNES_FILE))
    platform, gemeente = answers.parties
    assert (platform.uid, platform.kvk, gemeente.capacity) == ("platform", "00000101", "ondertekenaar")
    assert [promise.text for promise in platform.commitments] == ["praat met elk huishouden"]
    assert str(platform.commitments[0].due) == "na de zomer, uiterlijk op 1 oktober 2027"
    handover = answers.handovers[0]
    assert handover.receiver.target is gemeente
    assert (handover.sender.kind, handover.receiver.unit, str(handover.moment)) == ("body", "college", "altijd")
    assert answers.bodies[0].start.hour == 19
    assert answers.bodies[0].members[0].vote is True
    assert answers.purpose.principles == ["betaalbaar", "een eigen uitgangspunt"]
    assert answers.people[0].email == "sanne@zwaluwveen.voorbeeld"
    assert platform.representatives[0].person is answers.people[0]
    assert stored(platform.representatives[0], "mandate_amount") == "1250.50"


def test_the_same_answers_are_read_without_the_database():
    document = yaml.safe_load(SANNES_FILE.replace("2027-10-01", "'2027-10-01'").replace("2027-03-01", "'2027-03-01'"))
    answers = answers_of(document)
    assert answers.handovers[0].receiver.target is answers.parties[1]
    assert answers.kind.slug == "manifest"
    assert dump(document_of(answers)) == SANNES_FILE
    assert [party.short_name for party in printable(answers).parties] == ["Bewonersplatform", "Gemeente"]


def test_answers_can_be_read_as_if_another_kind_was_chosen():
    document = document_of(answers_of({"format": 1, "basics": {"kind": "manifest", "title": "Warm Zwaluwveen"}}))
    assert answers_of(document, "intentieverklaring").letter == "I"


def test_an_agreement_goes_to_the_municipality_that_is_named_with_the_command(lindwaarden, ravenmeer):
    assert import_document(SANNES_FILE).municipality == lindwaarden
    assert import_document(SANNES_FILE, "ravenmeer").municipality == ravenmeer


def test_an_unknown_municipality_is_told_with_the_ones_there_are(lindwaarden, ravenmeer):
    for name, text in [("Zwaluwstad", SANNES_FILE), (None, SANNES_FILE.replace("Lindwaarden\n\n", "Zwaluwstad\n\n"))]:
        with pytest.raises(Mistakes, match=r"“Zwaluwstad” kennen we niet\. .*: Lindwaarden, Ravenmeer\."):
            import_document(text, name)
    with pytest.raises(Mistakes, match="noemt geen gemeente"):
        import_document("format: 1")
    assert not Agreement.objects.exists()


def test_a_file_makes_no_users_and_gives_nobody_access(lindwaarden, django_user_model):
    agreement = import_document(SANNES_FILE)
    assert not django_user_model.objects.exists()
    assert not agreement.memberships.exists()


def test_consents_and_files_stay_behind(lindwaarden):
    agreement = import_document(SANNES_FILE)
    Person.objects.update(name_public=True)
    assert "name_public" not in exported(agreement)
    assert [entry.name_public for entry in Answers(import_document(exported(agreement))).people] == [False]


def test_answers_that_the_kind_hides_are_exported_too(lindwaarden):
    text = sannes_file_with("    capacity: ondertekenaar\n", "    capacity: ondertekenaar\n    interest: Ruimte.\n")
    agreement = import_document(text)
    assert not printable(Answers(agreement)).parties[1].interest
    assert "interest: Ruimte." in exported(agreement)


def test_rows_may_stand_in_any_order_and_come_out_by_their_owner(lindwaarden):
    one, two = SANNES_FILE.split("commitments:\n")[1].split("  - key: belofte-2")
    turned = SANNES_FILE.split("commitments:\n")[0] + f"commitments:\n  - key: belofte-2{two}{one}"
    assert exported(import_document(turned)) == SANNES_FILE


def test_a_choice_may_be_written_in_words_and_comes_out_as_its_slug(lindwaarden):
    text = sannes_file_with("    - betaalbaar\n", "    - Betaalbaar\n    - betaalbaar\n")
    assert exported(import_document(text)) == SANNES_FILE


def test_a_cell_without_answers_is_left_out(lindwaarden):
    bare = sannes_file_with(
        "    audience: deelnemers\n    sender:\n      everyone: true\n", "    audience: achterban\n"
    )
    assert "information_lines" not in exported(import_document(bare))


def test_texts_of_several_lines_stand_as_they_are_read():
    written = dump({"purpose": {"reason": "Een: begin.\n\nEn verder # zo.", "goal": "Één doel – “warm”"}})
    assert written == ("purpose:\n  reason: |\n    Een: begin.\n\n    En verder # zo.\n  goal: Één doel – “warm”\n")


@given(st.text(alphabet=st.characters(codec="utf-8")))
@proof(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_that_can_be_typed_comes_back_as_it_was(text):
    goal = clean_text(UNKEEPABLE.sub("", text), lines=True)
    written = dump({"format": 1, "purpose": {"goal": f"x{goal}"}})
    assert answers_of({"format": 1, "purpose": {"goal": f"x{goal}"}}).purpose.goal == f"x{goal}"
    assert nodes.parse(written, None).value["purpose"].value["goal"].text.rstrip("\n") == f"x{goal}"


# --- Storing -----------------------------------------------------------------------------------------------------


def test_a_copy_of_stored_answers_points_at_its_own_rows(lindwaarden):
    first = import_document(SANNES_FILE)
    second = Agreement.objects.create(partnership=first.partnership)
    copy = Answers(first).copy()
    insert(second, {model: copy.rows(model) for model in answer_models()})
    assert exported(second) == exported(first) == SANNES_FILE
    mine, yours = (Handover.objects.get(agreement=one) for one in (first, second))
    assert mine.receiver_party_id != yours.receiver_party_id
    assert yours.receiver_party.agreement_id == second.pk


def test_a_reference_to_a_row_that_stays_behind_becomes_a_gap(lindwaarden):
    first = import_document(SANNES_FILE)
    second = Agreement.objects.create(partnership=first.partnership)
    copy = Answers(first).copy()
    insert(second, {Handover: copy.handovers})
    assert not Handover.objects.get(agreement=second).receiver
    assert Handover.objects.get(agreement=first).receiver


def test_taking_in_costs_the_same_number_of_queries_for_more_rows(lindwaarden):
    def queries(parties):
        rows = "".join(f"  - key: p-{nth}\n    short_name: Partij {nth}\n" for nth in range(parties))
        with CaptureQueriesContext(connection) as caught:
            import_document(f"format: 1\nmunicipality: Lindwaarden\nparties:\n{rows}")
        return len(caught)

    assert queries(4) == queries(14) == 8  # two of them open and close the transaction of the test


def test_the_models_of_answers_can_all_be_walked():
    for model in answer_models():
        assert not model._meta.many_to_many, model
        assert not model._meta.private_fields, model


def test_the_description_of_the_format_names_every_part_and_question():
    described = (settings.BASE_DIR / "docs/file-format.md").read_text(encoding="utf-8")
    for model in exported_models():
        line = next(line for line in described.splitlines() if line.startswith(f"| `{model.plural}` |"))
        missing = {name for name in [*placing_names(model), *held_names(model)] if f"`{name}`" not in line}
        assert not missing, f"{model.plural}: {missing}"


def test_the_small_file_in_the_description_can_be_taken_in(lindwaarden):
    described = (settings.BASE_DIR / "docs/file-format.md").read_text(encoding="utf-8")
    small = described.split("```yaml\n")[1].split("```")[0]
    assert exported(import_document(small)) == small
