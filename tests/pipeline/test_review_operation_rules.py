"""What each change of an operation means for code that calls it."""

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


def parameters(*given: Parameter) -> dict[str, Any]:
    return {"parameters": given, "path": "/a/{id}/{kind}"}


CASES: dict[str, tuple[dict[str, Any], dict[str, Any], list[tuple[str, str]]]] = {
    "nothing": ({}, {}, []),
    "another friendly name": ({}, {"name": "things.all"}, [("operation.renamed", "breaks")]),
    "another id": ({}, {"id": "x", "function": "x"}, [("operation.function", "breaks")]),
    "another path": ({"path": "/a"}, {"path": "/b"}, [("operation.moved", "behaves")]),
    "another name in the path": ({"path": "/a/{id}"}, {"path": "/a/{key}"}, []),
    "another tag": ({"tag": "A"}, {"tag": "B"}, [("operation.tag", "documentation")]),
    "a parameter less": (parameters(keyword("x")), parameters(), [("parameter.removed", "breaks")]),
    "a parameter more": (parameters(), parameters(keyword("x")), [("parameter.added", "new")]),
    "a parameter more that must be given": (
        parameters(positional("id")),
        parameters(*TWO.values()),
        [("parameter.added", "breaks")],
    ),
    "a path's parameter with another name": (
        {"path": "/a/{id}", "parameters": (positional("id"),)},
        {"path": "/a/{key}", "parameters": (positional("key"),)},
        [("parameter.renamed", "breaks")],
    ),
    "must be given now": (
        parameters(keyword("x")),
        parameters(keyword("x", required=True)),
        [("parameter.required", "breaks")],
    ),
    "may be left out now": (
        parameters(keyword("x", required=True)),
        parameters(keyword("x")),
        [("parameter.optional", "new")],
    ),
    "another order": (
        parameters(TWO["id"], TWO["kind"]),
        parameters(TWO["kind"], TWO["id"]),
        [("parameter.order", "breaks")],
    ),
    "by name only now": (
        parameters(TWO["id"]),
        parameters(attrs.evolve(TWO["id"], keyword=True)),
        [("parameter.order", "breaks")],
    ),
    "more is taken": (parameters(keyword("x")), parameters(keyword("x", "str | int")), [("parameter.type", "new")]),
    "less is taken": (
        parameters(keyword("x", "str | int")),
        parameters(keyword("x", "str")),
        [("parameter.type", "behaves")],
    ),
    "another kind is taken": (
        parameters(keyword("x")),
        parameters(keyword("x", "list[str]")),
        [("parameter.type", "breaks")],
    ),
    "a listed text is a text": (
        parameters(keyword("x", "Kind | str")),
        parameters(keyword("x", "str")),
        [("parameter.type", "documentation")],
    ),
    "a limit": (
        parameters(keyword("x", limits={"maximum": 250})),
        parameters(keyword("x", limits={"maximum": 50})),
        [("limits.tightened", "behaves")],
    ),
    "pages instead of a value": ({}, {"paged": True}, [("result.paged", "breaks")]),
    "a value instead of pages": ({"paged": True}, {}, [("result.paged", "breaks")]),
    "a result at last": ({"returns": "None"}, {"returns": "Thing"}, [("result.type", "new")]),
    "no result any more": ({"returns": "Thing"}, {"returns": "None"}, [("result.type", "breaks")]),
    "a result that may be None": ({"returns": "str"}, {"returns": "str | None"}, [("result.type", "behaves")]),
    "a result that is always there": (
        {"returns": "str | None"},
        {"returns": "str"},
        [("result.type", "documentation")],
    ),
    "another result": ({"returns": "str"}, {"returns": "datetime.datetime"}, [("result.type", "breaks")]),
    "a class with the same fields": ({"returns": "Thing"}, {"returns": "Wider"}, [("result.type", "behaves")]),
    "a class with less fields": ({"returns": "Wider"}, {"returns": "Thing"}, [("result.type", "breaks")]),
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
    "a scope less": ({"scopes": ("a", "b")}, {"scopes": ("a",)}, [("scopes.removed", "behaves")]),
    "a scope more": ({"scopes": ("a",)}, {"scopes": ("a", "b")}, [("scopes.added", "new")]),
    "scopes at all": ({}, {"scopes": ("a",)}, [("scopes.added", "behaves")]),
    "scopes in place of the one for everything": (
        {"scopes": ("sp:scopes:all",)},
        {"scopes": ("a",)},
        [("scopes.added", "new")],
    ),
    "everything as before": ({"scopes": ("a", "sp:scopes:all")}, {"scopes": ("a", "sp:scopes:all")}, []),
    "the scope for everything only": (
        {"scopes": ("a",)},
        {"scopes": ("sp:scopes:all",)},
        [("scopes.changed", "behaves")],
    ),
    "no scopes any more": ({"scopes": ("a",)}, {}, [("scopes.removed", "new")]),
    "a user level less": (
        {"user_levels": ("A", "B")},
        {"user_levels": ("A",)},
        [("user_levels.removed", "behaves")],
    ),
    "user levels at all": ({}, {"user_levels": ("A",)}, [("user_levels.added", "documentation")]),
    "users only": ({"application": True}, {}, [("application", "behaves")]),
    "applications, too": ({}, {"application": True}, [("application", "new")]),
    "experimental no more": ({"experimental": True}, {}, [("experimental", "new")]),
    "experimental now": ({}, {"experimental": True}, [("experimental", "behaves")]),
    "deprecated": ({}, {"deprecated": True}, [("deprecated", "behaves")]),
    "deprecated no more": ({"deprecated": True}, {}, [("deprecated", "new")]),
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
    "another way of paging": (
        {"paging": PAGES},
        {"paging": Paging(style="next", size=250, maximum=250)},
        [("paging.style", "behaves")],
    ),
    "a filter less and one more": (
        {"filterable": {"name": ("eq", "sw")}},
        {"filterable": {"name": ("eq", "co")}},
        [("filterable.changed", "behaves")],
    ),
    "a sorter more": ({"sortable": ("a",)}, {"sortable": ("a", "b")}, [("sortable.added", "new")]),
}
THING = model("Thing", field("id"))
WIDER = model("Wider", field("id"), field("name"))


