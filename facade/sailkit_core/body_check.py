"""Body check: error pages and error objects that a service or a gateway returns with a status of success."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, Final

from .codec import properties_of
from .json_text import loads

__all__ = ["check_body", "check_no_error", "find_error", "states_error"]

_FAMILIES: Final = {
    "text/html": "HTML",
    "application/xhtml+xml": "HTML",
    "text/xml": "XML",
    "application/xml": "XML",
    "application/csv": "text",
    "application/zip": "zip",
    "application/x-zip-compressed": "zip",
    "application/pdf": "pdf",
}
_BINARY: Final = frozenset({"zip", "pdf", "image"})  # formats of which no file is empty
# Patterns are text, so that importing this module compiles none of them.
_HTML: Final = r"(?si)\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title)\b"
_TITLE: Final = r"(?i)<(title|h1)[^>]*>([^<]*)"
_WORD: Final = r"[A-Za-z]{1,15}[.,:;!]?|\d{1,4}[.,:]?"
_STRONG: Final = ("detailCode", "errorName", "errorMessage", "detailMessage")
# Properties of error responses, in all shapes that the service has.
_ERROR_NAMES: Final = frozenset(
    (*_STRONG, "causes", "code", "error", "errorCode", "error_description", "errors", "exception", "fault", "message")
    + ("messages", "stackTrace", "suppressedExceptions", "trackingId")
)


def check_no_error(documented: Collection[str], media_type: str, content: bytes, *, is_whole: bool = True) -> None:
    """Check that the body of a success is neither a page in HTML nor an error as JSON. Arguments: see `check_body`.

    Raises:
        ValueError: if it is. The message quotes common words only, because a page may contain a secret.
    """
    text = _decode(content[:4096])
    expected = " or ".join(documented) or "a file"
    is_html = _family(media_type) == "HTML" or re.match(_HTML, text)
    if is_html and "HTML" not in map(_family, documented):
        title = re.search(_TITLE, text)
        raise ValueError(f"it is a page in HTML instead of {expected}{_quote(title[2] if title else '')}")
    if is_whole and text[:1] == "{" and (error := find_error(_parse(content))) is not None:
        raise ValueError(f"it is an error instead of {expected}{_quote(error)}")


def check_body(documented: Collection[str], media_type: str, content: bytes, *, is_whole: bool = True) -> None:
    """Check that the body of a success is of a documented kind.

    Args:
        documented: the documented media types of success; none if the operation is not documented.
        media_type: the response's Content-Type; "" if it has none.
        content: the body, or its beginning.
        is_whole: whether it is the whole body.

    Raises:
        ValueError: for an error (see `check_no_error`), a media type of another kind than those documented, JSON that
            cannot be read, and nothing instead of an archive, a document or an image.
    """
    check_no_error(documented, media_type, content, is_whole=is_whole)
    family, families = _family(media_type), {_family(name) for name in documented}
    expected = " or ".join(documented)
    if families and not _fits(family, families):
        raise ValueError(f"it is {media_type.partition(';')[0]} instead of {expected}")
    if is_whole and not content and (family in _BINARY or (not family and families and families <= _BINARY)):
        raise ValueError("it is empty")
    if is_whole and content and family == "JSON":
        try:
            loads(content)
        except ValueError as error:
            raise ValueError(f"it is JSON that cannot be read: {error}") from error


def find_error(value: Any) -> str | None:
    """Return the message of JSON, or of a model, that has one of the service's shapes of an error; None for others."""
    properties = properties_of(value)
    if not properties:
        return None
    is_small = len(properties) <= 4
    texts = [properties.get(name) for name in (*_STRONG, "error", "message", "Message")]
    message = next((text for text in texts if isinstance(text, str) and text), "")
    if any(properties.get(name) for name in _STRONG) or {"trackingId", "messages"} <= properties.keys():
        return message
    if (is_small and properties.get("error")) or (len(properties) == 1 and message):
        return message
    return None


def states_error(value: Any, *, is_documented: bool) -> bool:
    """Return whether an object with a list states an error; one that is not documented by the name of a property."""
    properties = properties_of(value)
    errors = [properties[name] for name in _ERROR_NAMES & properties.keys()]
    statuses = [properties.get(name) for name in ("status", "statusCode")]
    return (
        any(errors if is_documented else [value is not None for value in errors])
        or any(isinstance(status, int) and status >= 400 for status in statuses)
        or properties.get("success") is False
    )


def _family(media_type: str) -> str:
    """The kind of a media type; "" for one that may be anything."""
    name = re.split("[;,]", media_type, maxsplit=1)[0].strip().lower()
    if name.startswith("image/"):
        return "image"
    if name == "application/json" or name.endswith("+json"):
        return "JSON"
    return _FAMILIES.get(name, "text" if name.startswith("text/") else "")


def _fits(family: str, documented: set[str]) -> bool:
    if not family or family in documented:
        return True
    if family in _BINARY:
        return "" in documented
    return family == "text" and documented <= {"JSON", "XML", "HTML"}  # JSON and markup are often labelled as text


def _decode(content: bytes) -> str:
    is_wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    return content.decode("utf-16" if is_wide else "utf-8-sig", "replace").lstrip()


def _parse(content: bytes) -> Any:
    try:
        return loads(content.removeprefix(b"\xef\xbb\xbf"))
    except ValueError:
        return None


def _quote(text: str) -> str:
    words = [word if re.fullmatch(_WORD, word) else "***" for word in text.split()[:12]]
    return f": {' '.join(words)}" if words else ""
