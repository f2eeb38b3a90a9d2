"""The front door: the pages that anybody may read without logging in, and the house style of a municipality."""

import re

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_safe

from accounts.models import Municipality

HEX = re.compile(r"#[0-9a-fA-F]{6}")
# The tokens that a municipality may set: column, and name of the CSS property.
TOKENS = (
    ("colour_primary", "--gemeente-primary"),
    ("colour_dark", "--gemeente-dark"),
    ("colour_tint", "--gemeente-tint"),
    ("colour_on_primary", "--gemeente-on-primary"),
    ("colour_link", "--gemeente-link"),
)
KEEP = 600  # seconds that a browser may keep a house style


def reading_page(template, nav=""):
    """Make the view of a page that is only read: it sets no cookie and does not vary on one."""

    @require_safe
    @login_not_required
    def view(request):
        return render(request, template, {"public": True, "nav": nav})

    return view


start = reading_page("front/start.html")
accessibility = reading_page("front/toegankelijkheid.html")
privacy = reading_page("front/privacy.html")
help_page = reading_page("front/hulp.html", nav="hulp")


@require_safe
@login_not_required
def house_style(request, slug):
    """Answer the colours of a municipality as a small stylesheet; the CSP allows no style inside a page."""
    municipality = get_object_or_404(Municipality, slug=slug)
    response = HttpResponse(stylesheet(municipality), content_type="text/css; charset=utf-8")
    response["Cache-Control"] = f"public, max-age={KEEP}"
    return response


def stylesheet(municipality):
    """Write the tokens that hold a colour; any other text is left out, and the neutral theme stays."""
    colours = ((token, str(getattr(municipality, column, ""))) for column, token in TOKENS)
    rules = "".join(f"{token}:{colour};" for token, colour in colours if HEX.fullmatch(colour))
    return f":root{{{rules}}}\n"


urlpatterns = [
    path("", start, name="start"),
    path("toegankelijkheid/", accessibility, name="accessibility"),
    path("privacy/", privacy, name="privacy"),
    path("hulp/", help_page, name="help"),
    path("huisstijl/<slug:slug>.css", house_style, name="house_style"),
]
