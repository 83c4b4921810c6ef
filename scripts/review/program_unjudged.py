"""Places of programs that may meet a change, and whose type neither an annotation nor a call tells."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from scripts.review.program_matches import REPORTED
from scripts.review.program_types import Program
from scripts.review.program_values import Values
from scripts.review.report import Report
from scripts.review.surface import State


@attrs.frozen(order=True)
class Unjudged:
    """A place in a program that may meet a change: it reads a changed field of a value whose type is not known.

    Args:
        file: relative to the program's folder.
        line: in the file.
        expression: the place as it is written.
        parameter: the parameter whose type is not known.
    """

    file: Path
    line: int
    expression: str
    parameter: str

    @property
    def remedy(self) -> str:
        """How the place can be judged."""
        return f"Annotate the parameter `{self.parameter}`."

    def to_json(self) -> dict[str, Any]:
        """The place as JSON, with the keys of a match."""
        message = "It may meet a change; its type is not known."
        texts = {"subject": self.expression, "kind": "unjudged", "verdict": "unknown", "message": message}
        empty = {"version": None, "old": None, "new": None}
        return {"file": self.file.as_posix(), "line": self.line} | texts | {"remedy": self.remedy} | empty


def find_unjudged_places(report: Report, old: State, programs: Sequence[Program]) -> list[Unjudged]:
    """Find the places in programs that read a field of a changed name, and whose type is not known."""
    names: set[str] = set()
    for change in report.changes:
        owner, _, field = change.subject.partition(".")
        if change.operation is None and field and change.verdict in REPORTED and change.version in old.versions:
            model = old.versions[change.version].models.get(owner)
            names |= {field} | ({model.fields[field].wire} if model and field in model.fields else set())
    return sorted(
        Unjudged(program.path, node.lineno, ast.unparse(node), parameter)
        for program in programs
        for node, parameter in _find_unjudged(program, Values(program.tree), names)
    )


def _find_unjudged(program: Program, values: Values, names: set[str]) -> Iterator[tuple[ast.expr, str]]:
    """Find the reads of fields that may be of the client: of a parameter whose type neither an annotation nor a call
    tells.

    Args:
        program: the file.
        values: of the names in the file.
        names: the fields, in Python and in JSON.

    Returns:
        The expressions, each with the parameter.
    """
    for node in ast.walk(program.tree):
        match node:
            case (
                ast.Attribute(attr=name, value=owner) | ast.Subscript(slice=ast.Constant(value=str(name)), value=owner)
            ):
                base: ast.expr = owner
                while isinstance(base, ast.Attribute | ast.Subscript):
                    base = base.value
                is_unknown = name in names and program.type_of(owner) == "Any"
                if is_unknown and isinstance(base, ast.Name) and values.is_bare_parameter(base):
                    yield node, base.id
