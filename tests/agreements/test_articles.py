"""Articles: which there are, what they say for each answer, and what they leave out."""

import pytest
from django.conf import settings

from agreements import models as m
from agreements.document import late, wording
from agreements.document.articles import articles, articles_of, listed_articles, steps_of_kind
from agreements.document.contents import CONTENTS
from agreements.document.fill import fill
from agreements.document.tree import read, words
from agreements.kinds import KINDS, voice_of
from agreements.models.answers import model_called
from agreements.models.fields import MomentValue, SomeoneValue
from agreements.models.purpose import PRINCIPLES
from agreements.models.signatories import BASES
from agreements.steps.hidden import printable
from meetings.models import MeetingBody
from tests.agreements.in_memory import answers_with
from tests.agreements.zwaluwveen import on, raw_zwaluwveen, row, zwaluwveen

S, I, M = "samenwerkingsovereenkomst", "intentieverklaring", "manifest"  # noqa: E741 - the letters of the kinds


def texts(answers, **how):
    """Map the slug of each block to its words as they are shown."""
    return {block.slug: said(block.html) for block in fill(articles(answers), answers, **how)}


def said(html):
    """Give the words of a text as one line."""
    return " ".join(words(read(html)).split())


# Which articles there are


@pytest.mark.parametrize("kind", KINDS.values(), ids=str)
def test_every_heading_of_a_kind_has_its_article_in_the_same_order(kind):
    assert [each.slug for each in CONTENTS[kind.slug]] == list(kind.headings)


def test_every_template_is_used_and_exists():
    folder = settings.BASE_DIR / "templates" / "articles"
    there = {
        str(path.relative_to(folder)) for path in folder.rglob("*.html") if path.parent.name not in ("delen", "vast")
    }
    assert {each.template for contents in CONTENTS.values() for each in contents if each.template} == there


@pytest.mark.parametrize("kind", KINDS)
def test_articles_read_fields_that_exist(kind):
    for each in listed_articles(kind):
        for name in each.reads:
            rows, _, field = name.partition(".")
            model = model_called(rows)
            known = {f.name for f in model._meta.get_fields()} | set(getattr(model, "composites", {}))
            assert not field or field in known, name


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_draft_marks_its_gaps_and_leaves_optional_articles_out(kind):
    blocks = articles(answers_with(kind=kind))
    gaps = {block.slug for block in blocks if block.gap}
    required = {each.slug for each in listed_articles(kind) if each.required}
    assert gaps | {"voorblad"} == required
    assert all(block.html.startswith('<p class="gat"><mark>') for block in blocks if block.gap)


def test_what_was_not_filled_in_says_so():
    found = texts(zwaluwveen(S))
    assert found["kosten"] == "Nog in te vullen: Kosten en financiën."
    assert found["rollenmatrix"] == "Nog in te vullen: Rollenmatrix."
    assert "resultaten" not in found


def test_the_manifest_of_zwaluwveen_has_no_gap():
    assert [block.slug for block in articles(zwaluwveen()) if block.gap] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_step_that_prints_something_feeds_an_article(kind):
    never = {
        "tekenen",
        "samenvatting",
        "gedeelde-stukken",
        "herinneringen",
        "gevoelig",
        "bewijs",
        "naam-openbaar",
        "eigen-keuken",
    }
    never |= {"verwachtingen", "antwoord-op-verwachtingen", "verschil-in-verwachtingen"}
    never.add("eigen-artikelen")  # its articles stand in no list: each is fed by itself
    silent = {step.slug for step in steps_of_kind(kind) if step.asked_of(KINDS[kind].letter)}
    silent -= {step.slug for step in steps_of_kind(kind) if articles_of(kind, step.slug)}
    assert silent <= never


def test_the_main_article_of_a_step_comes_first():
    assert articles_of(M, "mandaat") == ("samen-verder",)
    assert articles_of(M, "ondertekenaars")[0] == "ondertekening"


def test_what_the_kind_does_not_ask_does_not_print():
    kept = raw_zwaluwveen(M, row(m.MissingVoice, who="jongeren"), row(m.Result, text="300 woningen geïsoleerd"))
    everything = " ".join(texts(printable(kept)).values())
    assert "ongeren" not in everything
    assert "geïsoleerd" not in everything


# What the manifest says


def test_the_manifest_opens_with_who_speaks():
    assert texts(zwaluwveen())["partijen"] == (
        "Wij zijn het Bewonersplatform, Coöperatie Zon op Veen, de gemeente en VV Zwaluwen. "
        "Wij wonen of werken in Zwaluwveen."
    )


def test_the_goal_stands_alone_and_ends_as_a_sentence():
    assert '<p class="doel">In 2035 is elke woning in Zwaluwveen warm zonder aardgas.</p>' in next(
        block.html for block in articles(zwaluwveen()) if block.slug == "doel"
    )


