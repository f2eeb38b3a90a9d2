"""Slots, the canonical form, hashes and numbers."""

import pytest

from agreements.document.articles import articles
from agreements.document.fill import fill, number_members
from agreements.document.hashes import document_hash, text_hash
from agreements.document.people import phrase
from agreements.document.slots import SLOT, slot, verb
from agreements.document.tidying import tidy
from agreements.models import Definition, Handover, Party, Signatory
from agreements.models.fields import SomeoneValue
from tests.agreements.zwaluwveen import row, zwaluwveen


def block(answers, slug, **how):
    """Give one filled block of a text."""
    return next(each for each in fill(articles(answers), answers, **how) if each.slug == slug)


def hashes(answers):
    """Map each block to its text hash."""
    return {each.slug: each.hash for each in articles(answers)}


def test_a_slot_is_an_empty_element():
    assert slot("party", "abc", "kort") == '<span data-slot="party:abc:kort"></span>'
    assert verb("party", "abc", "betaalt/betalen") == (
        '<span data-slot="party:abc:ww" data-ev="betaalt" data-mv="betalen"></span>'
    )


def test_nobody_can_type_a_slot():
    forged = '<span data-slot="party:abc"></span> {{ answers }} {% load article %}'
    answers = zwaluwveen()
    answers.purpose.goal = forged
    shown = block(answers, "doel").html
    assert "&lt;span data-slot=" in shown
    assert "{{ answers }} {% load article %}" in shown
    assert not SLOT.search(shown)


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("\n <p>  Wij\n  beginnen . </p> ", "<p>Wij beginnen.</p>"),
        ("<p>€\u00a07.500</p>", "<p>€\u00a07.500</p>"),
        ("<p></p><ul> </ul><!-- weg --><dl><dt>Leeg</dt><dd> </dd></dl>", ""),
        ("<li>Dit is er:<ul><li>a</li></ul></li>", '<li><p class="in">Dit is er:</p><ul><li>a</li></ul></li>'),
        ('<p class="in">Los.</p>', "<p>Los.</p>"),
        ("<p>Door <strong>De Brem </strong>.</p>", "<p>Door <strong>De Brem</strong>.</p>"),
        ("<table><caption>Leeg</caption><thead><tr><th>Wie</th></tr></thead><tbody></tbody></table>", ""),
        ("Los woord <p>Alinea.</p>", "<p>Los woord</p><p>Alinea.</p>"),
        (
            '<dl><dt>Handtekening</dt><dd class="lijn"></dd></dl>',
            '<dl><dt>Handtekening</dt><dd class="lijn"></dd></dl>',
        ),
    ],
)
def test_tidy_gives_one_canonical_form_and_twice_changes_nothing(written, canonical):
    assert tidy(written) == canonical
    assert tidy(tidy(written)) == canonical


@pytest.mark.parametrize(
    ("functions", "words"),
    [
        (["bestuurder", "bestuurder"], "twee mensen met de functie bestuurder"),
        (["beheerder zaal", "beheerder zaal"], "twee mensen met de functie beheerder zaal"),
        (["voorzitter", "penningmeester"], "de voorzitter en de penningmeester"),
        (["bewoner", "bewoner"], "twee bewoners van de wijk"),
    ],
)
def test_people_with_one_function_are_named_once_to_the_public(functions, words):
    assert phrase([row(Signatory, function=function) for function in functions], "public") == words


def test_a_column_without_an_answer_falls_away_and_one_always_stays():
    head, row = "<tr><th>Wie</th><th>Wat</th><th>Waar</th></tr>", "<tr><th>A</th><td>{}</td><td>{}</td></tr>"

    def table(*rows):
        return tidy(f"<table><caption>T</caption><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>")

    assert "Waar" not in table(row.format("x", " "), row.format("", "<p></p>"))
    assert table(row.format("x", ""), row.format("", "")).count("<td>") == 2
    assert "Waar" in table(row.format("x", ""), row.format("", "y"))
    assert "Waar" in table(row.format("", ""))
    assert "Waar" in table(row.format("x", '<span data-slot="body:a"></span>'))


def test_a_table_of_four_columns_takes_the_whole_width():
    cells = "<td>x</td>" * 4
    assert tidy(f"<table><caption>T</caption><tr>{cells}</tr></table>").startswith('<table class="breed">')


@pytest.mark.parametrize(
    "reformatted",
    [
        "\n<ol class='leden'>\n <li>Wij beslissen nooit.</li></ol>".replace("'", '"'),
        '<ol class="leden smal"><li>Wij beslissen nooit.</li></ol>',
        '<ol class="leden"><li>Wij  beslissen <strong>nooit</strong>.</li></ol>',
        '<ol class="leden"><li>Wij beslissen nooit .</li><!-- reden --></ol>',
        '<ol class="leden"><li>Wij beslissen nooit.</li><li> </li></ol>',
    ],
)
def test_layout_does_not_change_the_hash(reformatted):
    plain = '<ol class="leden"><li>Wij beslissen nooit.</li></ol>'
    assert text_hash("Besluiten", tidy(reformatted)) == text_hash("Besluiten", tidy(plain))


def test_another_word_heading_or_tag_changes_the_hash():
    plain = text_hash("Besluiten", "<p>Wij beslissen nooit.</p>")
    assert text_hash("Besluiten", "<p>Wij beslissen niet.</p>") != plain
    assert text_hash("Beslissen", "<p>Wij beslissen nooit.</p>") != plain
    assert text_hash("Besluiten", "<ul><li>Wij beslissen nooit.</li></ul>") != plain


