"""The commands that list, export and import agreements."""

import io

import pytest
from django.core.management import CommandError, call_command

from agreements.examples import example
from agreements.models import Agreement
from agreements.transfer.inserting import import_document


def output_of(*arguments, **options):
    """Run a command and give what it prints."""
    stream = io.StringIO()
    call_command(*arguments, stdout=stream, **options)
    return stream.getvalue()


def refusal_of(*arguments):
    """Run a command that must refuse and give what it says."""
    with pytest.raises(CommandError) as caught:
        output_of(*arguments)
    assert caught.value.returncode == 1
    return str(caught.value)


@pytest.fixture
def zwaluwveen(lindwaarden):
    return import_document(example("zwaluwveen"))


def test_the_list_has_a_line_for_each_agreement(zwaluwveen, ravenmeer, django_assert_num_queries):
    brem = import_document(example("bremkwartier"))
    import_document("format: 1", "Ravenmeer")
    with django_assert_num_queries(2):
        lines = output_of("agreement_list").splitlines()
    assert lines[:2] == [
        f"{zwaluwveen.key}\tWarm Zwaluwveen, samen van het gas\tmanifest\tconcept",
        f"{brem.key}\tVerkenning warmte Bremkwartier\tintentieverklaring\tconcept",
    ]
    assert lines[2].split("\t")[1:] == ["Document zonder titel", "", "concept"]


def test_the_list_may_be_empty(db):
    assert output_of("agreement_list") == ""


def test_an_agreement_is_printed_or_written_to_a_file(zwaluwveen, tmp_path):
    assert output_of("agreement_export", zwaluwveen.key) == example("zwaluwveen")
    file = tmp_path / "zwaluwveen.yaml"
    assert output_of("agreement_export", zwaluwveen.key, "--output", str(file)) == ""
    assert file.read_text(encoding="utf-8") == example("zwaluwveen")


def test_an_unknown_key_is_one_sentence(db):
    assert refusal_of("agreement_export", "nergens") == (
        "Er is geen afspraak met de sleutel “nergens”. Kijk met agreement_list welke er zijn."
    )


def test_a_file_that_cannot_be_written_is_one_sentence(zwaluwveen, tmp_path):
    assert "kan niet worden geschreven" in refusal_of("agreement_export", zwaluwveen.key, "--output", str(tmp_path))


def test_import_makes_a_new_agreement_and_prints_its_key(zwaluwveen, tmp_path):
    file = tmp_path / "zwaluwveen.yaml"
    output_of("agreement_export", zwaluwveen.key, "--output", str(file))
    key = output_of("agreement_import", str(file)).strip()
    assert key != zwaluwveen.key
    assert output_of("agreement_export", key) == example("zwaluwveen")
    assert Agreement.objects.count() == 2


def test_import_takes_another_municipality(lindwaarden, ravenmeer, tmp_path):
    file = tmp_path / "zwaluwveen.yaml"
    file.write_text(example("zwaluwveen"), encoding="utf-8-sig")
    key = output_of("agreement_import", str(file), "--municipality", "Ravenmeer").strip()
    assert Agreement.objects.get(key=key).municipality == ravenmeer


def test_import_says_every_mistake_and_keeps_nothing(lindwaarden, tmp_path):
    file = tmp_path / "fout.yaml"
    file.write_text("format: 1\nbasics:\n  kind: pamflet\n  titel: Warm\n", encoding="utf-8")
    assert refusal_of("agreement_import", str(file)).splitlines() == [
        f"{file} kan niet worden ingelezen. Er is niets bewaard.",
        "regel 3, basics > kind: “pamflet” kan hier niet. Kies uit: "
        "samenwerkingsovereenkomst, intentieverklaring, manifest.",
        "regel 4, basics > titel: “titel” is hier geen vraag. Bedoelde je title?",
    ]
    assert not Agreement.objects.exists()


def test_import_names_the_municipalities_there_are(lindwaarden, tmp_path):
    file = tmp_path / "zwaluwveen.yaml"
    file.write_text(example("zwaluwveen"), encoding="utf-8")
    assert "De gemeente “Nergenshuizen” kennen we niet. Dit zijn de gemeenten: Lindwaarden." in refusal_of(
        "agreement_import", str(file), "--municipality", "Nergenshuizen"
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "kan niet worden gelezen"), (b"\xff\xfe", "geen tekst in UTF-8"), (b"#" * 5_000_001, "te groot")],
    ids=["missing", "not text", "too large"],
)
def test_what_cannot_be_read_is_one_sentence(db, tmp_path, content, sentence):
    file = tmp_path / "fout.yaml"
    if content is not None:
        file.write_bytes(content)
    told = refusal_of("agreement_import", str(file))
    assert sentence in told
    assert "\n" not in told
