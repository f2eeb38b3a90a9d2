"""Documents to print in the tests, small and large, and how to read a PDF back."""

import functools
import io
import re
from datetime import date

import pikepdf
import pypdf

from agreements.document.articles import Block
from agreements.document.printing.client import render
from agreements.document.printing.paper import Meta, print_document

HASH = "f7f9b25e0caefc4ba3d5be8ac7480e8e5fc54ba10455fcbf7d310908e14f34d3"
LONG_NAME = "Samenwerkende Bewonersorganisaties van het Oeverkwartier en de Kade te Oeverlinde-Noord, handelend onder "
LONG_NAME += "de naam Warmtegemeenschap van de Havenbuurt U.A."


def block(part, slug, heading, html, number=""):
    return Block(slug, heading, html, "", (), part, number=number)


def cover(title, parties):
    names = "".join(f"<li>{name}</li>" for name in parties)
    return block(
        "cover",
        "voorblad",
        "",
        f'<p class="soort">Buurtmanifest</p><p class="gebied">Zwaluwveen</p><p class="titel">{title}</p>'
        f'<h3>Van</h3><ul class="tussen">{names}</ul>',
    )


def person(uid, name, together=""):
    joint = f'<p class="samen">{together}</p>' if together else ""
    return (
        f'<li class="tekenaar" data-signatory="{uid}">{joint}<dl><dt>Naam</dt><dd class="naam">{name}</dd>'
        '<dt>Functie</dt><dd class="functie">Voorzitter</dd><dt>Handtekening</dt><dd class="lijn handtekening"></dd>'
        '<dt>Plaats</dt><dd class="lijn plaats"></dd><dt>Datum</dt><dd class="lijn datum"></dd>'
        '<dt>Mijn naam mag in de openbare versie</dt><dd class="keuze">ja / nee</dd></dl></li>'
    )


def party(uid, name, *people):
    return f'<li class="tekenblok" data-party="{uid}"><h3>{name}</h3><ul class="tekenaars">{"".join(people)}</ul></li>'


def signatures(*parties):
    return block(
        "signatures", "ondertekening", "Hier staan wij voor", f'<ul class="tekenblokken">{"".join(parties)}</ul>'
    )


def promises(rows):
    body = "".join(
        f'<tr><th scope="row">{number}</th><td>{who}</td><td>{what}</td><td>Voorzitter</td><td>1 juni 2027</td></tr>'
        for number, who, what in rows
    )
    heads = "".join(
        f'<th scope="col">{head}</th>' for head in ("Nr", "Partij", "Wat", "Wie zorgt ervoor", "Uiterlijk op")
    )
    table = (
        f'<table class="breed"><caption>Beloften</caption><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>'
    )
    return block("annex", "afsprakenlijst", "Wat elke partij belooft", table, "1")


def manifest():
    joint = [
        person("sanne", "Sanne Voorbeeld", "Handtekening 1 van 2, geldig als beide zijn gezet"),
        person("ravi", "Ravi Proef", "Handtekening 2 van 2, geldig als beide zijn gezet"),
    ]
    return [
        cover("Warm Zwaluwveen, samen van het gas", ["Bewonersplatform", "Coöperatie Zon op Veen"]),
        block("parties", "partijen", "Wie wij zijn", '<p class="aanhef">Wij zijn Nguyễn, Šimić en Yılmaz.</p>'),
        block("article", "doel", "Wat wij willen bereiken", '<p class="doel">In 2035 is elke woning warm.</p>'),
        signatures(
            party("platform", "Bewonersplatform", *joint), party("zon", "Zon op Veen", person("joris", "Joris Model"))
        ),
        promises([(1, "Bewonersplatform", "Praat met elk huishouden in twee straten")]),
    ]


def large():
    """Fourteen parties with long names, sixty promises, joint authority."""
    names = [f"{number} {LONG_NAME}" for number in range(1, 15)]
    article = (
        '<ol class="leden"><li><span class="nr">1.1</span> Elk besluit komt in de lijst. '
        + "Tekst. " * 60
        + "</li></ol>"
    )
    signers = [
        party(f"p{at}", name, *[person(f"s{at}x{one}", "Els Testema", "Samen") for one in range(1 + at % 3)])
        for at, name in enumerate(names)
    ]
    return [
        cover("Samen werken aan een warm en groen Oeverkwartier: " + "afspraken voor later " * 5, names),
        *[block("article", f"artikel-{at}", f"Onderwerp {at}", article, str(at)) for at in range(1, 20)],
        signatures(*signers),
        promises([(at, names[at % 14], f"Belofte nummer {at} komt af.") for at in range(1, 61)]),
    ]


def printed(blocks, layout="signing", kind="manifest"):
    status, day = ("Concept", None) if layout == "concept" else ("Tekenversie", date(2027, 5, 10))
    return render(print_document(blocks, Meta(kind, 3, status, HASH, day, "#155058")), layout=layout)


@functools.cache
def kept(make, layout="signing", kind="manifest"):
    """Print a document once for all tests of this file."""
    return printed(make(), layout, kind)


@functools.cache
def opened(pdf):
    """Open a PDF; kept open, because what is read from it lives no longer than it does."""
    return pikepdf.open(io.BytesIO(pdf))


def pages_of(pdf):
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def squeezed(text):
    return re.sub(r"[\s-]", "", text)


def elements(node):
    """Walk the structure elements below a node of the structure tree."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def tagged(pdf, name):
    return [node for node in elements(opened(pdf).Root.StructTreeRoot) if name == node.S]
