"""The largest agreement there is: every typed name and promise arrives in the text, in Word and within the sheet."""

import io
from collections import Counter

import pypdf
import pytest

from agreements.document.freeze import draft_blocks
from agreements.document.word import word_document
from agreements.kinds import KINDS
from tests.agreements.large import FEW, large_answers
from tests.agreements.on_paper import block, cover, party, person, printed, signatures, squeezed
from tests.agreements.word_file import meta, words_in, words_of

pytestmark = pytest.mark.once
LETTERS = "Bewonersvereniging" * 8 + "Oever!"  # 150 characters without a space


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_name_meeting_and_promise_of_sixty_parties_arrives(kind):
    answers = large_answers(kind)
    blocks = draft_blocks(answers)
    text = "\n".join(f"{one.heading} {one.html}" for one in blocks).casefold()
    assert (len(answers.parties), len(answers.bodies), len(answers.commitments)) == (60, 40, 300)
    typed = [
        *[one.official_name for one in answers.parties if one.signs],
        *[one.name for one in answers.bodies],
        *[one.text for one in answers.commitments if one.party.signs],
        *[one.heading for one in answers.own_articles],
    ]
    assert [words for words in typed if words.casefold() not in text] == []


def test_every_word_of_an_answer_to_everything_arrives_in_word():
    kind = KINDS["samenwerkingsovereenkomst"]
    blocks = draft_blocks(large_answers(kind, FEW))
    assert words_of(blocks) - words_in(word_document(blocks, meta())) == Counter()


def test_a_name_without_a_space_is_broken_and_does_not_leave_the_sheet():
    html = f"<p>{LETTERS}</p><h3>{LETTERS}</h3><ul><li>{LETTERS}</li></ul><dl><dt>{LETTERS}</dt><dd>{LETTERS}</dd></dl>"
    signed = signatures(party("a", LETTERS, person("s", LETTERS)))
    blocks = [cover(LETTERS, [LETTERS]), block("article", "doel", LETTERS, html, "1"), signed]
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(printed(blocks))).pages]
    # The small words at the head hold 99 letters on a line; more than that would run off the sheet.
    assert max(len(word) for page in pages for word in page.split()) <= 100
    assert squeezed(" ".join(pages)).count(LETTERS) >= 8
