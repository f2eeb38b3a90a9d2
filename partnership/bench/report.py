"""The figures as plain tables."""


def tables(found):
    """Write everything that was measured as tables under a heading."""
    parts = []
    if "pages" in found:
        parts += [f"Pages: CPU per request, median of {found['rounds']}", *page_rows(found)]
    if "pdf" in found:
        parts += ["", "PDF, concept", *pdf_rows(found["pdf"])]
    if "bytes" in found:
        parts += ["", "Bytes of a first visit, files packed with brotli", *byte_rows(found["bytes"])]
    return "\n".join(parts).strip("\n")


def page_rows(found):
    """Write the pages, one line per page and number of parties."""
    bare = found["bare view"]
    rows = [("page", "parties", "ms", "queries", "× bare view", "fields", "× bare form"),
            ("bare view", "", bare["cpu_ms"], bare["queries"], 1, "", "")]  # fmt: skip
    for name, sizes in found["pages"].items():
        for size, one in sizes.items():
            fields = (one["fields"] or "", one.get("times_bare_form", ""))
            rows.append((name, size, one["cpu_ms"], one["queries"], one["times_bare_view"], *fields))
    return aligned(rows)


def pdf_rows(found):
    """Write the documents, one line each."""
    head = ("document", "pages", "ms", "WeasyPrint alone", "×", "MB", "ms on the clock", "a minute", "Chromium ms")
    rows = [head]
    for name, one in found.items():
        browser = one["chromium"]["wall_ms"] if one["chromium"] else "not here"
        rows.append((name, one["pages"], one["cpu_ms"], one["bare_cpu_ms"], one["times_bare"], one["memory_mb"],
                     one["wall_ms"], one["per_minute"], browser))  # fmt: skip
    return aligned(rows)


def byte_rows(found):
    """Write the weights, one line per page."""
    parts = ("html", "css", "js", "fonts", "pictures", "total")
    rows = [("page", *parts, "below the goal")]
    rows += [(name, *(one[part] for part in parts), "yes" if one["within_goal"] else "NO")
             for name, one in found.items()]  # fmt: skip
    return aligned(rows)


def aligned(rows):
    """Write rows with their columns below each other, the first to the left."""
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    return ["  ".join(placed(row, widths)) for row in texts]


def placed(row, widths):
    """Fill the cells of one row up to their width."""
    return [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