def found(old: Operation, new: Operation) -> list[tuple[str, str]]:
    sides = (surface(one, THING, WIDER, Kind=("A", "B")) for one in (old, new))
    return [(one.kind, one.verdict) for one in changes(*sides) if one.operation]


@pytest.mark.parametrize("case", CASES)
def test_the_verdict_on_a_change(case: str) -> None:
    old, new, expected = CASES[case]
    assert sorted(found(operation(**old), operation(**new))) == expected


def test_what_breaks_callers_comes_with_what_to_write_instead() -> None:
    given = [(case, operation(**old), operation(**new)) for case, (old, new, _) in CASES.items()]
    for case, old, new in given:
        for one in changes(*(surface(it, THING, WIDER, Kind=("A", "B")) for it in (old, new))):
            assert one.verdict != "breaks" or one.remedy, case


def test_the_size_of_pages_is_told_once() -> None:
    sides = [
        operation(
            parameters=(keyword("limit", "int", limits={"maximum": n, "default": n}),),
            paging=Paging(style="offset", size=n, maximum=n),
        )
        for n in (250, 50)
    ]
    assert found(sides[0], sides[1]) == [("paging.maximum", "behaves"), ("paging.size", "behaves")]


def test_every_rule_says_its_reason() -> None:
    for module in (operation_rules, parameter_rules, model_rules):
        rules = {rule.__name__ for rule in module.RULES if rule.__module__ == module.__name__}
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        reasons = {one.name: ast.get_docstring(one) for one in tree.body if isinstance(one, ast.FunctionDef)}
        assert rules
        assert [name for name in rules if not reasons[name]] == []
