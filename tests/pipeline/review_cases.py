"""Pairs of small documents, each with one change, and the review of all of them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from scripts.document import ref
from scripts.generate.command import generate
from scripts.review.compare import compare
from scripts.review.reader import read_state
from scripts.review.report import Change
from tests.pipeline.documents import VERSION, VERSIONS, document, operation, project

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


@attrs.frozen
class Side:
    """One side of a case: an operation, and the components that it needs; NAME stands for the case's own name."""

    node: Mapping[str, Any]
    schemas: Mapping[str, Any] = attrs.field(factory=dict)
    method: str = "get"


@attrs.frozen
class Case:
    """A change.

    Args:
        old: the document before it.
        new: the document after it.
        findings: the changes that the review must report, as kind, verdict and a part of the message or remedy.
    """

    old: Side
    new: Side
    findings: tuple[tuple[str, str, str], ...]


def result(schema: Any, schemas: Mapping[str, Any] | None = None, **more: Any) -> Side:
    """An operation that returns a value of this schema."""
    return Side(operation("NAME", schema, **more), schemas or {})


def sent(schema: Any, schemas: Mapping[str, Any] | None = None, media_type: str = "application/json") -> Side:
    """An operation with a body of this schema."""
    content = {media_type: {"schema": schema}}
    return Side(operation("NAME", requestBody={"content": content, "required": True}), schemas or {}, "post")


def parameters(*nodes: Mapping[str, Any], **more: Any) -> Side:
    """An operation with these parameters."""
    return Side(operation("NAME", parameters=list(nodes), **more))


def own(part: str = "") -> dict[str, str]:
    """A reference to a component of the case."""
    return ref(f"NAME{part}")


def review_cases(cases: Mapping[str, Case], folder: Path) -> dict[str, list[Change]]:
    """Generate a client from all old and from all new documents, and report the changes of each case."""
    names = {case: f"Case{number}" for number, case in enumerate(cases)}
    states = []
    for label in ("old", "new"):
        paths: dict[str, Any] = {}
        schemas: dict[str, Any] = {}
        for case, name in names.items():
            side = getattr(cases[case], label)
            paths[f"/{name.lower()}"] = {side.method: _rename(side.node, name)}
            schemas |= _rename(side.schemas, name)
        root = project(folder / label, dict.fromkeys(VERSIONS.names, document(paths, schemas)))
        for lock in folder.glob("old/openapi/*.lock.json"):  # names last from one state to the next
            if label == "new":
                shutil.copy(lock, root / "openapi")
        generate(root, check=False)
        states.append(read_state(root, label))
    changes = [change for change in compare(*states).changes if change.version == VERSION]
    return {case: list(_changes_of(name, changes)) for case, name in names.items()}


def _changes_of(name: str, changes: Iterable[Change]) -> Iterable[Change]:
    pattern = re.compile(rf"{name}(?![0-9])", re.IGNORECASE)
    return (change for change in changes if pattern.search(change.operation or change.subject))


def _rename(node: Any, name: str) -> Any:
    if isinstance(node, Mapping):
        return {_rename(key, name): _rename(value, name) for key, value in node.items()}
    if isinstance(node, (list, tuple)):
        return [_rename(item, name) for item in node]
    return node.replace("NAME", name) if isinstance(node, str) else node
