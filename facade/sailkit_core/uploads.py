"""Uploads: files of a request body, from what stands for a file in Python."""

from __future__ import annotations

import io
import os
from typing import IO, Any, TypeAlias

from .model import File
from .wire_checks import check_file

__all__ = ["Upload", "find_file", "read_content"]

# A file, a path object, a file object opened for reading bytes, bytes, or name and content, also with a media type.
Upload: TypeAlias = (
    File
    | os.PathLike[str]
    | IO[bytes]
    | bytes
    | bytearray
    | memoryview
    | tuple[str, bytes | IO[bytes] | os.PathLike[str]]
    | tuple[str, bytes | IO[bytes] | os.PathLike[str], str]
)


def find_file(value: Any, what: str, *, is_expected: bool = False) -> File | None:
    """Return the file that a value stands for; None if it is no file.

    Args:
        value: an `Upload`, or anything else.
        what: the name of the field, for messages.
        is_expected: whether only a file fits here.

    Raises:
        TypeError: for text or another value where only a file fits, and for a file object opened for text.
    """
    if value is None or isinstance(value, File):
        return value
    if isinstance(value, os.PathLike):
        return File(value, os.path.basename(value))
    if isinstance(value, (bytes, bytearray, memoryview)):
        return File(bytes(value))
    if hasattr(value, "read") and not isinstance(value, io.TextIOBase):
        name = getattr(value, "name", None)
        return File(value, (os.path.basename(name) if isinstance(name, str) else "") or "file")
    if is_expected and isinstance(value, tuple) and 2 <= len(value) <= 3 and not isinstance(value[1], str):
        return File(value[1], value[0], *value[2:])
    if is_expected or hasattr(value, "read"):
        raise TypeError(
            f"{what}: pass a file as pathlib.Path(...), a file object opened with open(path, 'rb'), a pair of name and "
            f"bytes, or sailkit.File(content, name, media_type), not {type(value).__name__}"
        )
    return None


def read_content(file: File) -> bytes:
    """Return the whole content of a file."""
    content = check_file(file, "the body")
    return content if isinstance(content, bytes) else bytes(content.read())  # a path's file is closed at its end
