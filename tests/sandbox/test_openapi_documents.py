"""OpenAPI documents in the package, and validation of values."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import pytest

from sailkit_sandbox.openapi.document import Document, DocumentedResponse, load_document

VERSIONS = ("v2024", "v2025")
OWNER = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "age": {"type": "integer"}}}
THING = {
    "type": "object",
    "required": ["owner", "made"],
    "properties": {
        "owner": {"$ref": "#/components/schemas/Owner"},
        "made": {"type": "string", "format": "date-time", "readOnly": True},
        "state": {"type": "string", "enum": ["ON", "OFF"], "nullable": True},
        "note": {"type": "string", "pattern": "^x$"},
        "kind": {"type": "string"},
        "details": {
            "oneOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "object"}],
            "discriminator": {"propertyName": "^kind", "mapping": {"OWNER": "#/components/schemas/Owner"}},
        },
    },
}
DOCUMENT = Document(
    lambda: {
        "components": {
            "schemas": {"Owner": OWNER, "Thing": THING},
            "responses": {"made": {"description": "", "content": {"text/csv": {"schema": {"type": "string"}}}}},
        },
        "paths": {
            "/things": {
                "post": {
                    "operationId": "make",
                    "responses": {
                        "400": {"description": ""},
                        "201": {"$ref": "#/components/responses/made"},
                        "204": {"description": ""},
                    },
                }
            }
        },
    }
)
MADE = "2026-01-01T00:00:00Z"


@pytest.mark.parametrize("version", VERSIONS)
def test_the_document_comes_with_the_package(version: str) -> None:
    text = (
        resources.files("sailkit_sandbox.openapi").joinpath("documents", f"{version}.json").read_text(encoding="utf-8")
    )
    document = json.loads(text)
    assert document["openapi"].startswith("3.0.")
    assert document["servers"][0]["url"].endswith(version)
    assert load_document(version).schemas == document["components"]["schemas"]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_change_of_one_thing_is_a_change_of_one_line(version: str) -> None:
    lines = (
        resources.files("sailkit_sandbox.openapi")
        .joinpath("documents", f"{version}.json")
        .read_text("utf-8")
        .splitlines()
    )
    document = load_document(version)
    names = [json.loads(line.partition(": ")[0]) for line in lines if line.startswith('"')]
    assert set(document.schemas) <= set(names)
    assert sum("operationId" in line for line in lines) == {"v2024": 716, "v2025": 812}[version]
    assert max(line.count('"operationId"') for line in lines) == 1


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ({"owner": {"id": "1"}, "made": MADE}, []),
        ({"owner": {"id": "1"}, "made": MADE, "state": None}, []),
        ({"owner": {"id": 1}, "made": MADE}, ["/owner/id must be a string"]),
        ({"owner": {}, "made": "today"}, ["/owner/id is missing", "/made must be of the format date-time"]),
        ({"made": MADE}, ["/owner is missing"]),
        ({"owner": {"id": "1"}}, ["/made is missing"]),
        ({"owner": None, "made": MADE}, ["/owner must not be null"]),
        ({"owner": {"id": "1", "age": None}, "made": MADE}, ["/owner/age must not be null"]),
        ({"owner": {"id": "1"}, "made": MADE, "state": "on"}, ["/state must be one of ON, OFF"]),
        ({"owner": {"id": "1"}, "made": MADE, "note": "y"}, ["/note must match ^x$"]),
        ({"owner": {"id": "1"}, "made": MADE, "kind": "OWNER", "details": {}}, ["/details/id is missing"]),
        ({"owner": {"id": "1"}, "made": MADE, "kind": "OTHER", "details": {}}, []),
        ({"owner": {"id": "1"}, "made": MADE, "details": 1}, ["/details is none of the documented alternatives"]),
        ([], ["the value must be an object"]),
        (None, ["the value must not be null"]),
    ],
)
def test_problems_have_a_place(value: Any, problems: list[str]) -> None:
    assert sorted(DOCUMENT.find_problems(THING, value)) == sorted(problems)


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ({"owner": {"id": "1"}}, []),
        ({"owner": {"id": "1", "age": None}, "note": "y", "details": None}, []),
        ({"owner": {"id": None}}, ["/owner/id must not be null"]),
        ({"owner": None}, ["/owner must not be null"]),
        ({"owner": {"id": "1"}, "made": 5}, ["/made must be a string"]),
    ],
)
def test_requests_are_judged_as_the_service_does(value: Any, problems: list[str]) -> None:
    assert DOCUMENT.find_problems(THING, value, request=True) == problems


def test_only_a_few_problems_are_told() -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    assert DOCUMENT.find_problems(schema, [0] * 100) == [f"/{place} must be a string" for place in range(5)]


def test_successes_come_in_order() -> None:
    csv = DocumentedResponse(201, "text/csv", {"type": "string"})
    assert DOCUMENT.success_responses("make") == [csv, DocumentedResponse(204)]
    assert DOCUMENT.success_response("make") == csv
    assert Document().success_response("make") == DocumentedResponse(200)


def test_properties_are_gathered() -> None:
    schema = {"allOf": [{"$ref": "#/components/schemas/Owner"}, {"properties": {"x": {}}, "required": ["x"]}]}
    assert DOCUMENT.properties(schema).keys() == {"id", "age", "x"}
    assert DOCUMENT.required(schema) == {"id", "x"}


def test_what_is_nested_too_deeply_is_a_problem() -> None:
    chain: dict[str, Any] = {"next": {"$ref": "#/components/schemas/Node"}}
    document = Document(lambda: {"components": {"schemas": {"Node": {"type": "object", "properties": chain}}}})
    value: dict[str, Any] = {}
    for _ in range(900):
        value = {"next": value}
    assert document.find_problems(document.schemas["Node"], value) == ["the value is nested too deeply"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"owner": {"id": "1", "age": None}, "note": None}, {"owner": {"id": "1"}}),
        ({"state": None, "other": None}, {"state": None, "other": None}),
        ({"details": {"id": "1", "age": None}}, {"details": {"id": "1"}}),
        ([{"note": None}], [{"note": None}]),
        ("text", "text"),
    ],
)
def test_null_says_nothing_where_it_is_no_value(content: Any, message: Any) -> None:
    assert DOCUMENT.remove_nulls(THING, content) == message


def test_null_says_nothing_in_lists_either() -> None:
    assert DOCUMENT.remove_nulls({"type": "array", "items": THING}, [{"kind": None}, {"kind": "x"}]) == [
        {},
        {"kind": "x"},
    ]
