"""The form templates: order, words, and what assistive technology hears."""

import re

import pytest
from crispy_forms.helper import FormHelper
from crispy_forms.layout import HTML, ButtonHolder, Div, Fieldset, Layout, Row, Submit
from django import forms
from django.template import Context, Template

from partnership.templatetags.nlds import as_question
from tests.partnership.sample_forms import ANSWERS, WRONG, HandoverForm, Parts


def drawn(form, source="{{ form|crispy }}", **context):
    return Template("{% load crispy_forms_tags frame %}" + source).render(Context({"form": form} | context))


@pytest.fixture
def filled():
    return drawn(HandoverForm(initial=ANSWERS))


@pytest.fixture
def wrong():
    return drawn(HandoverForm(WRONG))


def question(html, name):
    """Cut one question out of a form."""
    start = html.index(f'id="vraag_id_{name}"')
    following = html.find('id="vraag_', start + 10)
    return html[start : following if following > 0 else None]


def attributes(html, name):
    """Give the attributes of the input, select or textarea with this id."""
    found = re.search(rf'<(?:input|select|textarea)[^>]*id="{name}"[^>]*>', html)
    return dict(re.findall(r'([\w-]+)="([^"]*)"', found[0]))


def test_a_question_reads_label_help_error_field(wrong):
    part = question(wrong, "days")
    places = [part.index(text) for text in ("Hoeveel dagen", "Vul een heel getal in", "<input")]
    assert places == sorted(places)
    part = question(drawn(HandoverForm()), "proof")
    assert part.index("<label") < part.index("Een PDF of een foto") < part.index("<input")


def test_only_optional_questions_are_marked(filled):
    assert "(niet verplicht)" in question(filled, "brings")
    assert "(niet verplicht)" in question(filled, "channels")
    assert "(niet verplicht)" not in question(filled, "topic")
    assert "(niet verplicht)" not in question(filled, "binding")


def test_required_is_told_to_assistive_technology_and_never_to_the_browser(filled):
    assert attributes(filled, "id_topic")["aria-required"] == "true"
    assert "aria-required" not in attributes(filled, "id_brings")
    assert not re.search(r"\srequired\b", filled)


def test_an_error_is_tied_to_its_field(wrong):
    days = attributes(wrong, "id_days")
    assert days["aria-invalid"] == "true"
    assert days["aria-describedby"] == "id_days_error"
    assert 'id="id_days_error"' in wrong


def test_what_was_typed_wrong_still_stands_there(wrong):
    assert attributes(wrong, "id_days")["value"] == "veertig"
    assert attributes(wrong, "id_moment_2")["value"] == "31 april 2027"


def test_help_is_tied_to_its_field():
    html = drawn(HandoverForm())
    assert attributes(html, "id_proof")["aria-describedby"] == "id_proof_help"


def test_choices_are_a_fieldset_with_a_legend(filled):
    part = question(filled, "binding")
    assert 'role="radiogroup"' in part
    assert "<legend" in part
    assert part.count('type="radio"') == 2
    assert re.search(r'value="ja"[^>]* checked', part)


def test_a_group_labels_its_parts(filled):
    part = question(filled, "receiver")
    assert '<label class="w-part__label" for="id_receiver_0">Partij, groep of overleg</label>' in part
    assert attributes(part, "id_receiver_1")["value"] == "gebiedsmanager"
    assert attributes(part, "id_receiver_1")["list"] == "id_receiver_1-lijst"
    assert '<datalist id="id_receiver_1-lijst"><option value="college">' in part


def test_a_choice_reveals_the_parts_that_belong_to_it(filled):
    part = question(filled, "moment")
    numbers = dict(re.findall(r'value="(open|day|event)" id="[^"]+"(?: checked)? data-nr="(\d)"', part))
    shown = re.findall(r'class="w-part w-when([^"]*)"', part)
    assert set(numbers) == {"day", "event"}
    assert shown == [f" w-when-{numbers['event']}", f" w-when-{numbers['day']} w-when-{numbers['event']}"]


@pytest.mark.parametrize("widget", [forms.RadioSelect, forms.Select])
def test_own_words_show_at_the_last_choice_without_being_told(widget):
    class Form(forms.Form):
        leader = forms.Field(
            widget=Parts([widget(choices=[("a", "A"), ("anders", "anders, namelijk")]), forms.TextInput()])
        )

    html = drawn(Form())
    assert html.count('data-nr="0"') == 1
    assert 'value="anders"' in re.search(r'<[^>]* data-nr="0"[^>]*>', html)[0]
    assert 'class="w-part w-when w-when-0"' in html


def test_a_unit_stands_behind_a_number_and_a_currency_before_it(filled):
    days, budget = question(filled, "days"), question(filled, "budget")
    assert days.index("<input") < days.index("<span>dagen</span>")
    assert budget.index("€") < budget.index("<input")


def test_our_own_attributes_do_not_reach_the_page(filled):
    assert not re.search(r"data-(label|unit|width|help|when|shapes|reveal)=", filled)


def test_a_select_keeps_its_groups_and_its_choice(filled):
    part = question(filled, "sender")
    assert '<optgroup label="Partijen"><option value="party:1">Netkring</option>' in part
    assert '<option value="all" selected>alle partijen</option>' in part


