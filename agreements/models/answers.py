"""A whole agreement in memory: every answer row, joined by hand, read by forms, checks, articles and export."""

from functools import cached_property, lru_cache

from django.db.models.base import ModelState

from agreements.kinds import KINDS, MANIFESTO
from agreements.models.base import NOBODY, Answer, answer_models, certain_uid, place_uid
from agreements.models.clauses import Clause
from agreements.models.fields import AttachmentField


class Answers:
    """All answers of one agreement.

    `answers.purpose` is the one row of a single model (unsaved where nobody answered yet), `answers.parties` the rows
    of a list in their order, `party.commitments` the rows that a party owns. One query per model, all at first use;
    after that none. Rows may also be given, made from a file or a frozen version. Of a private model the
    rows are read that `reader` may see, and none for nobody.
    """

    def __init__(self, agreement, rows=None, *, reader=NOBODY):
        self.agreement = agreement
        self._reader = reader
        self._rows = rows
        self._by_uid = {}

    def __getattr__(self, name):
        """Give the rows or the single row known by this name; raises AttributeError for a name nobody has."""
        if name.startswith("_"):
            raise AttributeError(name)
        model = model_called(name)
        return self.one(model) if model.single else self.rows(model)

    @property
    def kind(self):
        """Give the Kind that the team chose; a draft that did not choose yet is read as a manifest, the lightest."""
        return KINDS.get(self.basics.kind, MANIFESTO)

    @property
    def letter(self):
        """Give the letter of the kind: S, I or M."""
        return self.kind.letter

    @cached_property
    def sheets(self):
        """Map (step slug, uid) to the Sheet of every page that was saved."""
        if not self.agreement.pk:
            return {}
        return {(sheet.step, sheet.uid): sheet for sheet in self.agreement.sheets.select_related("by")}

    @cached_property
    def clauses(self):
        """Map (kind, article) to the words that the municipality has in force there; one query, at first use."""
        if not self.agreement.pk:
            return {}
        found = Clause.objects.in_force().filter(municipality__partnerships__agreements=self.agreement.pk)
        return {(clause.kind, clause.article): clause for clause in found}

    def rows(self, model):
        """List the rows of a model in their order."""
        return self._loaded()[model]

    def one(self, model):
        """Give the row of a single model, unsaved where it was not made yet."""
        rows = self.rows(model)
        if not rows:
            rows.append(self.joined(model(agreement=self.agreement, uid=certain_uid(model.plural))))
        return rows[0]

    def get(self, model, uid):
        """Find a row by its uid, or None."""
        self._loaded()
        return self._by_uid.get((model, uid))

    def has(self, uid):
        """Tell whether any row, of whatever model, has this uid."""
        return any(row.uid == uid for rows in self._loaded().values() for row in rows)

    def owned(self, model, owner):
        """List the rows of a model that belong to an owner (None: the team)."""
        return getattr(owner, model.plural) if owner is not None and model.owner else self.rows(model)

    def add(self, row):
        """Take up a row that was made after loading, and join it."""
        rows = self._loaded()[type(row)]
        if not any(one is row for one in rows):  # the row of a single model stood there before it was stored
            rows.append(row)
        self._by_uid[type(row), row.uid] = row
        self.joined(row)

    def joined(self, row):
        """Prepare a row's own lists and hang the row on its owner."""
        for model in owned_models(type(row)):
            row.__dict__.setdefault(model.plural, [])
        owner = row._meta.get_field(row.owner).get_cached_value(row, default=None) if row.owner else None
        # Compared by identity: comparing models field by field takes most of the time with many parties.
        if owner is not None and all(row is not one for one in owner.__dict__.setdefault(row.plural, [])):
            owner.__dict__[row.plural].append(row)
        return row

    def placed(self, model, **values):
        """Give the row that stands in this place, or a new unsaved one under its certain uid."""
        uid = place_uid(model, values)
        return self.get(model, uid) or model(agreement=self.agreement, uid=uid, **values)

    def copy(self):
        """Copy all stored rows, joined among themselves: what is changed there changes nothing here, and no query."""
        rows = {model: [copied(row) for row in rows if row.pk] for model, rows in self._loaded().items()}
        twin = Answers(self.agreement, rows)
        twin.clauses = self.clauses
        return twin

    def as_kind(self, kind):
        """Copy the answers as if the team had chosen another kind (its slug); nothing is stored."""
        twin = self.copy()
        twin.sheets = self.sheets
        twin.basics.kind = kind
        return twin

    def drop(self, row):
        """Take a row out of memory, as if it were not there."""
        self._loaded()[type(row)].remove(row)
        owner = row._meta.get_field(row.owner).get_cached_value(row, default=None) if row.owner else None
        if owner is not None:
            owner.__dict__[row.plural].remove(row)

    def _loaded(self):
        if self._rows is None:
            self._rows = {model: list(stored_rows(model, self.agreement, self._reader)) for model in answer_models()}
        if not self._by_uid:
            self._join()
        return self._rows

    def _join(self):
        self._rows = {model: sorted(self._rows.get(model, ()), key=in_order) for model in answer_models()}
        by_pk = {(model, row.pk): row for model, rows in self._rows.items() for row in rows}
        self._by_uid = {(model, row.uid): row for model, rows in self._rows.items() for row in rows}
        self._by_uid["joined"] = True
        for model, rows in self._rows.items():
            references = answer_references(model)
            for row in rows:
                row.agreement = self.agreement
                for field in references:
                    target = by_pk.get((field.related_model, getattr(row, field.attname)))
                    if target is not None:
                        field.set_cached_value(row, target)
        for rows in self._rows.values():
            for row in rows:
                self.joined(row)


