"""What `redocly diff` sees and says of two documents, at places that have the names that sailkit's review uses."""

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
class Seen:
    """A change that redocly sees.

    Args:
        rule: the rule by which it can break a client; "" where it cannot, or no rule is about it.
        message: what the rule says.
        place: where, as if references were resolved.
        pointer: where in the old document, following references; "" for what was not there.
        kind: "added", "removed" or "modified".
        old: what stood there.
        new: what stands there now.
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
        """Method and path, of what stands in an operation."""
        found = OPERATION.match(self.place)
        return f"{found['method'].upper()} {unescaped(found['path'])}" if found else ""

    @property
    def field(self) -> str:
        """Class and field in Python, of what stands in a property of a schema that has a name."""
        found = PROPERTY.match(self.pointer)
        return f"{class_name(unescaped(found['schema']))}.{python_name(unescaped(found['name']))}" if found else ""


def diff(old: Path, new: Path, output: Path) -> list[Seen]:
    """Compare two documents with the rules that redocly recommends for this.

    A change that several rules are about is there once for each of them.
    """
    program = shutil.which("redocly")
    if program is None:
        pytest.fail("redocly is not on the PATH: run `nox -s opinions`, which installs it (it needs Node)")
    command = [program, "diff", str(old), str(new), "--format", "json", "--output", str(output), "--fail-on", "none"]
    subprocess.run(command, env={**os.environ, **QUIET}, check=True, capture_output=True)
    changes = json.loads(output.read_text(encoding="utf-8"))["changes"]
    return [seen for change in changes for seen in _seen(change)]


def _seen(change: Mapping[str, Any]) -> Iterator[Seen]:
    base, revision = (change.get(side, {}) for side in ("base", "revision"))
    major = [one for one in change["verdicts"] if one["impact"] == "major"]
    for verdict in major or [{"ruleId": "", "message": ""}]:
        yield Seen(
            rule=verdict["ruleId"],
            message=verdict["message"],
            place=change["path"],
            pointer=base.get("pointer", ""),
            kind=change["kind"],
            old=base.get("value"),
            new=revision.get("value"),
        )


def operations(document: Document, path: str) -> set[str]:
    """Method and path of every operation of a path."""
    return {f"{method.upper()} {path}" for method in document["paths"].get(path, {}) if method in METHODS}


def parameters(document: Document, operation: str) -> set[str]:
    """The names of the parameters that an operation declares."""
    method, _, path = operation.partition(" ")
    declared = document["paths"].get(path, {}).get(method.lower(), {}).get("parameters", [])
    return {resolved(document, one)["name"] for one in declared}


def resolved(document: Document, node: Any) -> Any:
    """A node, or what it refers to."""
    while "$ref" in node:
        found: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[unescaped(part)]
        node = found
    return node


def unescaped(part: str) -> str:
    """A part of a JSON pointer as the key that it stands for."""
    return part.replace("~1", "/").replace("~0", "~")


def python_name(name: str) -> str:
    """A property's or parameter's name as it is in Python."""
    return function_name(name).rstrip("_")  # the fields of models may have the names of builtins
