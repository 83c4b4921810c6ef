"""API versions: the reader of `openapi/versions.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

__all__ = ["FILE", "ApiVersion", "Versions", "VersionsError", "read_versions"]

OPENAPI = Path(__file__).parents[1] / "openapi"
FILE = "versions.toml"
KEYS = {"prefix", "root"}


class VersionsError(ValueError):
    """`versions.toml` cannot be used; the message names the entry and the problem."""


@attrs.frozen
class ApiVersion:
    """One API version.

    Args:
        name: such as "v2025"; also the name of its document and of its generated package. A bundle has to state it as
            its version; the document at `root` may state another.
        prefix: the path before every operation's path, such as "/v2025"; "" for none.
        root: upstream's root document, below the top of its repository.
    """

    name: str
    prefix: str
    root: str


@attrs.frozen
class Versions:
    """All API versions.

    Args:
        all: every version, oldest first.
        default: the version that a client uses unless it asks for another.
    """

    all: tuple[ApiVersion, ...]
    default: ApiVersion

    @property
    def names(self) -> tuple[str, ...]:
        """The name of every version, oldest first."""
        return tuple(version.name for version in self.all)


def read_versions(openapi: Path = OPENAPI) -> Versions:
    """Read the list of API versions.

    Args:
        openapi: the folder that holds `versions.toml`. Default: the project's own.

    Raises:
        VersionsError: for a file that is missing, is not TOML, or has an entry that cannot be used.
    """
    try:
        table = tomllib.loads((openapi / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise VersionsError(f"{FILE} is missing from {openapi.name}/") from None
    except ValueError as error:
        raise VersionsError(f"{FILE} is not TOML: {error}") from None
    if unknown := sorted(table.keys() - {"default", "versions"}):
        raise VersionsError(f"{FILE}: unknown key {unknown[0]}")
    entries = table.get("versions")
    if not isinstance(entries, dict) or not entries:
        raise VersionsError(f"{FILE}: no entry [versions.NAME]")
    versions = {name: _version(name, entry) for name, entry in entries.items()}
    default = table.get("default")
    if default not in versions:
        raise VersionsError(f"{FILE}: default is {default!r}; it must be one of {', '.join(versions)}")
    return Versions(all=tuple(versions.values()), default=versions[default])


def _version(name: str, entry: Any) -> ApiVersion:
    place = f"{FILE}: [versions.{name}]"
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise VersionsError(f"{place}: the name must be a lower-case Python identifier, such as v2025")
    if not isinstance(entry, Mapping) or entry.keys() != KEYS or not all(isinstance(v, str) for v in entry.values()):
        raise VersionsError(f"{place} requires the texts prefix and root, and nothing else")
    if not re.fullmatch(r"(/[\w.-]+)*", entry["prefix"], re.ASCII):
        raise VersionsError(f"{place}: prefix {entry['prefix']!r} must be a path such as /v2025")
    return ApiVersion(name=name, prefix=entry["prefix"], root=entry["root"])
