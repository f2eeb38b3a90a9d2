"""What changed between two texts, word by word."""

from agreements.document.compare import diff_words, mark_changes


def test_the_same_text_has_no_marks():
    assert mark_changes("<p>Wij beginnen.</p>", "<p>Wij beginnen.</p>") == "<p>Wij beginnen.</p>"


def test_a_changed_word_is_marked_and_the_old_one_struck_out():
    assert mark_changes("<p>Dat doen wij nooit.</p>", "<p>Dat doen wij niet.</p>") == (
        "<p>Dat doen wij <del>nooit.</del> <mark>niet.</mark></p>"
    )


def test_a_bullet_that_is_gone_keeps_its_place_and_the_others_are_unmarked():
    old = "<ul><li>Meedenken over planning</li><li>Zaal betalen</li><li>Techniek kiezen</li></ul>"
    new = "<ul><li>Meedenken over planning</li><li>Techniek kiezen</li></ul>"
    assert mark_changes(old, new) == (
        "<ul><li>Meedenken over planning</li><li><del>Zaal betalen</del></li><li>Techniek kiezen</li></ul>"
    )


def test_a_new_bullet_is_marked_inside_its_item():
    old = '<ol class="leden"><li><span class="nr">1.1</span> Eerste lid.</li></ol>'
    new = old.replace("</ol>", '<li><span class="nr">1.2</span> Heel nieuw.</li></ol>')
    assert mark_changes(old, new) == old.replace(
        "</ol>", '<li><mark><span class="nr">1.2</span> Heel nieuw.</mark></li></ol>'
    )


def test_a_row_that_is_gone_stays_a_row():
    row = '<tr><th scope="row">{}</th><td>{}</td></tr>'
    old = f"<table><tbody>{row.format('Gemeente', 5)}{row.format('De Brem', 7)}</tbody></table>"
    new = f"<table><tbody>{row.format('Gemeente', 6)}</tbody></table>"
    assert mark_changes(old, new) == (
        '<table><tbody><tr><th scope="row">Gemeente</th><td><del>5</del> <mark>6</mark></td></tr>'
        '<tr><th scope="row"><del>De Brem</del></th><td><del>7</del></td></tr></tbody></table>'
    )


def test_a_gap_that_was_filled_is_not_shown_as_gone():
    gap = '<p class="gat"><mark>Nog in te vullen: Doel.</mark></p>'
    assert mark_changes(gap, "<p>Warm wonen.</p>") == "<p><mark>Warm wonen.</mark></p>"


def test_a_list_that_is_gone_leaves_its_items_as_paragraphs():
    old = "<p>Dit doen wij:</p><ul><li>Praten</li><li>Rekenen</li></ul><p>Klaar.</p>"
    assert mark_changes(old, "<p>Dit doen wij:</p><p>Klaar.</p>") == (
        "<p>Dit doen wij:</p><p><del>Praten</del></p><p><del>Rekenen</del></p><p>Klaar.</p>"
    )


def test_what_is_gone_never_stands_bare_in_a_list_or_a_table():
    old = "<dl><dt>Naam</dt><dd>Bas</dd></dl><p>Namens het college</p><dl><dt>Plaats</dt><dd>Hier</dd></dl>"
    new = "<dl><dt>Naam</dt><dd>Bas</dd><dt>Plaats</dt><dd>Hier</dd></dl>"
    assert mark_changes(old, new) == new.replace("<dt>Plaats", "<dd><del>Namens het college</del></dd><dt>Plaats")


def test_words_that_changed_together_are_marked_together():
    assert diff_words("door Daan Proef, wethouder", "door de nieuwe burgemeester") == (
        "door <del>Daan Proef, wethouder</del> <mark>de nieuwe burgemeester</mark>"
    )


def test_typed_tags_stay_text():
    assert diff_words("een <b> oude tekst", "een <b> nieuwe tekst") == (
        "een &lt;b&gt; <del>oude</del> <mark>nieuwe</mark> tekst"
    )
