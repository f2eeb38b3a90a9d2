"""The whole text as a page, as a Word file, and as a PDF: a concept to read, or a copy to sign."""

from io import BytesIO

from django.http import FileResponse, Http404
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.views.decorators.http import require_http_methods, require_safe

from agreements.checks.base import blockers
from agreements.document.deviations import deviations
from agreements.document.freeze import (
    CONCEPT,
    SIGNING,
    NotReady,
    copied_document,
    draft_blocks,
    draft_document,
    last_copy,
    signing_document,
)
from agreements.document.hashes import document_hash
from agreements.document.keep import pictures_in, rendering_of, wanted
from agreements.document.word import word_document
from agreements.models import Answers
from agreements.teamwork.acts import allow, may_now
from agreements.teamwork.rights import rights_of
from agreements.views.found import agreement_for, frame

SIGNING_MOMENT = "start_signing"
LAYOUTS = {CONCEPT, SIGNING}
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_safe
def whole_text(request, key):
    """Show the whole text, with an anchor at every article."""
    agreement = agreement_for(request.user, key)
    answers = Answers(agreement)
    blocks = draft_blocks(answers)
    municipality = agreement.partnership.municipality
    context = {
        **frame(answers),
        "blocks": blocks,
        "hash": document_hash(blocks),
        "deviations": (found := deviations(answers, blocks)),
        "coordinates": bool(found) and municipality.coordinatorships.filter(user=request.user).exists(),
    }
    return render(request, "agreements/text.html", context)


@require_safe
def pdf_page(request, key):
    """Show which PDFs there are of the text as it stands, and make one when asked."""
    agreement = agreement_for(request.user, key)
    answers, rights = Answers(agreement), rights_of(request.user, agreement)
    copy = last_copy(agreement)
    context = {
        **frame(answers),
        "concept": rendering_of(*draft_document(agreement), CONCEPT),
        "version": copy.version if copy else None,
        "signing": rendering_of(*copied_document(copy), SIGNING) if copy else None,
        "blockers": by_step(blockers(answers, SIGNING_MOMENT), rights),
        "rights": rights,
        "still_concept": may_now(rights, agreement, "pdf.concept"),
        "may_freeze": may_now(rights, agreement, "pdf.freeze"),
    }
    return render(request, "agreements/pdf.html", context)


def by_step(found, rights):
    """Put blockers together by the step that solves them: (step, owner where it is one, blockers, whether it opens)."""
    steps = {}
    for blocker in found:
        steps.setdefault(blocker.step, []).append(blocker)
    return [
        (
            step,
            those[0].owner if len(those) == 1 else None,
            those,
            step is not None and any(step.is_open_to(one.owner, rights) for one in those),
        )
        for step, those in steps.items()
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def pdf_file(request, key, layout):
    """Make a PDF (POST), or give the one that is kept (GET); without one, the PDF page says what to do."""
    if layout not in LAYOUTS:
        raise Http404("no such layout")
    agreement = agreement_for(request.user, key)
    if layout == CONCEPT:
        allow(request.user, agreement, "pdf.concept")
    if request.method == "POST":
        return make_pdf(request, agreement, layout)
    copy = last_copy(agreement) if layout == SIGNING else None
    if layout == SIGNING and copy is None:
        return redirect("pdf", key)
    document = copied_document(copy) if copy else draft_document(agreement)
    kept = rendering_of(*document, layout)
    if kept is None or not kept.file:
        return redirect("pdf", key)
    name = file_name(agreement, f"{layout}.pdf")
    return FileResponse(kept.file.open("rb"), as_attachment=True, filename=name, content_type="application/pdf")


@require_safe
def word_file(request, key):
    """Give the concept as a Word file; making it takes less than a second, so it is not kept."""
    agreement = agreement_for(request.user, key)
    allow(request.user, agreement, "pdf.concept")
    blocks, facts = draft_document(agreement)
    made = BytesIO(word_document(blocks, facts, pictures_in(blocks)))
    return FileResponse(made, as_attachment=True, filename=file_name(agreement, "concept.docx"), content_type=WORD)


def file_name(agreement, end):
    """Name a file after the title of the agreement."""
    return f"{slugify(str(Answers(agreement).basics))}-{end}"


def make_pdf(request, agreement, layout):
    """Ask for a PDF; a signing copy freezes the text first, which only an editor may do."""
    if layout == SIGNING:
        allow(request.user, agreement, "pdf.freeze")
        try:
            document = signing_document(agreement, request.user)
        except NotReady:
            return redirect("pdf", agreement.key)
    else:
        document = draft_document(agreement)
    wanted(*document, layout)
    return redirect("pdf", agreement.key)
