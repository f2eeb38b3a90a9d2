"""From a plain document to a text that people read: YAML in blocks, long texts as they stand."""

import re

import yaml

WIDTH = 110
# In a literal block these would come back as other line breaks, or not at all.
NOT_LITERAL = re.compile("[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|[\u2028\u2029]")


class Writer(yaml.SafeDumper):
    """A YAML writer that leaves days and amounts without quotes, and lists a step to the right."""

    def increase_indent(self, flow=False, indentless=False):
        """Put the items of a list to the right of its name."""
        return super().increase_indent(flow, False)

    def ignore_aliases(self, data):
        """Write a value that stands in two places twice: a file refers to nothing."""
        return True


Writer.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] not in ("timestamp", "float")]
    for first, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


def write_text(writer, text):
    """Write a text of several lines as a block, and one with unseen characters between quotes."""
    style = None
    if NOT_LITERAL.search(text):
        style = '"'
    elif "\n" in text:
        style, text = "|", f"{text}\n"
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def write_number(writer, number):
    """Write a number with decimals as people do, without quotes."""
    return writer.represent_scalar("tag:yaml.org,2002:str", repr(number))


def write_list(writer, items):
    """Write a list with an item on each line, and a point of two numbers on one."""
    return writer.represent_sequence(
        "tag:yaml.org,2002:seq", items, flow_style=bool(items) and all(isinstance(item, float) for item in items)
    )


Writer.add_representer(str, write_text)
Writer.add_representer(float, write_number)
Writer.add_representer(list, write_list)


def dump(document):
    """Write a document as YAML, with an empty line between its parts."""
    facts = {name: value for name, value in document.items() if not isinstance(value, dict | list)}
    parts = [facts, *({name: value} for name, value in document.items() if name not in facts)]
    return "\n".join(dump_part(part) for part in parts if part)


def dump_part(part):
    """Write one part of a document."""
    return yaml.dump(part, Dumper=Writer, sort_keys=False, allow_unicode=True, width=WIDTH, default_flow_style=False)
