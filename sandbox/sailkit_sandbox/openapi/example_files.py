"""Small real files, for answers that are no JSON."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import Final

_ROWS: Final = "id,name\n1,amber\n2,cedar\n3,flint\n"
_LONG_AGO: Final = (2024, 1, 1, 0, 0, 0)
# Eight grey pixels square, which no module of the standard library can write.
_JPEG: Final = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i"
    "Z2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI"
    "AQEAAD8ASP/Z"
)


def make_file(media_type: str) -> bytes:
    """A file of a kind.

    Args:
        media_type: such as "text/csv"; plain text for a kind that is not known.
    """
    made = _MADE.get(media_type)
    return made() if made else b"Made up by the sandbox.\n"


def _zip() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(zipfile.ZipInfo("sandbox.csv", _LONG_AGO), _ROWS)
    return written.getvalue()


def _png() -> bytes:
    """One grey pixel."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0\xc8")), (b"IEND", b""))
    framed = (struct.pack(">I", len(data)) + kind + data + _checksum(kind + data) for kind, data in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def _checksum(data: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(data))


def _pdf() -> bytes:
    """One empty page."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
    )
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(written))
        written += b"%d 0 obj%sendobj\n" % (number, each)
    table = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(places)
    return written + table + b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(written)


_MADE: Final[Mapping[str, Callable[[], bytes]]] = {
    "application/csv": _ROWS.encode,
    "application/octet-stream": lambda: bytes(range(256)),
    "application/pdf": _pdf,
    "application/xml": lambda: b'<?xml version="1.0" encoding="UTF-8"?>\n<sandbox/>\n',
    "application/zip": _zip,
    "image/jpeg": lambda: _JPEG,
    "image/png": _png,
    "text/csv": _ROWS.encode,
}
