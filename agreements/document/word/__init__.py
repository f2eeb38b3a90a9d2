"""The Word file: the filled blocks of a text with real styles, numbering and table heads."""

from .whole import word_document

__all__ = ["word_document"]
