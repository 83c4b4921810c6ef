"""Request patterns: selection of requests by method, path, operation and API version."""

from __future__ import annotations

import functools
import re
from typing import Any, Final

import attrs
import re2

_LONGEST_PATH: Final = 1000
_VERSION: Final = re.compile(r"/(v\d+)(?=/|$)")


@attrs.frozen
class RequestInfo:
    """The properties of a request that patterns compare.

    Args:
        method: the HTTP method.
        path: the path, percent-encoded.
        operation: the id of the operation, or "" for a path without operation.
    """

    method: str
    path: str
    operation: str = ""

    @property
    def version(self) -> str:
        """The API version, such as "v2025", or "" for a path without version."""
        match = _VERSION.match(self.path)
        return match[1] if match else ""

    @property
    def path_in_version(self) -> str:
        """The path without the API version, such as "/identities"."""
        return _VERSION.sub("", self.path, count=1)


def _validate_text(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise ValueError(f"{attribute.name} must be a text, not {value!r}")


def _validate_path(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    _validate_text(instance, attribute, value)
    if value and not str(value).startswith("/"):
        raise ValueError(f'path starts with a slash, as in "/identities/*"; {value!r} does not')
    if len(str(value)) > _LONGEST_PATH:
        raise ValueError(f"path has at most {_LONGEST_PATH} characters")


@attrs.frozen(kw_only=True)
class RequestPattern:
    """A pattern that requests match or do not match. Empty arguments match every request.

    Args:
        method: the HTTP method, in capitals, such as "PATCH".
        path: the path, with or without the version, such as "/identities/*". `*` matches one segment, `**` matches any
            number of segments. Default: every path except the token endpoint.
        operation: an operation's id, such as "listIdentities".
        version: the API version, such as "v2025".
    """

    method: str = attrs.field(default="", validator=_validate_text)
    path: str = attrs.field(default="", validator=_validate_path)
    operation: str = attrs.field(default="", validator=_validate_text)
    version: str = attrs.field(default="", validator=_validate_text)

    def matches(self, request: RequestInfo) -> bool:
        """Return whether a request matches."""
        pairs = ((self.method, request.method), (self.version, request.version), (self.operation, request.operation))
        if any(pattern and pattern != value for pattern, value in pairs):
            return False
        if not self.path:
            return bool(request.version)
        path = _compile(self.path)
        return bool(path.fullmatch(request.path) or path.fullmatch(request.path_in_version))


@functools.lru_cache(maxsize=256)
def _compile(path: str) -> Any:
    """Compile a path for RE2, whose time grows with the length of the text only, for any pattern."""
    parts = re.split(r"(\*\*|\*)", path)
    return re2.compile("".join({"**": ".*", "*": "[^/]+"}.get(part) or re2.escape(part) for part in parts))
