"""PDF files of tables: text in a fixed-width font, a line for each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sailkit_sandbox.base.vocabulary import to_ascii

_LINES_PER_PAGE: Final = 60
_CHARACTERS_PER_LINE: Final = 110
_FONT: Final = b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"


def format_pdf(title: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    """Return a PDF file of a table.

    Args:
        title: the first line.
        columns: the header.
        rows: the values of each line; lines that are too long are cut.
    """
    lines = [title, "", *(" | ".join(map(str, row)) for row in (columns, *rows))]
    pages = [lines[start : start + _LINES_PER_PAGE] for start in range(0, len(lines), _LINES_PER_PAGE)]
    return _write_file(list(_build_objects(pages)))


def _build_objects(pages: list[list[str]]) -> Iterator[bytes]:
    """Return the objects of the file: catalog, list of pages, font, and two for each page."""
    numbers = range(4, 4 + 2 * len(pages), 2)
    yield b"<< /Type /Catalog /Pages 2 0 R >>"
    kids = " ".join(f"{number} 0 R" for number in numbers)
    yield f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode()
    yield _FONT
    for number, lines in zip(numbers, pages, strict=True):
        box = "/MediaBox [0 0 842 595] /Resources << /Font << /F1 3 0 R >> >>"
        yield f"<< /Type /Page /Parent 2 0 R {box} /Contents {number + 1} 0 R >>".encode()
        text = "".join(f"({_escape(line)}) Tj T*\n" for line in lines)
        content = f"BT /F1 8 Tf 9 TL 30 565 Td\n{text}ET".encode()
        yield b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _escape(line: str) -> str:
    text = "".join(character if character.isascii() else to_ascii(character) or "?" for character in line)
    printable = "".join(character if character.isprintable() else " " for character in text[:_CHARACTERS_PER_LINE])
    return printable.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _write_file(objects: list[bytes]) -> bytes:
    """Return the objects with the table of their positions."""
    content, positions = b"%PDF-1.4\n", []
    for number, object in enumerate(objects, 1):
        positions.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, object)
    table = b"".join(b"%010d 00000 n \n" % position for position in positions)
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(content))
    return content + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (size, table, trailer)
