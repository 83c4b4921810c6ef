"""Runner of `redocly diff`: its changes between two documents, with names as in sailkit's review."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import attrs
import pytest

from scripts.document import Document
from scripts.generate.render.client import class_name, function_name

QUIET: Final = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
METHODS: Final = ("get", "put", "post", "patch", "delete", "head", "options")
OPERATION: Final = re.compile(rf"#/paths/(?P<path>[^/]+)/(?P<method>{'|'.join(METHODS)})(?:/|$)")
PROPERTY: Final = re.compile(r"#/components/schemas/(?P<schema>[^/]+)/(?:allOf/\d+/)?properties/(?P<name>[^/]+)(?:/|$)")
PARAMETER: Final = re.compile(r"`([^`]+)` \w+ parameter")


@attrs.frozen
class DocumentChange:
    """A change that redocly reports.

    Args:
        rule: the rule by which it can break a client; "" if there is none.
        message: the message of the rule.
        place: the place in the document, with references resolved.
        pointer: the place in the old document, following references; "" for an added part.
        kind: "added", "removed" or "modified".
        old: the old value.
        new: the new value.
    """

    rule: str
    message: str
    place: str
    pointer: str
    kind: str
    old: Any
    new: Any

    @property
    def operation(self) -> str:
        """Method and path, of a place inside an operation."""
        match = OPERATION.match(self.place)
        return f"{match['method'].upper()} {unescape(match['path'])}" if match else ""

    @property
    def field(self) -> str:
        """Class and field in Python, of a place inside a property of a named schema."""
        match = PROPERTY.match(self.pointer)
        return f"{class_name(unescape(match['schema']))}.{python_name(unescape(match['name']))}" if match else ""


def is_required(document: Document, change: DocumentChange) -> bool:
    """Whether the property of a change is one that its schema requires."""
    match = PROPERTY.match(change.pointer)
    if match is None:
        return False
    schema = document["components"]["schemas"].get(unescape(match["schema"]), {})
    return unescape(match["name"]) in schema.get("required", ())


def diff(old: Path, new: Path, output: Path) -> list[DocumentChange]:
    """Compare two documents with redocly's recommended rules.

    A change that several rules report occurs once for each of them.
    """
    program = shutil.which("redocly")
    if program is None:
        pytest.fail("redocly is not on the PATH: run `nox -s opinions`, which installs it (it needs Node)")
    command = [program, "diff", str(old), str(new), "--format", "json", "--output", str(output), "--fail-on", "none"]
    subprocess.run(command, env={**os.environ, **QUIET}, check=True, capture_output=True)
    changes = json.loads(output.read_text(encoding="utf-8"))["changes"]
    return [item for change in changes for item in _parse_change(change)]


def _parse_change(change: Mapping[str, Any]) -> Iterator[DocumentChange]:
    base, revision = (change.get(side, {}) for side in ("base", "revision"))
    major = [verdict for verdict in change["verdicts"] if verdict["impact"] == "major"]
    for verdict in major or [{"ruleId": "", "message": ""}]:
        yield DocumentChange(
            rule=verdict["ruleId"],
            message=verdict["message"],
            place=change["path"],
            pointer=base.get("pointer", ""),
            kind=change["kind"],
            old=base.get("value"),
            new=revision.get("value"),
        )


def operations(document: Document, path: str) -> set[str]:
    """The operations of a path, as method and path."""
    return {f"{method.upper()} {path}" for method in document["paths"].get(path, {}) if method in METHODS}


def parameters(document: Document, operation: str) -> set[str]:
    """The names of an operation's parameters."""
    method, _, path = operation.partition(" ")
    declared = document["paths"].get(path, {}).get(method.lower(), {}).get("parameters", [])
    return {resolve(document, parameter)["name"] for parameter in declared}


def resolve(document: Document, node: Any) -> Any:
    """Follow a reference; other nodes are returned as they are."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[unescape(part)]
        node = target
    return node


def unescape(part: str) -> str:
    """Convert a part of a JSON pointer to the key that it stands for."""
    return part.replace("~1", "/").replace("~0", "~")


def python_name(name: str) -> str:
    """Convert the name of a property or parameter to its Python name."""
    return function_name(name).rstrip("_")  # the fields of models may have the names of builtins
