"""From a node of a document to an answer as it is stored, for every kind of field."""

import datetime
import re

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models

from agreements.models import OwnArticle, fields
from agreements.models.fields.someone import TARGETS
from agreements.models.geojson import NoOutline, outline_of
from agreements.models.own_articles import OWN
from agreements.models.uploads import take_upload
from agreements.steps.fields.choices import MultiChoiceFormField, known_or_words
from agreements.steps.fields.days import parse_day
from agreements.steps.fields.words import clean_text
from agreements.transfer.nodes import Node
from agreements.transfer.shapes import CONTENT, EVERYONE, LARGEST_FILE, NAME, UNIT, content_in, someone_in

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
ISO_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
AMOUNT = re.compile(r"-?\d{1,12}(\.\d{1,2})?", re.ASCII)
DEGREES = re.compile(r"-?\d{1,9}(\.\d{1,20})?", re.ASCII)
MOMENT_PARTS = ("event", "day", "until", "open")
LONGEST_WORDS = MultiChoiceFormField.LONGEST_WORDS

TOLD = ""  # what is wrong was told at another place
NO_TEXT = "Hier hoort een tekst."
NO_LIST = "Hier hoort een lijst: elk antwoord op een eigen regel, met een streepje ervoor."
NO_WHOLE = "Hier hoort een heel getal, zoals 40."
NO_AMOUNT = "Hier hoort een bedrag, zoals 1250.50."
NO_YES_OR_NO = "Hier hoort true (ja) of false (nee)."
NO_DAY = "Schrijf de dag als 2027-05-01."
NO_TIME = 'Schrijf de tijd als "19:30", met quotes.'
NO_MOMENT = "Hier horen day, until, event of open onder."
NO_OPEN = "Dit moment kan niet open blijven. Noem een dag of een gebeurtenis."
NO_SOMEONE = "Noem er één: party, group of body met een key, of everyone: true."
NO_FILE = "Hier horen name en content onder: de naam van een bestand, en de inhoud in base64."
LARGE_FILE = "Dit bestand is te groot. In een document mag het ten hoogste 1 MB zijn. Voeg het later toe."
NO_KEY = "In {} staat geen regel met de key “{}”."
NO_SINGLE_KEY = "Hier hoort de key van één regel in {}."
NOT_OFFERED = "“{}” kan hier niet. Kies uit: {}."
TOO_LONG = "“{}…” is te lang. Schrijf ten hoogste {} tekens."


class Misfit(Exception):
    """A node does not fit its field; the message is a Dutch sentence.

    `part` names the part of a composite answer that does not fit, and `node` is its node.
    """

    def __init__(self, sentence, part="", node=None):
        super().__init__(sentence)
        self.part, self.node = part, node


def plain_of(field, node, known):
    """Give the answer in a node as the plain value that `restore` takes; raises Misfit.

    `known` maps (model, key) to the row of the document that carries the key, and holds (model, None) where a row of
    the model could not be read, so that nobody knows which keys there should be.
    """
    return next(READERS[kind] for kind in type(field).__mro__ if kind in READERS)(field, node, known)


def text_of(field, node, known):
    """Read a text, cleaned as a typed one; one out of a closed list must stand in that list."""
    if isinstance(node.value, dict | list):
        raise Misfit(NO_TEXT)
    try:
        text = clean_text(node.text, lines=isinstance(field, models.TextField))
    except ValidationError as error:
        raise Misfit(error.messages[0]) from None
    if field.choices and isinstance(field, fields.OpenChoiceField):
        return choice_or_words(field, text)
    if field.choices and text and text not in dict(field.flatchoices):
        raise Misfit(not_offered(field, text))
    return text


def choice_or_words(field, text):
    """Give the slug for a slug or a label, else the words themselves."""
    return text if text in dict(field.flatchoices) or not text else known_or_words(field.flatchoices, text)


def not_offered(field, text):
    """Say which choices there are."""
    return NOT_OFFERED.format(text[:60], ", ".join(str(slug) for slug, _ in field.flatchoices))


def list_of(field, node, known):
    """Read several choices, each once."""
    if not isinstance(node.value, list):
        raise Misfit(NO_LIST)
    found = [choice_or_words(field, item_of(field, item)) for item in node.value]
    known_slugs = dict(field.flatchoices)
    if not field.other and (odd := next((item for item in found if item not in known_slugs), None)) is not None:
        raise Misfit(not_offered(field, odd))
    return list(dict.fromkeys(item for item in found if item))


def articles_of(field, node, known):
    """Read several articles: ours by their slug or heading, the team's own by their slug."""
    own = [one for one in node.value if is_own(one, known)] if isinstance(node.value, list) else []
    others = Node([one for one in node.value if one not in own], node.line) if own else node
    return [*list_of(field, others, known), *(one.text for one in own)]


def is_own(node, known):
    """Tell whether a node names an article of the team's own that stands in the document."""
    text = "" if isinstance(node.value, dict | list) else node.text
    return text.startswith(OWN) and (OwnArticle, text.removeprefix(OWN)) in known


