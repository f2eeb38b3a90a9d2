"""The besluitvoorstel of a text, to download as Word and as PDF."""

from io import BytesIO

from django.http import FileResponse, Http404
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.views.decorators.http import require_http_methods, require_safe

from agreements.document.freeze import SIGNING, last_version
from agreements.document.keep import pictures_in, rendering_of, wanted
from agreements.document.word import word_document
from agreements.models import Answers
from agreements.teamwork.acts import hold_right
from agreements.views.found import agreement_for, frame
from agreements.views.text import WORD
from agreements.workflow.proposal import asks_a_decision, proposal_document


@require_safe
def proposal(request, key):
    """Say what there is to download, or that the college has nothing to decide."""
    agreement = coordinated(request.user, key)
    version = last_version(agreement)
    answers = Answers(agreement)
    context = {**frame(answers), "nav": "toetsing", "version": version}
    if version is None or not asks_a_decision(version):
        return render(request, "toetsing/no_proposal.html", context)
    context["kept"] = rendering_of(*proposal_document(agreement, version, answers), SIGNING)
    return render(request, "toetsing/proposal.html", context)


@require_safe
def word_file(request, key):
    """Give the besluitvoorstel as a Word file, in which the municipality works on."""
    agreement, document = document_for(request.user, key)
    made = BytesIO(word_document(*document, pictures_in(document[0])))
    return FileResponse(made, as_attachment=True, filename=file_name(agreement, "docx"), content_type=WORD)


@require_http_methods(["GET", "HEAD", "POST"])
def pdf_file(request, key):
    """Make the PDF (POST), or give the one that is kept (GET)."""
    agreement, document = document_for(request.user, key)
    if request.method == "POST":
        wanted(*document, SIGNING)
        return redirect("proposal", key)
    kept = rendering_of(*document, SIGNING)
    if kept is None or not kept.file:
        return redirect("proposal", key)
    name = file_name(agreement, "pdf")
    return FileResponse(kept.file.open("rb"), as_attachment=True, filename=name, content_type="application/pdf")


def coordinated(user, key):
    """Give an agreement to who coordinates for its municipality; Http404 for strangers, PermissionDenied for others."""
    agreement = agreement_for(user, key)
    hold_right(user, agreement, "coo.propose")
    return agreement


def document_for(user, key):
    """Give an agreement and its besluitvoorstel; Http404 where there is nothing to decide."""
    agreement = coordinated(user, key)
    version = last_version(agreement)
    if version is None or not asks_a_decision(version):
        raise Http404("nothing to decide")
    return agreement, proposal_document(agreement, version, Answers(agreement))


def file_name(agreement, end):
    """Name the file after the title of the agreement."""
    return f"besluitvoorstel-{slugify(str(Answers(agreement).basics))}.{end}"
