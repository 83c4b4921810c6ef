"""Made-up values are valid, for every schema of the documents and for other schemas."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.openapi.document import Document, load_document
from sailkit_sandbox.openapi.examples import make

VERSIONS = ("v2024", "v2025")
NOTHING = Document()


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("sparse", [False, True])
def test_what_is_made_is_valid(version: str, sparse: bool) -> None:
    document = load_document(version)
    wrong = {
        (name, seed): problems
        for name, schema in document.schemas.items()
        for seed in range(3)
        if (problems := document.find_problems(schema, make(document, schema, Random(seed), sparse=sparse)))
    }
    assert wrong == {}


limits = st.integers(-1000, 1000)
numbers = st.builds(
    lambda kind, least, width, exclusive: {
        "type": kind,
        "minimum": least,
        "maximum": least + width,
        "exclusiveMinimum": exclusive[0],
        "exclusiveMaximum": exclusive[1],
    },
    st.sampled_from(["integer", "number"]),
    limits,
    st.integers(2, 500),
    st.tuples(st.booleans(), st.booleans()),
)
half_open = st.builds(
    lambda kind, limit, value: {"type": kind, limit: value},
    st.sampled_from(["integer", "number"]),
    st.sampled_from(["minimum", "maximum"]),
    limits,
)
narrow = st.builds(
    lambda least, width: {"type": "number", "minimum": least, "maximum": least + width},
    st.floats(-10, 10),
    st.floats(0.001, 1),
)
multiples = st.builds(lambda step: {"type": "integer", "minimum": 1, "multipleOf": step}, st.integers(1, 50))
strings = st.builds(
    lambda least, width, form: {"type": "string", "minLength": least, "maxLength": least + width, **form},
    st.integers(0, 60),
    st.integers(0, 30),
    st.just({}),
) | st.sampled_from([{"type": "string", "format": name} for name in ("date", "date-time", "email", "uuid", "uri")])
leaves = (
    numbers
    | half_open
    | narrow
    | multiples
    | strings
    | st.just({"type": "boolean"})
    | st.just({"enum": ["a", None, 3]})
)


def around(schemas: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.builds(
        lambda items, least: {"type": "array", "items": items, "minItems": least, "maxItems": least + 1},
        schemas,
        st.integers(0, 4),
    )
    objects = st.builds(
        lambda properties, needed: {
            "type": "object",
            "properties": properties,
            "required": sorted(properties)[:needed],
        },
        st.dictionaries(st.sampled_from(["id", "name", "createdDate", "URL", "x y", ""]), schemas, max_size=4),
        st.integers(0, 4),
    )
    maps = st.builds(lambda value: {"type": "object", "additionalProperties": value, "minProperties": 2}, schemas)
    unions = st.builds(
        lambda kind, members: {kind: members},
        st.sampled_from(["oneOf", "anyOf"]),
        st.lists(schemas, min_size=1, max_size=3),
    )
    both = st.builds(
        lambda item, other: {"allOf": [item, other]},
        objects,
        objects.map(lambda entry: {**entry, "properties": {}, "required": []}),
    )
    return lists | objects | maps | unions | both


@given(st.recursive(leaves, around, max_leaves=8), st.integers(0, 1000), st.booleans())
def test_any_schema_gets_a_valid_value(schema: dict[str, Any], seed: int, sparse: bool) -> None:
    value = make(NOTHING, schema, Random(seed), sparse=sparse)
    assert NOTHING.find_problems(schema, value) == []
    assert make(NOTHING, schema, Random(seed), sparse=sparse) == value


def test_items_that_must_differ_do() -> None:
    schema = {"type": "array", "uniqueItems": True, "minItems": 4, "items": {"enum": [1, 2, 3, 4]}}
    assert sorted(make(NOTHING, schema, Random(1))) == [1, 2, 3, 4]


def test_what_contains_itself_ends() -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}, "id": {"type": "string"}}}
    document = Document(lambda: {"components": {"schemas": {"Node": node}}})
    made = make(document, document.schemas["Node"], Random(1))
    assert set(made) == {"id", "next"}
    assert "next" not in made["next"]


def test_what_is_given_stays() -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}}
    made = make(NOTHING, schema, Random(1), preset={"name": "mine", "other": None}, sparse=True)
    assert made == {"name": "mine", "other": None}


def test_a_discriminator_says_what_was_made() -> None:
    document = load_document("v2025")
    kinds = set()
    for seed in range(30):
        made = make(document, document.schemas["Transform"], Random(seed))
        assert document.find_problems(document.schemas["Transform"], made) == []
        kinds.add(made["type"])
    assert len(kinds) > 10


def test_names_say_what_a_text_is() -> None:
    names = ("id", "ownerId", "created", "email", "displayName", "description", "homeUrl")
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    made = make(NOTHING, schema, Random(1))
    assert len(made["id"]) == len(made["ownerId"]) == 32
    assert made["created"].endswith("Z")
    assert made["email"].endswith("@sandbox.example")
    assert made["homeUrl"].startswith("https://")
    assert " " in made["displayName"]
    assert made["description"].endswith(".")