def test_homes_are_counted_in_the_right_number():
    assert "In het gebied staan ongeveer 1.310 koopwoningen en 1 sociale huurwoning." in texts(zwaluwveen())["doel"]


def test_words_of_heat_stand_only_where_it_is_about_heat():
    answers = zwaluwveen()
    assert "De overstap lukt alleen" in texts(answers)["uitgangspunten"]
    answers.basics.subject = "een groene wijk"
    found = texts(answers)
    assert "Dit lukt alleen als wij ons hieraan houden." in found["uitgangspunten"]
    assert "aardgas" not in found["voorblad"]


def test_the_manifest_says_what_it_is_not():
    assert texts(zwaluwveen())["status"] == (
        "Dit manifest is geen contract. Niemand kan er bij de rechter iets mee eisen. "
        "Het laat zien waar wij voor staan. Daar mag u ons op aanspreken. "
        "Overheden houden hun eigen taken en bevoegdheden. "
        "De gemeenteraad en het college blijven vrij in hun besluiten. "
        "Dit manifest geldt vanaf de dag van de laatste handtekening. "
        "Op 1 maart 2028 kijken wij samen terug. Dan vertellen wij wat er is gelukt en wat niet."
    )


def test_a_promise_names_who_what_and_when():
    assert "Gemeente Gebiedsregisseur Regelt zaal en wijkgegevens 1 maart 2027" in texts(zwaluwveen())["afspraken"]


def test_the_column_of_days_has_another_name_when_not_all_are_days():
    answers = zwaluwveen()
    assert "Uiterlijk op" in texts(answers)["afspraken"]
    answers.parties[0].commitments[0].due = MomentValue("", None, None, "doorlopend")
    assert "Wanneer klaar" in texts(answers)["afspraken"]


