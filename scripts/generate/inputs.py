"""Inputs of generation: the vendored documents, and what `openapi/` says of versions, notes and locks."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs

from scripts.document import Document
from scripts.generate.notes import Notes, read_notes
from scripts.generate.render.client import TEMPLATES
from scripts.versions import ApiVersion, Versions, read_versions

ADDRESS = re.compile(r"https://[\w{}.-]+(/[\w.-]+)*/?", re.ASCII)


class InputError(Exception):
    """Something in openapi/ that cannot be used; the message says what to do."""


@attrs.frozen
class Inputs:
    """Inputs of one run.

    Args:
        versions: the API versions that have a document.
        documents: vendored document of each version.
        openapi: the folder with repairs, names, notes and locks.
        notes: our sentences.
        missing: the other versions, by name.
        templates: the folder of our templates.
    """

    versions: Versions
    documents: Mapping[str, Document]
    openapi: Path
    notes: Notes = attrs.field(factory=Notes)
    missing: tuple[str, ...] = ()
    templates: Path = TEMPLATES


def load_inputs(openapi: Path) -> Inputs:
    """Read the vendored documents of a folder.

    A version may have none, because upstream did not have it at the time of the others. The default version has one,
    and so has every version with released names.

    Raises:
        InputError: for a document that is missing or no JSON.
        NotesError: for notes of another form.
        VersionsError: for a list of versions that cannot be used.
    """
    versions, documents = read_versions(openapi), {}
    released = read_lock(openapi / "classes.lock.json")
    for version in versions.all:
        path = openapi / f"{version.name}.json"
        try:
            documents[version.name] = _document(path.read_text(encoding="utf-8"), version)
        except FileNotFoundError:
            if version == versions.default or version.name in released:
                raise InputError(f"{path.name} is missing: vendor the documents first") from None
        except RecursionError:
            raise InputError(f"{path.name} is nested too deeply: vendor the documents again") from None
        except ValueError as error:
            raise InputError(f"{path.name} cannot be used ({error}): vendor the documents again") from None
    return Inputs(
        versions=attrs.evolve(versions, all=tuple(one for one in versions.all if one.name in documents)),
        documents=documents,
        openapi=openapi,
        notes=read_notes(openapi / "notes"),
        missing=tuple(name for name in versions.names if name not in documents),
    )


def _document(text: str, version: ApiVersion) -> Document:
    document = json.loads(text, parse_constant=_no_number)
    if not isinstance(document, dict) or not {"info", "servers", "paths", "components"} <= document.keys():
        raise ValueError("no OpenAPI document with info, servers, paths and components")
    json.dumps(document, ensure_ascii=False).encode()  # refuses half characters, which no file can hold
    servers = document["servers"]
    address = servers[0].get("url") if isinstance(servers, list) and servers and isinstance(servers[0], dict) else ""
    if not isinstance(address, str) or not ADDRESS.fullmatch(address):
        raise ValueError(f"the server's address {address!r} is not like https://tenant.example.com{version.prefix}")
    if urlsplit(address).path.rstrip("/") != version.prefix:
        raise ValueError(f"the server's address {address!r} does not end in {version.prefix}, as versions.toml says")
    return document


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is no JSON")


def read_lock(path: Path) -> dict[str, dict[str, Any]]:
    """Read a lock: entries by version; none where there is no file.

    Raises:
        InputError: for a file that is not JSON.
    """
    try:
        lock: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except ValueError as error:
        raise InputError(f"{path.name} is not JSON ({error}): restore it from the last commit") from None
    return lock
