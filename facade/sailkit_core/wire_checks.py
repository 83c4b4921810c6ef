"""Wire checks: what may go into the path, the headers and the parts of a form of an HTTP request."""

from __future__ import annotations

import io
import os
import re
from typing import Any, Final

from .model import File

__all__ = ["check_file", "check_header", "check_media_type", "check_part_name", "check_path", "check_text"]

# Compiled when they are first needed, which takes longer than the rest of the module: most values need none of them.
_TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE: Final = rf"{_TOKEN}/{_TOKEN}(?:[ \t]*;[ \t]*{_TOKEN}=(?:{_TOKEN}|\"[^\"\\\x00-\x1f\x7f-\uffff]*\"))*"
_CONTROL: Final = "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]"


def check_header(name: Any, value: Any) -> None:
    """Check a header; raise `ValueError`, which does not quote the value, for one that cannot be sent."""
    if not isinstance(name, str) or not _is_token(name):
        raise ValueError(f"{name!r} is not the name of a header")
    if not isinstance(value, str) or not _is_visible(value.replace("\t", " ")) or value != value.strip():
        raise ValueError(
            f"the header {name} must be text of printable ASCII characters in one line, without blanks at its ends"
        )


def _is_token(text: str) -> bool:
    plain = text.replace("-", "")
    return (plain.isalnum() and plain.isascii()) or re.fullmatch(_TOKEN, text) is not None


def _is_visible(text: str) -> bool:
    """Return whether text consists of printable ASCII characters, blanks among them."""
    return text.isascii() and text.isprintable()


def check_media_type(media_type: Any, what: str) -> None:
    """Check a media type, such as "text/csv" or "text/csv; charset=utf-8"; raise `ValueError` for an invalid one."""
    if not isinstance(media_type, str) or not re.fullmatch(_MEDIA_TYPE, media_type):
        raise ValueError(f"{what} is not a media type such as 'text/csv': {media_type!r}")


def check_part_name(name: Any, what: str) -> None:
    """Check the name of a part of a form, or of its file; raise `ValueError` for an invalid one."""
    if not isinstance(name, str) or not name or (not name.isprintable() and re.search(_CONTROL, name)):
        raise ValueError(f"{what} must be text without control characters, and not empty: {name!r}")


def check_path(path: str) -> None:
    """Check a path; raise `ValueError` for one with characters that must be percent-encoded."""
    if not (path.startswith("/") and _is_visible(path) and " " not in path):
        raise ValueError(f"the path must begin with a slash and be percent-encoded: {path!r}")


def check_text(text: str, what: str) -> None:
    """Check that text can be sent; raise `ValueError` for half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{what} contains half of a surrogate pair, which has no form in UTF-8") from None


def check_file(file: File, field: str) -> Any:
    """Return the content of a file to upload: bytes, or a file object, which is a `StoredFile` for a path.

    Raises:
        OSError: for a path that cannot be read.
        TypeError: for content that is neither bytes nor a file object that is opened for reading bytes.
        ValueError: for a closed file object, and for an invalid name or media type.
    """
    check_part_name(file.name, f"the name of the file {field}")
    check_media_type(file.media_type, f"media_type of the file {field}")
    content = file.content
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if isinstance(content, os.PathLike):
        from .stored_file import StoredFile  # here, because most programs upload nothing

        return StoredFile(content)
    if isinstance(content, io.TextIOBase) or not hasattr(content, "read") or not isinstance(content.read(0), bytes):
        raise TypeError(
            f"the content of the file {field} must be bytes, a path object, or a file object that is opened for "
            f"reading bytes, not {type(content).__name__}"
        )
    return content
