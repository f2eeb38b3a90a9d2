"""The chapters and steps of a kind, read once from the dotted names in kinds.py."""

from functools import lru_cache

from django.utils.module_loading import import_string

from agreements.kinds import KINDS


@lru_cache
def chapters(kind):
    """List the chapters of a kind (its slug) in order."""
    return tuple(import_string(path) for path in KINDS[kind].chapters)


@lru_cache
def steps(kind):
    """Map the slug of every step that a kind asks something on to the step, in order."""
    letter = KINDS[kind].letter
    return {step.slug: step for chapter in chapters(kind) for step in chapter.steps if step.asked_of(letter)}


@lru_cache
def all_steps():
    """Map the slug of every step of all kinds to the step."""
    return {step.slug: step for kind in KINDS for chapter in chapters(kind) for step in chapter.steps}


@lru_cache
def chapter_of(step):
    """Give the chapter that a step stands in."""
    return next(chapter for kind in KINDS for chapter in chapters(kind) if step in chapter.steps)
