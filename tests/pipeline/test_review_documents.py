"""Review of small documents: each kind of change is reported once, with its verdict."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.review.report import Change
from tests.pipeline.documents import operation, parameter
from tests.pipeline.review_cases import NUMBER, TEXT, Case, Side, own, parameters, result, review_cases, sent

ITEMS = {"type": "array", "items": own()}
MAP = {"type": "object", "additionalProperties": {}}


def thing(**properties: Any) -> dict[str, Any]:
    """An object that no other case has."""
    return {"type": "object", "properties": {"NAME": TEXT, **properties}}


def enum(*values: str) -> dict[str, Any]:
    """An enum that no other case has."""
    return {"type": "string", "enum": ["NAME", *values]}


A = {"NAME": thing(a=TEXT)}


def array(schema: Any, **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": schema, **more}


def tagged(**properties: Any) -> dict[str, Any]:
    """A component NAME with these properties, beside one that stays."""
    return {"NAME": thing(id=TEXT, **properties)}


def two(x: Any, **properties: Any) -> dict[str, Any]:
    """A component with a property x, beside two classes; the second has these properties."""
    second = thing(**({"a": TEXT} | properties))
    return tagged(x=x, keep_a=own("A"), keep_b=own("B")) | {"NAMEA": thing(a=TEXT), "NAMEB": second}


def base(**limits: Any) -> dict[str, Any]:
    """A component that inherits a property with these limits."""
    return {
        "NAMEBase": thing(a={"type": "string", **limits}),
        "NAME": {"allOf": [{"$ref": "#/components/schemas/NAMEBase"}, thing(b=TEXT)]},
    }


def security(*schemes: str) -> Side:
    return Side(operation("NAME", security=[{scheme: ["a:read"]} for scheme in schemes]))


def headers(*names: str) -> Side:
    node = operation("NAME")
    node["responses"]["200"]["headers"] = {name: {"schema": {"type": "integer"}} for name in names}
    return Side(node)


LIMIT = parameter("limit", schema={"type": "integer", "default": 50, "maximum": 250})
OFFSET = parameter("offset", schema={"type": "integer"})

CASES: dict[str, Case] = {
    "a list instead of one, as result": Case(result(own(), A), result(ITEMS, A), (("result.paged", "breaks", ""),)),
    "one instead of a list, as result": Case(result(ITEMS, A), result(own(), A), (("result.paged", "breaks", ""),)),
    "a list instead of one, as field": Case(
        result(thing(x=own()), A), result(thing(x=ITEMS), A), (("field.type", "breaks", ""),)
    ),
    "one instead of a list, as field": Case(
        result(thing(x=ITEMS), A), result(thing(x=own()), A), (("field.type", "breaks", ""),)
    ),
    "a list instead of one, as body": Case(sent(own(), A), sent(ITEMS, A), (("parameter.type", "breaks", ""),)),
    "one instead of a list, as body": Case(sent(ITEMS, A), sent(own(), A), (("parameter.type", "breaks", ""),)),
    "values for a parameter": Case(
        parameters(parameter("kind")),
        parameters(parameter("kind", schema=enum("A", "B"))),
        (("parameter.type", "behaves", "Only these values are listed now: `A`, `B`, `"), ("enum.added", "new", "")),
    ),
    "values for a field that is sent": Case(
        sent(own(), tagged(kind=TEXT)),
        sent(own(), tagged(kind=enum("A", "B"))),
        (("field.type", "behaves", "`A`, `B`"), ("enum.added", "new", "")),
    ),
    "values for a field that is received": Case(
        result(own(), tagged(kind=TEXT)),
        result(own(), tagged(kind=enum("A", "B"))),
        (("field.type", "documentation", ""), ("enum.added", "new", "")),
    ),
    "anything instead of an object": Case(
        result(own(), tagged(x=MAP)), result(own(), tagged(x={})), (("field.type", "behaves", ""),)
    ),
    "anything instead of a class": Case(
        result(own(), tagged(x=own("Part")) | {"NAMEPart": thing(a=TEXT)}),
        result(own(), tagged(x={})),
        (("field.type", "breaks", ""), ("model.removed", "breaks", "")),
    ),
    "an alternative": Case(
        result(own(), tagged(x=own("A")) | {"NAMEA": thing(a=TEXT)}),
        result(
            own(),
            tagged(x={"oneOf": [own("A"), own("B")]}) | {"NAMEA": thing(a=TEXT), "NAMEB": thing(b=TEXT)},
        ),
        (("field.type", "behaves", ""), ("model.added", "new", "")),
    ),
    "a class with the same fields, in a list": Case(
        result(own(), two(array(own("A")), b=TEXT)),
        result(own(), two(array(own("B")), b=TEXT)),
        (("field.type", "behaves", "The class of the field `x` changed."),),
    ),
    "a class in which a field has another type": Case(
        result(own(), two(own("A"), a=array(TEXT))),
        result(own(), two(own("B"), a=array(TEXT))),
        (("field.type", "breaks", "The class of the field `x` changed; `a` has another type."),),
    ),
    "a limit where there was none": Case(
        result(ITEMS, A),
        result(ITEMS, A, parameters=[LIMIT, OFFSET]),
        (("paging.style", "behaves", "`offset, default 50, at most 250`"),),
    ),
    "an inherited limit": Case(
        sent(own(), base(maxLength=9)), sent(own(), base(maxLength=8)), (("limits.tightened", "behaves", ""),)
    ),
    "an inherited default": Case(
        sent(own(), base(default="x")), sent(own(), base(default="y")), (("default.changed", "behaves", ""),)
    ),
    "a limit in the body itself": Case(
        sent(thing(x={"type": "string", "maxLength": 9})),
        sent(thing(x={"type": "string", "maxLength": 8})),
        (("limits.tightened", "behaves", "the field `x`"),),
    ),
    "a limit in an object inside a list": Case(
        sent(own(), tagged(x=array(thing(y={"type": "integer", "maximum": 9})))),
        sent(own(), tagged(x=array(thing(y={"type": "integer", "maximum": 8})))),
        (("limits.tightened", "behaves", "the field `y`"),),
    ),
    "a limit of the items of a list": Case(
        sent(own(), tagged(x=array({"type": "string", "maxLength": 9}))),
        sent(own(), tagged(x=array({"type": "string", "maxLength": 8}))),
        (("limits.tightened", "behaves", "`maxLength of items 8`"),),
    ),
    "a limit of a body that is a list": Case(
        sent(array(own(), maxItems=9), A),
        sent(array(own(), maxItems=8), A),
        (("limits.tightened", "behaves", "the parameter `body`"),),
    ),
    "another name in JSON, the same in Python": Case(
        result(own(), tagged(eMail=TEXT)),
        result(own(), tagged(e_mail=TEXT)),
        (("field.json_name", "behaves", "now `e_mail` in JSON"),),
    ),
    "a value removed from a parameter": Case(
        parameters(parameter("kind", schema=enum("A", "B"))),
        parameters(parameter("kind", schema=enum("A"))),
        (("enum.value.removed", "behaves", "`B`"),),
    ),
    "a value renamed in a parameter": Case(
        parameters(parameter("kind", schema=enum("A", "B"))),
        parameters(parameter("kind", schema=enum("A", "C"))),
        (("enum.value.removed", "behaves", "`B`"), ("enum.value.added", "new", "`C`")),
    ),
    "a value removed from a parameter with several": Case(
        parameters(parameter("kinds", schema=array(enum("A", "B")))),
        parameters(parameter("kinds", schema=array(enum("A")))),
        (("enum.value.removed", "behaves", "`B`"),),
    ),
    "a number removed from a parameter": Case(
        parameters(parameter("size", schema={"type": "integer", "enum": [1, 2]})),
        parameters(parameter("size", schema={"type": "integer", "enum": [1]})),
        (("enum.value.removed", "behaves", "`2`"),),
    ),
    "a header instead of a query parameter": Case(
        parameters(parameter("zone")),
        parameters(parameter("zone", "header")),
        (("parameter.place", "behaves", "now sent as header `zone`; it was query parameter `zone`"),),
    ),
    "values joined by commas": Case(
        parameters(parameter("ids", schema=array(TEXT))),
        parameters(parameter("ids", schema=array(TEXT), explode=False)),
        (("parameter.place", "behaves", "joined by commas"),),
    ),
    "users, too": Case(security("applicationAuth"), security("applicationAuth", "userAuth"), (("user", "new", ""),)),
    "no longer users": Case(
        security("applicationAuth", "userAuth"), security("applicationAuth"), (("user", "behaves", ""),)
    ),
    "a required part of an upload": Case(
        sent(thing(file={"type": "string", "format": "binary"}), media_type="multipart/form-data"),
        sent(
            {**thing(file={"type": "string", "format": "binary"}, name=TEXT), "required": ["name"]},
            media_type="multipart/form-data",
        ),
        (("field.added", "breaks", "`name`"),),
    ),
    "a property removed from a result": Case(
        result(thing(a=TEXT, b=TEXT)), result(thing(a=TEXT)), (("field.removed", "breaks", "`b`"),)
    ),
    "the last property removed from a result": Case(
        result(thing()),
        result({"type": "object"}),
        (("result.type", "breaks", ""), ("model.removed", "breaks", "")),
    ),
    "a property removed from a body": Case(
        sent(thing(a=TEXT, b=TEXT)), sent(thing(a=TEXT)), (("field.removed", "breaks", "`b`"),)
    ),
    "a header removed": Case(
        headers("X-Total-Count", "X-Other"), headers("X-Other"), (("result.header.removed", "behaves", ""),)
    ),
    "no other properties": Case(
        sent(own(), tagged(a=TEXT)),
        sent(own(), {"NAME": {**tagged(a=TEXT)["NAME"], "additionalProperties": False}}),
        (("properties.refused", "behaves", ""),),
    ),
    "another type with another format": Case(
        sent(own(), tagged(a={"type": "string", "format": "uuid"})),
        sent(own(), tagged(a={"type": "integer", "format": "int32"})),
        (("field.type", "breaks", ""),),
    ),
    "no longer null": Case(
        sent(own(), tagged(a={"type": "string", "nullable": True})),
        sent(own(), tagged(a=TEXT)),
        (("null.refused", "behaves", ""),),
    ),
    "the first scopes": Case(
        Side(operation("NAME", security=[{}])),
        security("userAuth"),
        (("scopes.added", "behaves", "It now names scopes, one of which a token must have: `a:read`."),),
    ),
    "an enum whose places are gone": Case(
        result(own(), tagged(kind=enum("A1", "B1"), number=NUMBER)),
        result(own(), tagged(kind_of=enum("A1", "B1", "C1"), number=NUMBER)),
        (
            *(("field.removed", "breaks", ""), ("field.added", "new", ""), ("enum.added", "new", "")),
            ("enum.removed", "breaks", "KindOf` instead."),
        ),
    ),
}


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Change]]:
    """The changes that the review reports for each case."""
    return review_cases(CASES, tmp_path_factory.mktemp("cases"))


@pytest.mark.parametrize("case", CASES)
def test_each_kind_of_change_is_reported_once(case: str, reviewed: dict[str, list[Change]]) -> None:
    changes = list(reviewed[case])
    found = [(change.kind, change.verdict) for change in changes]
    assert sorted(found) == sorted((kind, verdict) for kind, verdict, _ in CASES[case].findings)
    for kind, _, text in CASES[case].findings:
        texts = [f"{change.message} {change.remedy or ''}" for change in changes if change.kind == kind]
        assert any(text in other for other in texts), texts