def copied(row):
    """Copy one row without its references to rows in memory; its files come along."""
    twin = type(row).__new__(type(row))
    twin.__dict__.update({f.attname: row.__dict__[f.attname] for f in row._meta.concrete_fields})
    twin._state = ModelState()
    twin._state.adding, twin._state.db = False, row._state.db
    for field in file_references(type(row)):
        if field.is_cached(row):
            field.set_cached_value(twin, field.get_cached_value(row))
    return twin


def in_order(row):
    """Sort rows as the team put them; the uid makes equal ones certain."""
    return row.order, row.pk or 0, row.uid


def stored_rows(model, agreement, reader=NOBODY):
    """Query the stored rows of a model for one agreement, with their files: no page asks for those one by one.

    Of a private model only the rows that the reader may see.
    """
    if not agreement.pk or (model.private and not (reader.edits or reader.parties)):
        return ()
    found = model.objects.filter(agreement_id=agreement.pk)
    if model.private:
        found = found.filter(model.readable_by(reader))
    files = [field.name for field in file_references(model)]
    return found.select_related(*files) if files else found


@lru_cache
def file_references(model):
    """List the fields of a model that point at an uploaded file."""
    return [f for f in model._meta.concrete_fields if isinstance(f, AttachmentField)]


@lru_cache
def answer_references(model):
    """List the fields of a model that point at another answer row."""
    return [f for f in model._meta.concrete_fields if f.is_relation and issubclass(f.related_model, Answer)]


@lru_cache
def owned_models(model):
    """List the models whose rows belong to rows of this one."""
    return [other for other in answer_models() if other.owner and owner_model(other) is model]


def owner_model(model):
    """Give the model whose rows own rows of this one."""
    return model._meta.get_field(model.owner).related_model


@lru_cache
def models_by_name():
    """Map the name of every answer model to the model."""
    return {model.plural: model for model in answer_models()}


def model_called(name):
    """Find the answer model known by a name; raises AttributeError where there is none."""
    try:
        return models_by_name()[name]
    except KeyError:
        raise AttributeError(f"no answers are called {name}") from None
