"""Small surfaces of a client; shared by the tests of the review."""

from __future__ import annotations

from typing import Any

from scripts.review.compare import compare
from scripts.review.report import Change, Report
from scripts.review.surface import Field, Limits, Model, Operation, Parameter, State, Surface


def operation(name: str = "list_things", /, **more: Any) -> Operation:
    """An operation `things.<name>` with the method GET."""
    facts = {"id": name, "name": f"things.{name}", "function": name, "method": "GET", "path": f"/{name}"}
    return Operation(**(facts | more))


def keyword(name: str, annotation: str = "str", **more: Any) -> Parameter:
    """An optional query parameter."""
    return Parameter(name, annotation, keyword=True, wire=f"query {name}", **more)


def positional(name: str, annotation: str = "str", **more: Any) -> Parameter:
    """A required parameter, passed by position or by name."""
    wire = "body" if name == "body" else f"path {name}"
    return Parameter(name, annotation, required=True, wire=wire, **more)


def model(name: str, *fields: Field) -> Model:
    """A model with these fields."""
    return Model(name, {item.name: item for item in fields})


def field(name: str, annotation: str = "str", *, limits: Limits | None = None, **more: Any) -> Field:
    """A field that has the same name in JSON, and these limits at its only place."""
    return Field(name, annotation, limits={"Place": limits or {}}, **({"wire": name} | more))


def surface(*parts: Operation | Model, **enums: tuple[str, ...]) -> Surface:
    """A surface with these operations, models and enums."""
    return Surface(
        operations=tuple(part for part in parts if isinstance(part, Operation)),
        models={part.name: part for part in parts if isinstance(part, Model)},
        enums=dict(enums),
    )


def review(old: Surface, new: Surface) -> Report:
    """The report on one version."""
    return compare(State("old", {"v2025": old}), State("new", {"v2025": new}))


def changes(old: Surface, new: Surface) -> list[Change]:
    """The changes that a review of one version finds."""
    return list(review(old, new).changes)


def summaries(old: Surface, new: Surface) -> list[tuple[str, str, str]]:
    """The changes that a review finds, as subject, kind and verdict."""
    return [(change.subject, change.kind, change.verdict) for change in changes(old, new)]
