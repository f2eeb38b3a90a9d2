"""The addresses under /werk/: what a team does."""

from django.urls import path, register_converter

from agreements.models.base import ALPHABET
from agreements.views import (
    balance,
    children,
    choosing,
    clash,
    files,
    following,
    handovers,
    lead,
    other_kind,
    overview,
    people,
    reactions,
    review,
    road,
    rows,
    signals,
    start,
    step,
    text,
    timeline,
)


class KeyConverter:
    """The key of an agreement."""

    regex = f"[{ALPHABET}]{{8}}"

    def to_python(self, value):
        """Give the key as it stands in the address."""
        return value

    to_url = to_python


class UidConverter(KeyConverter):
    """The uid of an answer row, or the word team."""

    regex = "[a-z0-9-]{1,12}"


register_converter(KeyConverter, "key")
register_converter(UidConverter, "uid")

urlpatterns = [
    path("", start.mine, name="mine"),
    path("nieuw/", start.new, name="new"),
    # Before the keys, and never one of them: a key has eight characters.
    path("keuzehulp/", choosing.questions, name="choosing"),
    path("keuzehulp/advies/", choosing.advice, name="advice"),
    path("<key:key>/", overview.task_list, name="tasks"),
    path("<key:key>/bijhouden/", lead.lead_editor, name="lead"),
    path("<key:key>/mensen/", people.everybody, name="people"),
    path("<key:key>/mensen/uitnodigen/", people.invite_somebody, name="invite"),
    path("<key:key>/mensen/uitnodiging/<uid:uid>/opnieuw/", people.send_again, name="invite-again"),
    path("<key:key>/mensen/uitnodiging/<uid:uid>/intrekken/", people.take_back, name="invite-back"),
    path("<key:key>/mensen/<int:held>/verwijderen/", people.take_off, name="take-off"),
    path("<key:key>/zet/<slug:name>/", road.take_step, name="take-step"),
    path("<key:key>/lezen/", review.read_version, name="reading"),
    path("<key:key>/lezen/<uid:owner>/", review.party_review, name="review"),
    path("<key:key>/reacties/", reactions.reactions, name="reactions"),
    path("<key:key>/reacties/vastleggen/", reactions.record_consent, name="record"),
    path("<key:key>/andere-vorm/", other_kind.other_kind, name="other-kind"),
    path("<key:key>/vervolg/", following.follow_up, name="follow"),
    path("<key:key>/verschillen/", following.differences_page, name="differences"),
    path("<key:key>/balans/", balance.balance, name="balance"),
    path("<key:key>/antwoorden/", overview.check_answers, name="check"),
    path("<key:key>/antwoorden/besproken/", overview.confirm_usual, name="confirm"),
    path("<key:key>/signalen/", signals.all_signals, name="signals"),
    path("<key:key>/signalen/<uid:uid>/", signals.signal_page, name="signal"),
    path("<key:key>/stap/<slug:step>/", step.step_page, name="step"),
    path("<key:key>/stap/<slug:step>/<uid:owner>/", step.step_page, name="step-owner"),
    path("<key:key>/stap/<slug:step>/<uid:owner>/<uid:row>/", step.step_page, name="step-row"),
    path("<key:key>/gebruikelijk/<slug:step>/<uid:owner>/", rows.take_usual, name="usual"),
    path("<key:key>/gebruikelijk/<slug:step>/<uid:owner>/<uid:row>/", rows.take_usual, name="usual-row"),
    path("<key:key>/lijst/<slug:step>/<uid:owner>/voorbeeld/", rows.add_suggestion, name="suggestion"),
    path("<key:key>/lijst/<slug:step>/<uid:owner>/terug/<int:save>/", rows.restore_row, name="put-back"),
    path("<key:key>/lijst/<slug:step>/<uid:owner>/<uid:row>/", rows.act_on_row, name="rows"),
    path("<key:key>/onder/<slug:step>/<uid:owner>/<uid:row>/", children.act_on_child, name="children"),
    path("<key:key>/keuze/<int:kept>/", clash.choose, name="choose"),
    path("<key:key>/bestand/<uid:uid>/", files.file, name="file"),
    path("<key:key>/tijdlijn/", timeline.timeline, name="timeline"),
    path("<key:key>/tijdlijn/keten/", timeline.log, name="log"),
    path("<key:key>/overdrachten-in-beeld/", handovers.picture, name="handovers"),
    path("<key:key>/tekst/", text.whole_text, name="text"),
    path("<key:key>/word/", text.word_file, name="word"),
    path("<key:key>/pdf/", text.pdf_page, name="pdf"),
    path("<key:key>/pdf/<slug:layout>/", text.pdf_file, name="pdf-file"),
]