@pytest.mark.parametrize("together", ["partijen", "partners", "de buurtpartners"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_text_with_another_voice_never_says_wij(kind, together):
    answers = zwaluwveen(kind)
    answers.basics.together = together
    answers.purpose.principles = ["open-over-belangen", "leren-mag", "gelijkwaardig"]
    found = set(" ".join(texts(answers).values()).casefold().replace(".", " ").replace(",", " ").split())
    assert not found & {"wij", "ons", "onze"}
    assert voice_of(KINDS[kind], together).samen == together


@pytest.mark.parametrize("together", ["partijen", "partners", "de buurtpartners"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_heading_says_wij_where_the_text_does_not(kind, together):
    answers = zwaluwveen(kind)
    answers.basics.together = together
    found = " ".join(block.heading for block in articles(answers)).casefold().split()
    assert not {"wij", "ons", "onze"} & set(found)


def test_a_word_of_the_team_for_everybody_is_said_with_the_parties():
    for kind in KINDS:
        answers = zwaluwveen(kind)
        answers.basics.together = "de buurtpartners"
        assert "Hierna samen: de buurtpartners" in texts(answers)["partijen"]


# Choices


CLOSED = [
    ("directing_roles", "variant"), ("decision_rules", "method"), ("term", "begins"), ("term", "accession"),
    ("signing", "endorse"), ("signing", "endorse_unit"), ("representatives", "mandate"), ("bodies", "influence"),
    ("check_rules", "rhythm"), ("check_rules", "evaluation_public"), ("basics", "binding"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "field"), CLOSED)
@pytest.mark.parametrize("kind", KINDS)
def test_every_choice_has_words_of_its_own(kind, rows, field):
    model = model_called(rows)
    letter = KINDS[kind].letter
    asked = any(a.name == field for s in steps_of_kind(kind) if s.model is model for a in s.asked_of(letter))
    found = set()
    choices = [slug for slug, _ in model._meta.get_field(field).flatchoices]
    for slug in choices:
        answers = zwaluwveen(kind, *([row(m.CheckRules)] if rows == "check_rules" else []))
        setattr(answers.one(model) if model.single else answers.rows(model)[0], field, slug)
        found.add(str(texts(answers)))
    if asked and (rows, field) != ("basics", "binding"):
        assert len(found) == len(choices)


def test_known_slugs_are_those_of_the_models():
    assert set(late.GROUNDS) == set(late.LINES) == {slug for slug, _ in BASES}
    assert set(wording.PRINCIPLES) == {slug for slug, _ in PRINCIPLES}
    assert set(wording.LEGAL_FORMS) == {slug for slug, _ in m.Party._meta.get_field("legal_form").flatchoices}


def test_a_binding_level_says_which_articles_bind():
    answers = zwaluwveen(I)
    assert (
        "Niemand kan nakoming van deze verklaring eisen, behalve van de artikelen 7 en 8." in texts(answers)["status"]
    )
    answers.basics.binding = "niet"
    assert (
        "Niemand kan nakoming van deze verklaring eisen. De tekst laat zien wat wij willen." in texts(answers)["status"]
    )


def test_the_last_word_of_somebody():
    answers = zwaluwveen()
    answers.decision_rules.last_word = "iemand"
    answers.decision_rules.last_word_of = SomeoneValue("party", answers.parties[2], "college")
    assert "dan heeft het college van de gemeente het laatste woord." in texts(answers)["samen-verder"]


def test_a_representative_decides_up_to_an_amount():
    answers = zwaluwveen(I)
    person = answers.parties[2].representatives[0]
    person.mandate, person.mandate_amount = "bedrag", 10000
    assert "Alles, en over geld tot €\u00a010.000 per besluit" in " ".join(
        said(block.html) if block.slug != "projectteam" else block.html for block in fill(articles(answers), answers)
    )


def test_a_beginning_on_a_day_or_after_an_event():
    answers = zwaluwveen()
    answers.term.begins, answers.term.start = "moment", on(2027, 6, 1)
    assert "Dit manifest geldt vanaf 1 juni 2027." in texts(answers)["status"]
    answers.term.start = MomentValue("het besluit van de raad")
    assert "Dit manifest gaat in op dit moment: na het besluit van de raad" in texts(answers)["status"]


def test_who_must_agree_with_a_new_party():
    answers = zwaluwveen()
    answers.term.accession, answers.term.accession_by = "instemming", SomeoneValue("everyone")
    assert "Een nieuwe partij kan later meedoen als alle partijen daarmee instemmen." in texts(answers)["meedoen"]
    answers.term.accession_by = SomeoneValue("body", answers.bodies[0])
    assert "als de kerngroep daarmee instemt." in texts(answers)["meedoen"]


def test_several_meetings_are_named_in_one_sentence():
    answers = zwaluwveen(M, row(MeetingBody, order=1, name="buurtavond", purpose="horen wat er speelt"))
    assert "Wij hebben twee overleggen: de kerngroep en de buurtavond." in texts(answers)["samen-verder"]


# Who decides, who takes over, and who may know


def test_several_organisations_take_a_subject_over_together():
    answers = zwaluwveen(I)
    subject = answers.handovers[0]
    subject.receiver = SomeoneValue("party", answers.parties[0], "bestuur")
    others = [SomeoneValue("party", answers.parties[2], "raad"), SomeoneValue("party", answers.parties[4])]
    subject.handover_receivers[:] = [row(m.HandoverReceiver, handover=subject, who=who) for who in others]
    assert (
        "Het bestuur van het Bewonersplatform, de raad van de gemeente en Wonen Lindwaarden"
        in (texts(answers)["overdracht"])
    )


def test_a_subject_that_the_team_decides_has_no_sender_and_receiver():
    answers = zwaluwveen(I)
    answers.handovers[0].mode = "team"
    assert texts(answers)["overdracht"] == "Over deze onderwerpen beslist de kerngroep zelf: Klachten"


def test_votes_of_a_group_stand_beside_the_one_vote_of_the_others():
    tenants = row(m.PartyGroup, name="huurdersorganisaties", in_sentence="de huurdersorganisaties", many=True)
    weight = row(m.VoteWeight, who=SomeoneValue("group", tenants), votes=1, together="samen")
    answers = zwaluwveen(S, tenants, weight)
    answers.decision_rules.one_vote_each = True
    assert "heeft elke partij één stem. De huurdersorganisaties hebben samen één stem." in texts(answers)["besluiten"]


def test_the_public_reads_that_something_is_confidential_and_not_what():
    secret = row(m.Confidential, item="offertes van leveranciers", reason="eerlijke keuze")
    answers = zwaluwveen(S, secret)
    assert "Eén onderwerp blijft tijdelijk binnen de kerngroep." in texts(answers, audience="public")["openheid"]
    assert "fferte" not in str(texts(answers, audience="public"))
    assert "Offertes van leveranciers Eerlijke keuze" in texts(answers)["openheid"]


def test_whom_to_ask_in_an_organisation_is_a_function_for_the_public():
    answers = zwaluwveen(S)
    person = row(m.Person, name="Truus Proef")
    space = row(m.OwnSpace, party=answers.parties[3], weeks=0, contact_function="bestuurssecretaris", contact=person)
    answers.add(person)
    answers.add(space)
    assert "Minder dan een week Truus Proef, bestuurssecretaris" in texts(answers)["eigen-ruimte"]
    assert "Minder dan een week Bestuurssecretaris" in texts(answers, audience="public")["eigen-ruimte"]


def test_a_budget_is_added_up_where_every_amount_is_known():
    lines = [row(m.BudgetLine, order=place, purpose="advies", amount=amount) for place, amount in enumerate((100, 50))]
    answers = zwaluwveen(S, *lines)
    assert "Samen: € 150" in texts(answers)["begroting"]
    answers.budget_lines[0].amount = None
    assert "samen" not in texts(answers)["begroting"]