def test_what_people_typed_is_escaped():
    form = HandoverForm(WRONG | {"topic": '"><script>alert(1)</script>', "brings": "</textarea><b>"})
    assert "<script>" not in drawn(form)
    assert "</textarea><b>" not in drawn(form)


def test_labels_and_choices_are_escaped():
    class Form(forms.Form):
        who = forms.ChoiceField(label="<b>Wie</b>", choices=[("<i>", "<i>Jan</i>"), ("G", [("x", "<u>")])])

    html = drawn(Form())
    assert not re.search(r"<[biu]>", html)


# The error summary


def test_the_summary_counts_and_links_to_the_first_thing_that_can_have_the_focus():
    html = drawn(HandoverForm(WRONG), "{% error_summary form %}")
    assert "Vier antwoorden kloppen nog niet" in html
    assert re.findall(r'href="#([^"]+)"', html) == ["id_moment_0_0", "id_brings", "id_days", "id_binding_0"]
    assert "Wat je typte is bewaard." in html


def test_the_summary_takes_the_focus_without_javascript():
    assert 'tabindex="-1" autofocus' in drawn(HandoverForm(WRONG), "{% error_summary form %}")


def test_every_link_of_the_summary_leads_somewhere():
    html = drawn(HandoverForm(WRONG), "{% error_summary form %}{{ form|crispy }}")
    targets = re.findall(r'href="#([^"]+)"', html)
    assert [name for name in targets if f'id="{name}"' not in html] == []


def test_a_summary_is_told_once():
    html = drawn(HandoverForm(WRONG), "{% error_summary form %}{{ form|crispy }}")
    assert html.count('id="fouten"') == 1
    assert drawn(HandoverForm(WRONG)).count('id="fouten"') == 1


def test_a_form_that_stores_nothing_does_not_promise_that_it_did():
    assert "bewaard" not in drawn(HandoverForm(WRONG))
    assert "bewaard" not in drawn(HandoverForm(WRONG), "{% error_summary form kept=False %}")


def test_several_forms_share_one_summary():
    typed = {f"{prefix}-{name}": value for prefix in "ab" for name, value in WRONG.items()}
    both = [HandoverForm(typed, prefix=prefix) for prefix in "ab"]
    html = drawn(None, "{% error_summary forms %}", forms=both)
    assert "Acht antwoorden kloppen nog niet" in html
    assert 'href="#id_b-moment_0_0"' in html


def test_an_error_of_the_whole_form_is_told_too():
    form = HandoverForm(ANSWERS)
    form.add_error(None, "Deze twee gaan niet samen.")
    assert "Deze twee gaan niet samen." in drawn(form, "{% error_summary form %}")


# Through crispy


def test_both_ways_of_crispy_draw_the_same_fields():
    form = HandoverForm(initial=ANSWERS)
    form.helper = FormHelper()
    form.helper.form_tag = False
    form.helper.disable_csrf = True
    assert "".join(drawn(form, "{% crispy form %}").split()) == "".join(drawn(form).split())


def test_crispy_draws_a_whole_form():
    form = HandoverForm()
    form.helper = FormHelper()
    form.helper.add_input(Submit("opslaan", "Overdracht opslaan"))
    html = drawn(form, "{% crispy form %}", csrf_token="geheim")
    assert re.search(r'<form\s+method="post" novalidate enctype="multipart/form-data">', html)
    assert 'name="csrfmiddlewaretoken" value="geheim"' in html
    assert 'class="utrecht-button utrecht-button--primary-action" type="submit"' in html


def test_the_pieces_of_a_layout_are_drawn():
    form = HandoverForm()
    form.helper = FormHelper()
    form.helper.layout = Layout(
        Fieldset("Wie", Row("sender", "topic")),
        Div("days", css_class="w-form-row"),
        ButtonHolder(Submit("opslaan", "Opslaan"), HTML("<a href='#'>Later</a>")),
    )
    html = drawn(form, "{% crispy form %}")
    assert "<legend" in html
    assert html.index('class="w-pair"') < html.index('id="vraag_id_sender"') < html.index('class="w-form-row"')
    assert "Later" in html
    assert 'id="vraag_id_binding"' not in html


def test_a_grid_cell_hides_its_label_from_sight_only():
    class Form(forms.Form):
        channel = forms.CharField(label="Kanaal van De Brem", widget=forms.TextInput(attrs={"data-hidden-label": "1"}))

    assert re.search(r'<label class="[^"]*w-hidden" for="id_channel">Kanaal van De Brem', drawn(Form()))


def test_a_hidden_field_stays_hidden():
    class Form(forms.Form):
        key = forms.CharField(widget=forms.HiddenInput, initial="abc")

    html = drawn(Form())
    assert '<input type="hidden" name="key" value="abc"' in html
    assert "<label" not in html


def test_a_single_checkbox_stands_in_its_label(filled):
    part = question(filled, "agreed")
    assert re.search(r'<label class="w-option"><input type="checkbox" name="agreed" id="id_agreed"><span>Ik heb', part)


def test_a_question_asks_nothing_of_the_database():
    assert as_question(HandoverForm(initial=ANSWERS)["moment"]).control.target == "id_moment_0_0"
