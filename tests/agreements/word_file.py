"""Word files of the tests: made of the examples, opened again, and counted as Word counts."""

import io
import zipfile
from collections import Counter
from functools import cache

import docx
from docx.oxml.ns import qn

from accounts.models import Municipality
from agreements.document.freeze import CONCEPT, draft_blocks, facts
from agreements.document.hashes import document_hash
from agreements.document.tree import read, words
from agreements.document.word import word_document
from agreements.examples import example
from agreements.models import Agreement, Answers, Partnership
from agreements.transfer.reading import read as read_document
from tests.agreements.on_paper import HASH


def meta(kind="samenwerkingsovereenkomst", day="", **other):
    """Give the facts of a print."""
    return {"kind": kind, "number": 3, "status": "Concept", "hash": HASH, "accent": "#155058", "day": day} | other


@cache
def example_text(name):
    """Give the filled blocks and the facts of an example, without the database."""
    draft = read_document(example(name))
    host = Municipality(name=draft.municipality, colour_primary="#155058")
    answers = Answers(Agreement(partnership=Partnership(municipality=host)), draft.rows)
    blocks = draft_blocks(answers)
    return blocks, facts(answers, CONCEPT, number=1, text_hash=document_hash(blocks), day=None)


@cache
def example_file(name):
    return word_document(*example_text(name))


def opened(file):
    return docx.Document(io.BytesIO(file))


def xml_of(file, part="word/document.xml"):
    return zipfile.ZipFile(io.BytesIO(file)).read(part).decode()


def text_of(paragraph):
    """Give the words of a paragraph, tabs as spaces."""
    return "".join(
        node.text or "" if node.tag == qn("w:t") else " " for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"))
    )


def words_in(file):
    """Count every word of the body."""
    told = " ".join(text_of(line) for line in opened(file).element.body.iter(qn("w:p")))
    return Counter(word.rstrip(":") for word in told.split())


def left_out(node):
    """Tell whether Word leaves this element out."""
    return bool({"nr", "uitleg"} & set(node.classes)) or any(child.tag == "svg" for child in node.elements())


def without_numbers(node):
    """Drop the numbers, which Word counts by itself, what is drawn and what explains a letter."""
    node.children = [child for child in node.children if isinstance(child, str) or not left_out(child)]
    for child in node.elements():
        without_numbers(child)
    return node


def words_of(blocks):
    """Count every word of the blocks, headings included but for the opening of a manifest, which has none."""
    return Counter(
        word.rstrip(":")
        for one in blocks
        for word in f"{heading_of(blocks, one)} {words(without_numbers(read(one.html)))}".split()
    )


def heading_of(blocks, one):
    """Give the heading that is printed."""
    is_manifest = all(not other.number for other in blocks if other.part == "article")
    return "" if one.part == "cover" or (one.part == "parties" and is_manifest) else one.heading


def styles_of(file):
    return opened(file).styles.element


def numbered_by(style, styles):
    """Give (list, level) in which a style counts, followed through what it is based on."""
    found = next(one for one in styles.iter(qn("w:style")) if one.get(qn("w:styleId")) == style)
    number = found.find(f".//{qn('w:numId')}")
    if number is not None:
        level = found.find(f".//{qn('w:ilvl')}")
        return int(number.get(qn("w:val"))), int(level.get(qn("w:val"))) if level is not None else 0
    based = found.find(qn("w:basedOn"))
    return numbered_by(based.get(qn("w:val")), styles) if based is not None else (0, 0)


def counted(file):
    """List ("7", heading) and ("7.2", words) as Word counts them."""
    document, lines, article, member = opened(file), [], 0, 0
    for paragraph in document.element.body.iter(qn("w:p")):
        number, level = numbered_by(paragraph.style, document.styles.element) if paragraph.style else (0, 0)
        if (number, level) == (1, 0):
            article, member = article + 1, 0
            lines.append((str(article), text_of(paragraph)))
        elif (number, level) == (1, 1):
            member += 1
            lines.append((f"{article}.{member}", text_of(paragraph)))
    return lines


def expected_numbers(blocks):
    """List the same from the numbers in the blocks."""
    lines = []
    for one in blocks:
        if one.part == "article":
            lines.append((one.number, one.heading))
            for node in read(one.html).walk():
                lines += [(words(child), "") for child in node.elements() if "nr" in child.classes]
    return lines
