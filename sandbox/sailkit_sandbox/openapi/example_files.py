"""Small valid files for made-up responses that are not JSON."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import Final

_ROWS: Final = "id,name\n1,amber\n2,cedar\n3,flint\n"
_DATE: Final = (2024, 1, 1, 0, 0, 0)
# 8 x 8 grey pixels: the standard library cannot write this format.
_JPEG: Final = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i"
    "Z2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI"
    "AQEAAD8ASP/Z"
)


def make_file(media_type: str) -> bytes:
    """Make a file.

    Args:
        media_type: the media type, such as "text/csv". Unknown types are plain text.
    """
    maker = _MAKERS.get(media_type)
    return maker() if maker else b"Made up by the sandbox.\n"


def _zip() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(zipfile.ZipInfo("sandbox.csv", _DATE), _ROWS)
    return content.getvalue()


def _png() -> bytes:
    """Make an image of one grey pixel."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0\xc8")), (b"IEND", b""))
    frames = (struct.pack(">I", len(data)) + kind + data + _checksum(kind + data) for kind, data in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(frames)


def _checksum(data: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(data))


def _pdf() -> bytes:
    """Make a document of one empty page."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
    )
    content, entries = b"%PDF-1.4\n", []
    for number, dictionary in enumerate(objects, 1):
        entries.append(b"%010d 00000 n \n" % len(content))
        content += b"%d 0 obj%sendobj\n" % (number, dictionary)
    table = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(entries)
    return content + table + b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(content)


_MAKERS: Final[Mapping[str, Callable[[], bytes]]] = {
    "application/csv": _ROWS.encode,
    "application/octet-stream": lambda: bytes(range(256)),
    "application/pdf": _pdf,
    "application/xml": lambda: b'<?xml version="1.0" encoding="UTF-8"?>\n<sandbox/>\n',
    "application/zip": _zip,
    "image/jpeg": lambda: _JPEG,
    "image/png": _png,
    "text/csv": _ROWS.encode,
}
