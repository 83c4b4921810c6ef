"""Files: uploads and the destinations of downloads."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TypeAlias

from sailkit_core.model import File

__all__ = ["DownloadTarget", "File", "file"]

DownloadTarget: TypeAlias = str | os.PathLike[str] | IO[bytes]  # a path, or a file object opened for writing bytes


def file(path: str | os.PathLike[str], media_type: str = "application/octet-stream") -> File:
    """Read a file into memory for an upload, under its own name; use the result in a request body.

    Args:
        path: the path of the file.
        media_type: the media type in the request, such as "text/csv".

    Raises:
        OSError: if the file cannot be read.
    """
    source = Path(path)
    return File(source.read_bytes(), source.name, media_type)
