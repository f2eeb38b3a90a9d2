"""What the PDF still needs after WeasyPrint: scopes, names of links, artifacts, and real signature fields."""

import pydyf
from weasyprint.layout.absolute import AbsolutePlaceholder

# PDF/UA-1 says so in the metadata, and PDF/A demands that every property outside its own list is described there.
ACCESSIBLE = """
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1" />
<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
 rdf:about=""><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF>"""


def mark_accessible(metadata):
    """Let the metadata of a document also say PDF/UA-1."""
    plain = metadata.generate_rdf_metadata

    def described(*args):
        return plain(*args).decode().replace("</rdf:RDF>", ACCESSIBLE).encode()

    metadata.generate_rdf_metadata = described


def finish(document, pdf):
    """Mend the finished PDF objects in place; WeasyPrint calls this before it writes."""
    for page in document.pages:
        for box in boxes_below(page._page_box):
            name_link(box)
            scope_header(box)
            if box.widget_annotation:
                make_signature(box, page.height, pdf)
    paginate(pdf)
    if fields := signature_fields(pdf):
        pdf.catalog["AcroForm"] = pydyf.Dictionary({"Fields": pydyf.Array(fields), "SigFlags": 1})
    if "AF" in pdf.catalog:
        # 70.0 lists every attachment twice.
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))


def boxes_below(box):
    """Walk all boxes of a page, those placed absolutely too."""
    for child in getattr(box, "children", ()):
        child = child._box if isinstance(child, AbsolutePlaceholder) else child
        yield child
        yield from boxes_below(child)


def name_link(box):
    """Say in words where a link goes; the default is its address."""
    if box.link_annotation and box.element is not None:
        words = " ".join("".join(box.element.itertext()).split())
        box.link_annotation["Contents"] = pydyf.String(f"Ga naar: {words}")


def scope_header(box):
    """Say of a table's head whether it heads its column or its row."""
    cell = getattr(box, "mark", None)
    if isinstance(cell, dict) and cell["S"] == "/TH":
        cell["A"]["Scope"] = "/Row" if box.element.get("scope") == "row" else "/Column"


def make_signature(box, height, pdf):
    """Turn the checkbox that holds the place of a signature into an empty signature field."""
    field = box.widget_annotation
    for key in ("V", "AS", "MK", "Border", "AP"):
        field.pop(key, None)
    left, top, right, bottom = field["Rect"]
    field["Rect"] = pydyf.Array((min(left, right), min(top, bottom), max(left, right), max(top, bottom)))
    empty = pydyf.Stream(extra={"Type": "/XObject", "Subtype": "/Form", "BBox": pydyf.Array((0, 0, 0, 0))})
    pdf.add_object(empty)
    field["FT"] = "/Sig"
    field["AP"] = pydyf.Dictionary({"N": empty.reference})


def signature_fields(pdf):
    """List the references of the signature fields, in the order of the pages."""
    return [thing.reference for thing in pdf.objects if isinstance(thing, dict) and thing.get("FT") == "/Sig"]


def paginate(pdf):
    """Make running heads and feet artifacts: WeasyPrint tags them as text that hangs under no element."""
    root = next(thing for thing in pdf.objects if isinstance(thing, dict) and thing.get("Type") == "/StructTreeRoot")
    nums = referred(pdf, root["ParentTree"])["Nums"]
    top = referred(pdf, root["K"][0])
    hanging = set(top["K"])
    for number, reference in enumerate(pdf.page_references):
        stream = referred(pdf, referred(pdf, reference)["Contents"]).stream
        row = nums[2 * number + 1]
        loose = {mcid for mcid, element in enumerate(row) if top_of(pdf, element, top) not in hanging}
        for mcid in loose:
            row[mcid] = b"null"
        make_artifacts(stream, loose)


def top_of(pdf, reference, document):
    """Climb from an element to the one directly under the document, and give its reference."""
    while (parent := referred(pdf, referred(pdf, reference)["P"])) is not document:
        reference = parent.reference
    return reference


def make_artifacts(stream, loose):
    """Rewrite the marked content with these numbers as pagination."""
    for place, part in enumerate(stream):
        if isinstance(part, pydyf.Dictionary) and part.get("MCID") in loose:
            stream[place - 1] = "/Artifact"
            stream[place] = pydyf.Dictionary({"Type": "/Pagination"})


def referred(pdf, reference):
    """Give the object that a reference such as b"12 0 R" names."""
    return pdf.objects[int(reference.split()[0])]
