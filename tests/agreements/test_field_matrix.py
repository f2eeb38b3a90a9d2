"""What a page does not ask cannot be written through it, whatever names are sent along."""

import pytest
from django.db import transaction

from agreements.models import Agreement, Person
from agreements.models.base import answer_models, new_uid
from agreements.models.values import columns_of
from agreements.steps.chapters import steps
from agreements.steps.pages import step_address
from tests.agreements.world import World, logged_in

MARK = "Gekaapt"


def snapshot():
    """Map (model, pk) to all columns of every answer and of the agreements."""
    return {(model, row["id"]): row for model in [*answer_models(), Agreement] for row in model.objects.values()}


def names_sent(model):
    """List every name that a request could guess of a model: its fields, its columns and its relations."""
    fields = model._meta.concrete_fields
    return {name for field in fields for name in (field.name, field.attname)}


def changed(before, after):
    """Yield (model, column) of everything that is otherwise than before; of a new row, of what holds the mark."""
    for (model, pk), row in after.items():
        was = before.get((model, pk))
        for column, value in row.items():
            if value != was[column] if was else MARK in str(value):
                yield model, column
    assert not set(before) - set(after)


def asked_columns(step):
    """Give the (model, column) pairs that a step may write: its questions, and the people who are named there."""
    asked = {(step.model, column) for column in columns_of(step.model, [one.name for one in step.asks])}
    if step.children:
        names = [one.name for one in step.children.asks]
        asked |= {(step.children.model, column) for column in columns_of(step.children.model, names)}
    return asked


@pytest.mark.parametrize("kind", ["manifest", "samenwerkingsovereenkomst"])
def test_a_page_changes_only_what_it_asks(world, ravenmeer, guus, sanne, kind):
    elsewhere = World(ravenmeer, guus)
    world.kind(kind)
    world.everything_asked(sanne)
    who, answers = logged_in(sanne), world.answers
    for step in steps(kind).values():
        owner = next(iter(step.who.owners(answers)), None)
        names = names_sent(step.model) | {"state", "state_number", "slug", "key", "role", "email"}
        data = dict.fromkeys(names, MARK) | {f"{name}_0": MARK for name in names}
        data |= {"agreement": elsewhere.agreement.pk, "agreement_id": elsewhere.agreement.pk}
        data |= {"id": 1, "uid": "gekaapt", "order": 77, "party": elsewhere.parties[0].uid, "state": "goedgekeurd"}
        data |= {"sheet": "0", "page": "abcdefgh", "turn": "0", "asked": " ".join(sorted(names))}
        place = step_address(world.agreement.key, step, owner)
        if step.is_list:
            place = f"{world.root}stap/{step.slug}/{owner.uid if owner else 'team'}/{new_uid()}/"
        before = snapshot()
        with transaction.atomic():
            answer = who.post(place, data)
            written = set(changed(before, snapshot()))
            transaction.set_rollback(True)
        assert answer.status_code in (200, 302, 400, 403, 404, 409), (place, answer.status_code)
        extra = {(model, column) for model, column in written - asked_columns(step) if model is not Person}
        assert not extra, (place, extra)
