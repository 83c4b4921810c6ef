"""Rules on operations: the verdict on each change, for code that calls the operation."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import attrs
import pytest

from scripts.review import model_rules, operation_rules, parameter_rules
from scripts.review.surface import Operation, Paging, Parameter
from tests.pipeline.surfaces import changes, field, keyword, model, operation, positional, surface

PAGES = Paging(style="offset", size=250, maximum=250)
TWO = {"id": positional("id"), "kind": positional("kind")}


def parameters(*items: Parameter) -> dict[str, Any]:
    return {"parameters": items, "path": "/a/{id}/{kind}"}


CASES: dict[str, tuple[dict[str, Any], dict[str, Any], list[tuple[str, str]]]] = {
    "nothing": ({}, {}, []),
    "another friendly name": ({}, {"name": "things.all"}, [("operation.renamed", "breaks")]),
    "another id": ({}, {"id": "x", "function": "x"}, [("operation.function", "breaks")]),
    "another path": ({"path": "/a"}, {"path": "/b"}, [("operation.moved", "breaks")]),
    "another name in the path": ({"path": "/a/{id}"}, {"path": "/a/{key}"}, []),
    "parts of the path exchanged": (
        parameters(positional("x"), positional("y")) | {"path": "/a/{x}/{y}"},
        parameters(positional("y"), positional("x")) | {"path": "/a/{y}/{x}"},
        [("parameter.place", "breaks"), ("parameter.place", "breaks")],
    ),
    "another tag": ({"tag": "A"}, {"tag": "B"}, [("operation.tag", "documentation")]),
    "a parameter removed": (parameters(keyword("x")), parameters(), [("parameter.removed", "breaks")]),
    "a parameter added": (parameters(), parameters(keyword("x")), [("parameter.added", "new")]),
    "a required parameter added": (
        parameters(positional("id")),
        parameters(*TWO.values()),
        [("parameter.added", "breaks")],
    ),
    "a path's parameter with another name": (
        {"path": "/a/{id}", "parameters": (positional("id"),)},
        {"path": "/a/{key}", "parameters": (positional("key"),)},
        [("parameter.renamed", "breaks")],
    ),
    "now required": (
        parameters(keyword("x")),
        parameters(keyword("x", required=True)),
        [("parameter.required", "breaks")],
    ),
    "now optional": (
        parameters(keyword("x", required=True)),
        parameters(keyword("x")),
        [("parameter.optional", "new")],
    ),
    "another order": (
        parameters(TWO["id"], TWO["kind"]),
        parameters(TWO["kind"], TWO["id"]),
        [("parameter.order", "breaks")],
    ),
    "now keyword-only": (
        parameters(TWO["id"]),
        parameters(attrs.evolve(TWO["id"], keyword=True)),
        [("parameter.order", "breaks")],
    ),
    "a wider type": (parameters(keyword("x")), parameters(keyword("x", "str | int")), [("parameter.type", "new")]),
    "a narrower type": (
        parameters(keyword("x", "str | int")),
        parameters(keyword("x", "str")),
        [("parameter.type", "behaves")],
    ),
    "another type": (
        parameters(keyword("x")),
        parameters(keyword("x", "list[str]")),
        [("parameter.type", "breaks")],
    ),
    "an enum is a text": (
        parameters(keyword("x", "Kind | str")),
        parameters(keyword("x", "str")),
        [("parameter.type", "new")],
    ),
    "a limit": (
        parameters(keyword("x", limits={"maximum": 250})),
        parameters(keyword("x", limits={"maximum": 50})),
        [("limits.tightened", "behaves")],
    ),
    "pages instead of a value": ({}, {"paged": True}, [("result.paged", "breaks")]),
    "a value instead of pages": ({"paged": True}, {}, [("result.paged", "breaks")]),
    "a new result": ({"returns": "None"}, {"returns": "Thing"}, [("result.type", "new")]),
    "no longer a result": ({"returns": "Thing"}, {"returns": "None"}, [("result.type", "breaks")]),
    "a result that may be None": ({"returns": "str"}, {"returns": "str | None"}, [("result.type", "behaves")]),
    "a result that is never None": (
        {"returns": "str | None"},
        {"returns": "str"},
        [("result.type", "documentation")],
    ),
    "another result": ({"returns": "str"}, {"returns": "datetime.datetime"}, [("result.type", "breaks")]),
    "a class with the same fields": ({"returns": "Thing"}, {"returns": "Wider"}, [("result.type", "behaves")]),
    "a class with fewer fields": ({"returns": "Wider"}, {"returns": "Thing"}, [("result.type", "breaks")]),
    "accepted instead of done": (
        {"results": {"200": ("application/json",)}},
        {"results": {"202": ("application/json",)}},
        [("result.status", "behaves")],
    ),
    "another media type": (
        {"results": {"200": ("text/csv",)}},
        {"results": {"200": ("text/csv", "application/json")}},
        [("result.media_type.added", "new")],
    ),
    "a body in another type": (
        {"bodies": ("application/json",)},
        {"bodies": ("application/json-patch+json",)},
        [("body.media_type.changed", "behaves")],
    ),
    "a scope removed": ({"scopes": ("a", "b")}, {"scopes": ("a",)}, [("scopes.removed", "behaves")]),
    "a scope added": ({"scopes": ("a",)}, {"scopes": ("a", "b")}, [("scopes.added", "new")]),
    "the first scopes": ({}, {"scopes": ("a",)}, [("scopes.added", "behaves")]),
    "scopes instead of the scope of everything": (
        {"scopes": ("sp:scopes:all",)},
        {"scopes": ("a",)},
        [("scopes.added", "new")],
    ),
    "the scope of everything as before": ({"scopes": ("a", "sp:scopes:all")}, {"scopes": ("a", "sp:scopes:all")}, []),
    "only the scope of everything": (
        {"scopes": ("a",)},
        {"scopes": ("sp:scopes:all",)},
        [("scopes.changed", "behaves")],
    ),
    "no longer scopes": ({"scopes": ("a",)}, {}, [("scopes.removed", "new")]),
    "a user level removed": (
        {"user_levels": ("A", "B")},
        {"user_levels": ("A",)},
        [("user_levels.removed", "behaves")],
    ),
    "the first user levels": ({}, {"user_levels": ("A",)}, [("user_levels.added", "documentation")]),
    "users only": ({"application": True}, {}, [("application", "behaves")]),
    "applications, too": ({}, {"application": True}, [("application", "new")]),
    "no longer experimental": ({"experimental": True}, {}, [("experimental", "new")]),
    "now experimental": ({}, {"experimental": True}, [("experimental", "behaves")]),
    "deprecated": ({}, {"deprecated": True}, [("deprecated", "behaves")]),
    "no longer deprecated": ({"deprecated": True}, {}, [("deprecated", "new")]),
    "smaller pages": (
        {"paging": PAGES},
        {"paging": Paging(style="offset", size=50, maximum=50)},
        [("paging.maximum", "behaves"), ("paging.size", "behaves")],
    ),
    "larger pages": (
        {"paging": PAGES},
        {"paging": Paging(style="offset", size=250, maximum=500)},
        [("paging.maximum", "new")],
    ),
    "another pagination style": (
        {"paging": PAGES},
        {"paging": Paging(style="next", size=250, maximum=250)},
        [("paging.style", "behaves")],
    ),
    "a filter removed and one added": (
        {"filterable": {"name": ("eq", "sw")}},
        {"filterable": {"name": ("eq", "co")}},
        [("filterable.changed", "behaves")],
    ),
    "a sorter added": ({"sortable": ("a",)}, {"sortable": ("a", "b")}, [("sortable.added", "new")]),
}
THING = model("Thing", field("id"))
WIDER = model("Wider", field("id"), field("name"))


def find_changes(old: Operation, new: Operation) -> list[tuple[str, str]]:
    sides = (surface(state, THING, WIDER, Kind=("A", "B")) for state in (old, new))
    return [(change.kind, change.verdict) for change in changes(*sides) if change.operation]


@pytest.mark.parametrize("case", CASES)
def test_the_verdict_on_a_change(case: str) -> None:
    old, new, expected = CASES[case]
    assert sorted(find_changes(operation(**old), operation(**new))) == expected


def test_filters_are_grouped_by_field() -> None:
    sides = (operation(filterable=fields) for fields in ({"id": ("eq",)}, {"name": ("eq", "sw"), "id": ("eq", "in")}))
    (change,) = changes(*(surface(side) for side in sides))
    assert change.message == "Added to the filters: `name`: eq, sw; `id`: in."


def test_every_breaking_change_has_a_remedy() -> None:
    cases = [(case, operation(**old), operation(**new)) for case, (old, new, _) in CASES.items()]
    for case, old, new in cases:
        for change in changes(*(surface(state, THING, WIDER, Kind=("A", "B")) for state in (old, new))):
            assert change.verdict != "breaks" or change.remedy, case


def test_the_page_size_is_reported_once() -> None:
    sides = [
        operation(
            parameters=(keyword("limit", "int", limits={"maximum": n, "default": n}),),
            paging=Paging(style="offset", size=n, maximum=n),
        )
        for n in (250, 50)
    ]
    assert find_changes(sides[0], sides[1]) == [("paging.maximum", "behaves"), ("paging.size", "behaves")]


def test_every_rule_states_its_reason() -> None:
    for module in (operation_rules, parameter_rules, model_rules):
        rules = {rule.__name__ for rule in module.RULES if rule.__module__ == module.__name__}
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        reasons = {node.name: ast.get_docstring(node) for node in tree.body if isinstance(node, ast.FunctionDef)}
        assert rules
        assert [name for name in rules if not reasons[name]] == []
