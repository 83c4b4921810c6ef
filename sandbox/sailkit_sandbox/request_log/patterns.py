"""Which requests are meant: by method, path, operation and API version."""

from __future__ import annotations

import functools
import re
from typing import Final

import attrs

_VERSIONED: Final = re.compile(r"/(v\d+)(?=/|$)")


@attrs.frozen
class Subject:
    """What a request is recognised by.

    Args:
        method: the HTTP method.
        path: the path, percent-encoded.
        operation: the id of the operation that it means, or "".
    """

    method: str
    path: str
    operation: str = ""

    @property
    def version(self) -> str:
        """The API version, such as "v2025", or "" where the path names none."""
        found = _VERSIONED.match(self.path)
        return found[1] if found else ""

    @property
    def below(self) -> str:
        """The path below the API version; the whole path where it names none."""
        return _VERSIONED.sub("", self.path, count=1)


def _is_text(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise ValueError(f"{attribute.name} must be a text, not {value!r}")


def _is_path(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    _is_text(instance, attribute, value)
    if value and not str(value).startswith("/"):
        raise ValueError(f'path starts with a slash, as in "/identities/*"; {value!r} does not')


@attrs.frozen(kw_only=True)
class Pattern:
    """Which requests are meant; what is left out does not matter.

    Args:
        method: the HTTP method, in capitals, such as "PATCH".
        path: the path, with or without the version; `*` stands for one part and `**` for any number of them, such as
            "/identities/*". Without it, the token endpoint is not meant.
        operation: an operation's id, such as "listIdentities".
        version: the API version, such as "v2025".
    """

    method: str = attrs.field(default="", validator=_is_text)
    path: str = attrs.field(default="", validator=_is_path)
    operation: str = attrs.field(default="", validator=_is_text)
    version: str = attrs.field(default="", validator=_is_text)

    def fits(self, subject: Subject) -> bool:
        """Whether this request is meant."""
        wanted = ((self.method, subject.method), (self.version, subject.version), (self.operation, subject.operation))
        if any(want and want != found for want, found in wanted):
            return False
        if not self.path:
            return bool(subject.version)
        pattern = _pattern(self.path)
        return bool(pattern.fullmatch(subject.path) or pattern.fullmatch(subject.below))


@functools.lru_cache(maxsize=256)
def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*|\*)", path)
    return re.compile("".join({"**": ".*", "*": "[^/]+"}.get(part, re.escape(part)) for part in parts))