def test_a_renamed_party_or_one_made_plural_changes_no_hash():
    answers = zwaluwveen("samenwerkingsovereenkomst")
    before = hashes(answers)
    platform = answers.parties[0]
    platform.short_name, platform.official_name = "Platform", "Bewonersplatform Zwaluwveen"
    platform.in_sentence, platform.many = "de platforms", True
    assert hashes(answers) == before


def test_who_signs_and_on_which_decision_changes_no_hash():
    answers = zwaluwveen("samenwerkingsovereenkomst")
    before = hashes(answers)
    for party in answers.parties:
        party.signatories.clear()
        party.decisions.clear()
    assert hashes(answers) == before


def test_an_article_that_falls_away_renumbers_the_rest_and_changes_no_hash():
    with_terms = zwaluwveen("samenwerkingsovereenkomst", row(Definition, term="Warmtenet", meaning="buizen met warmte"))
    answers = zwaluwveen("manifest")
    before = hashes(answers)
    answers.purpose.conditions = ""
    after = hashes(answers)
    assert set(before) - set(after) == {"voorwaarden"}
    assert all(before[slug] == after[slug] for slug in after)
    assert block(with_terms, "doel").number == "2"


def test_the_hash_of_a_text_follows_from_its_blocks_in_order():
    blocks = articles(zwaluwveen())
    assert len(document_hash(blocks)) == 64
    assert document_hash(blocks) != document_hash(blocks[::-1])


def test_members_are_numbered_in_text_and_one_alone_is_not():
    two = '<ol class="leden"><li>Een.<ul><li>los</li></ul></li><li><p class="in">Twee:</p></li></ol>'
    assert number_members(two, "7") == (
        '<ol class="leden"><li><span class="nr">7.1</span> Een.<ul><li>los</li></ul></li>'
        '<li><p class="in"><span class="nr">7.2</span> Twee:</p></li></ol>'
    )
    assert number_members('<ol class="leden"><li>Een.</li></ol>', "7") == '<ol class="leden"><li>Een.</li></ol>'


def test_a_manifest_has_no_numbers_but_its_annexes_do():
    filled = fill(articles(zwaluwveen()), zwaluwveen())
    assert [each.label for each in filled if each.number] == ["Bijlage 1", "Bijlage 2"]
    assert not any('class="nr"' in each.html for each in filled)


def test_references_are_sorted_and_know_one_from_many():
    agreement = zwaluwveen("samenwerkingsovereenkomst")
    assert "De artikelen 7 en 8 binden partijen." in block(agreement, "status").html
    agreement.basics.binding_articles = ["overdracht"]
    assert "Artikel 8 bindt partijen." in block(agreement, "status").html


def test_a_name_that_opens_a_sentence_gets_a_capital():
    role = block(zwaluwveen(), "samen-verder").html
    assert "<p>De gemeente volgt het initiatief van de buurt." in role
    assert '<p class="in">Dit doet de gemeente wel:</p>' in role


def test_a_stop_inside_a_name_opens_no_sentence():
    answers = zwaluwveen()
    answers.parties[1].in_sentence = "coöperatie Zon op Veen u.a."
    assert (
        "het Bewonersplatform, coöperatie Zon op Veen u.a., de gemeente en VV Zwaluwen"
        in block(answers, "partijen").html
    )


def test_a_verb_follows_the_number_of_its_name():
    answers = zwaluwveen()
    assert "Het Bewonersplatform is de trekker" in block(answers, "samen-verder").html
    answers.parties[0].many = True
    assert "Het Bewonersplatform zijn samen de trekkers" in block(answers, "samen-verder").html


def test_a_unit_stands_before_the_name():
    answers = zwaluwveen()
    municipality = answers.parties[2]
    handover = row(Handover, topic="vergunning", receiver=SomeoneValue("party", municipality, "college"))
    answers.handovers.append(handover)
    assert "<td>Het college van de gemeente</td>" in block(answers, "samen-verder").html


def test_the_public_reads_only_names_with_consent_and_of_office_holders():
    team, public = (block(zwaluwveen(), "ondertekening", audience=each).html for each in ("team", "public"))
    assert "Ravi Proef" in team
    assert "Kees Proef" in team
    assert "Sanne Voorbeeld" in public
    assert "Bas Fictie" in public
    assert "Ravi Proef" not in public
    assert "Kees Proef" not in public
    assert '<dd class="naam">Een bewoner van de wijk</dd>' in public
    assert '<dd class="naam">Secretaris</dd>' in public
    assert "Handtekening" not in public


def test_what_is_still_to_come_is_marked_in_a_draft_and_a_line_on_the_signing_copy():
    answers = zwaluwveen("samenwerkingsovereenkomst")
    answers.parties[3].signatories.clear()
    draft, signing = (block(answers, "ondertekening", at=each).html for each in ("draft", "signing"))
    assert '<dd class="naam"><mark>[volgt bij ondertekening]</mark></dd>' in draft
    assert "[volgt bij ondertekening]" not in signing
    assert '<dd class="naam"></dd>' in signing


def test_a_party_that_was_removed_leaves_a_mark_and_no_error():
    answers = zwaluwveen()
    blocks = articles(answers)
    answers.parties.remove(answers.parties[3])
    assert "<mark>[naam volgt]</mark>" in fill(blocks, answers)[1].html


def test_a_name_typed_as_markup_prints_as_text():
    answers = zwaluwveen()
    answers.parties[0].in_sentence = "<script>"
    assert "Wij zijn &lt;script&gt;" in block(answers, "partijen").html
    assert isinstance(answers.parties[0], Party)
