"""Drawings on paper: the one that fits, in the colour of the house style."""

from agreements.document.tree import Node

NARROW = "smal"  # the class of a drawing for a phone


def ink(root, colour):
    """Leave out the drawings for a narrow place and colour the others, in place; their figure may end a page."""
    for node in list(root.walk()):
        drawings = [child for child in node.elements() if child.tag == "svg"]
        if drawings:
            node.attrs["class"] = "drawn"
            node.children = [child for child in node.children if not is_narrow(child)]
        for each in drawings:
            each.attrs["color"] = colour


def is_narrow(child):
    """Tell whether this is a drawing for a phone."""
    return isinstance(child, Node) and child.tag == "svg" and NARROW in child.classes
