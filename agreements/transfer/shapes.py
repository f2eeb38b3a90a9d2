"""What stands in a document beside the answers, and the shapes of Someone and of a file."""

from base64 import b64decode, encodebytes

from agreements.models import Person
from agreements.models.fields import AttachmentField
from agreements.models.fields.someone import TARGETS
from agreements.models.values import field_of, names_of

FORMAT = 1  # raised when a file of before can no longer be read
EVERYONE, UNIT = "everyone", "unit"
NAME, CONTENT = "name", "content"
LARGEST_FILE = 1_000_000  # bytes; an extract from the trade register takes about 100,000

# Consent is given by the person alone, so it is neither written to a file nor taken from one.
CONSENT = {(Person, "name_public")}


def has_key(model):
    """Tell whether the rows of a model carry a key; a single row and a cell of a grid have one place only."""
    return not (model.single or model.placed_by)


def placing_names(model):
    """List the references and choices that say where a row stands: its owner, and the place of a cell."""
    return model.placed_by or ((model.owner,) if model.owner else ())


def held_names(model):
    """List the questions of a model whose answers may stand in a document, in their order: no consent."""
    return [name for name in names_of(model) if (model, name) not in CONSENT]


def is_file(model, name):
    """Tell whether a question is answered with a file, which a document only holds where somebody asked that."""
    return isinstance(field_of(model, name), AttachmentField)


def someone_out(plain):
    """Give a stored Someone as it stands in a document: the word for who it is, with the key, and the unit."""
    if not plain:
        return plain
    who = {EVERYONE: True} if plain["kind"] == EVERYONE else {plain["kind"]: plain["uid"]}
    return who | ({UNIT: plain["unit"]} if plain["unit"] else {})


def someone_in(plain):
    """Give a Someone of a document as it is stored; raises ValueError unless it names exactly one."""
    named = [kind for kind in (EVERYONE, *TARGETS) if plain.get(kind)]
    if len(named) != 1:
        raise ValueError("not one")
    kind = named[0]
    return {"kind": kind, "uid": "" if kind == EVERYONE else plain[kind], "unit": plain.get(UNIT, "")}


def file_out(attachment):
    """Give a stored file as it stands in a document: its name, and its bytes in base64 on lines of 76 characters."""
    with attachment.file.open() as opened:
        return {NAME: attachment.name, CONTENT: encodebytes(opened.read()).decode("ascii").strip()}


def content_in(text):
    """Give the bytes of a file in a document; raises ValueError for what is no base64."""
    return b64decode("".join(text.split()), validate=True)