def item_of(field, node):
    """Read one of several choices."""
    if isinstance(node.value, dict | list):
        raise Misfit(NO_TEXT)
    text = clean_text(node.text)
    if len(text) > LONGEST_WORDS:
        raise Misfit(TOO_LONG.format(text[:30], LONGEST_WORDS))
    return text


def whole_of(field, node, known):
    """Read a whole number."""
    if not isinstance(node.value, int) or isinstance(node.value, bool):
        raise Misfit(NO_WHOLE)
    return node.value


def amount_of(field, node, known):
    """Read an amount in euros."""
    if not AMOUNT.fullmatch(node.text):
        raise Misfit(NO_AMOUNT)
    return node.text


def yes_or_no_of(field, node, known):
    """Read True or False."""
    if not isinstance(node.value, bool):
        raise Misfit(NO_YES_OR_NO)
    return node.value


def day_of(field, node, known):
    """Read a day in its ISO form."""
    if not ISO_DAY.fullmatch(node.text):
        raise Misfit(NO_DAY)
    try:
        return parse_day(node.text).isoformat()
    except ValidationError as error:
        raise Misfit(error.messages[0]) from None


def time_of(field, node, known):
    """Read a time in hours and minutes."""
    if not ISO_TIME.fullmatch(node.text):
        raise Misfit(NO_TIME)
    return datetime.time.fromisoformat(node.text).isoformat("minutes")


def key_of(field, node, known):
    """Read the key of a row of the model that a reference points at."""
    model = field.related_model
    if isinstance(node.value, dict | list):
        raise Misfit(NO_SINGLE_KEY.format(model.plural))
    if (model, node.text) not in known:
        raise Misfit(TOLD if (model, None) in known else NO_KEY.format(model.plural, node.text[:40]))
    return node.text


def parts_of(node, names, sentence):
    """Give the filled parts of a composite answer; raises Misfit for one that it does not have."""
    if not isinstance(node.value, dict) or set(node.value) - set(names):
        raise Misfit(sentence)
    return {name: part for name, part in node.value.items() if not part.empty()}


def read_parts(composite, parts, known):
    """Read every filled part of a composite answer as its own column; raises Misfit that names the part."""
    found = {}
    for name, part in parts.items():
        try:
            found[name] = plain_of(composite.column(name), part, known)
        except Misfit as misfit:
            raise Misfit(str(misfit), name, part) from None
    return found


def moment_of(moment, node, known):
    """Read when something is."""
    found = read_parts(moment, parts_of(node, MOMENT_PARTS, NO_MOMENT), known)
    if found.get("open") and not moment.open_word:
        raise Misfit(NO_OPEN)
    return found


def someone_of(someone, node, known):
    """Read who somebody is."""
    parts = parts_of(node, (EVERYONE, *TARGETS, UNIT), NO_SOMEONE)
    try:
        return someone_in(read_parts(someone, parts, known))
    except ValueError:
        raise Misfit(NO_SOMEONE) from None


def outline_in(field, node, known):
    """Read an outline: GeoJSON, whose numbers stand as text in a node."""
    try:
        return outline_of(bare(node))
    except NoOutline as error:
        raise Misfit(str(error)) from None


def bare(node, *, numbers=False):
    """Give a node as plain data, with numbers in the coordinates."""
    if isinstance(node.value, dict):
        return {name: bare(part, numbers=numbers or name == "coordinates") for name, part in node.value.items()}
    if isinstance(node.value, list):
        return [bare(part, numbers=numbers) for part in node.value]
    return float(node.text) if numbers and DEGREES.fullmatch(node.text) else node.value


def file_of(field, node, known):
    """Read a file that stands in the document, judged as any upload is."""
    parts = parts_of(node, (NAME, CONTENT), NO_FILE)
    if len(parts) < 2 or any(isinstance(part.value, dict | list) for part in parts.values()):
        raise Misfit(NO_FILE)
    try:
        content = content_in(parts[CONTENT].text)
    except ValueError:
        raise Misfit(NO_FILE, CONTENT, parts[CONTENT]) from None
    if len(content) > LARGEST_FILE:
        raise Misfit(LARGE_FILE)
    try:
        return take_upload(ContentFile(content, name=parts[NAME].text), field.accept)
    except ValidationError as error:
        raise Misfit(error.messages[0]) from None


READERS = {
    fields.Someone: someone_of,
    fields.Moment: moment_of,
    fields.AttachmentField: file_of,
    models.ForeignKey: key_of,
    fields.ArticlesField: articles_of,
    fields.MultiChoiceField: list_of,
    fields.OutlineField: outline_in,
    models.BooleanField: yes_or_no_of,
    models.DecimalField: amount_of,
    models.IntegerField: whole_of,
    models.DateField: day_of,
    models.TimeField: time_of,
    models.Field: text_of,
}
