"""Request line and headers of HTTP/1."""

from __future__ import annotations

import re
from io import BufferedIOBase
from typing import Final

from sailkit_sandbox.base.api_errors import http_error

LONGEST_LINE: Final = 65536  # bytes
_MOST_HEADERS: Final = 100
_VERSION: Final = re.compile(r"HTTP/(\d)\.(\d)", re.ASCII)
_NAME: Final = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


def parse_request_line(line: bytes) -> tuple[str, str, str]:
    """Return method, target and version of a request line.

    Raises:
        HttpError: 400 for a line that is not a request line, 505 for a version that the server does not have.
    """
    words = line.decode("latin-1").split()
    version = _VERSION.fullmatch(words[-1]) if len(words) == 3 else None
    if version is None:
        raise http_error(400, "The request line is not one of HTTP/1.")
    if version[1] != "1":
        raise http_error(505, "The server requires HTTP/1.")
    method, target, name = words
    # Clients that follow a redirect to a target with two slashes would call another host.
    return method, "/" + target.lstrip("/") if target.startswith("//") else target, name


def read_headers(stream: BufferedIOBase) -> dict[str, str]:
    """Read headers by lower-case name; the last of several with the same name counts.

    Raises:
        HttpError: 431 for headers that are too long or too many, 400 for lines that are not headers.
    """
    headers: dict[str, str] = {}
    for _ in range(_MOST_HEADERS + 1):
        line = stream.readline(LONGEST_LINE + 1)
        if len(line) > LONGEST_LINE:
            raise http_error(431, "A header is too long.")
        if line in (b"\r\n", b"\n", b""):
            return headers
        name, colon, value = line.partition(b":")
        if not colon or not _NAME.fullmatch(name):
            raise http_error(400, "A line of the headers has no name and colon.")
        headers[name.decode("ascii").lower()] = value.strip().decode("latin-1")
    raise http_error(431, f"The request has more than {_MOST_HEADERS} headers.")
