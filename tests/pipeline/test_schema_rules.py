"""The generic repairs of one schema: R01 to R06, R15, R19, R23, R26, R28, R30, R31, R35."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.generate.repair import schema_rules as rules
from scripts.generate.repair.register import SCHEMA_RULES


@pytest.mark.parametrize(
    ("rule", "schema", "repaired"),
    [
        pytest.param(rules.type_of_one, {"type": ["string", "null"]}, {"type": "string", "nullable": True}, id="R28"),
        pytest.param(
            rules.type_of_one, {"type": ["string", None]}, {"type": "string", "nullable": True}, id="R28 YAML's null"
        ),
        pytest.param(rules.type_of_one, {"type": ["null"]}, {"nullable": True}, id="R28 only null"),
        pytest.param(rules.type_of_one, {"type": ["array"], "items": {}}, {"type": "array", "items": {}}, id="R28 one"),
        pytest.param(rules.format_as_type, {"type": "date-time"}, {"type": "string", "format": "date-time"}, id="R01"),
        pytest.param(rules.format_as_type, {"type": "UUID"}, {"type": "string", "format": "uuid"}, id="R01 alias"),
        pytest.param(rules.format_as_type, {"type": "thing", "minLength": 1}, {"minLength": 1}, id="R01 unknown"),
        pytest.param(rules.format_alias, {"format": "UUID"}, {"format": "uuid"}, id="R02"),
        pytest.param(rules.format_alias, {"format": "datetime"}, {"format": "date-time"}, id="R02 datetime"),
        pytest.param(
            rules.format_alias, {"format": "uuid (if known)", "type": "string"}, {"type": "string"}, id="R02 prose"
        ),
        pytest.param(rules.format_alias, {"format": ["uuid"]}, {}, id="R02 no text"),
        pytest.param(rules.array_without_items, {"type": "array"}, {"type": "array", "items": {}}, id="R03"),
        pytest.param(
            rules.array_without_items, {"type": "array", "items": None}, {"type": "array", "items": {}}, id="R03 null"
        ),
        pytest.param(
            rules.required_of_items,
            {
                "type": "array",
                "required": ["a", "b", "gone"],
                "items": {"properties": {"a": {}, "b": {}}, "required": ["b"]},
            },
            {"type": "array", "items": {"properties": {"a": {}, "b": {}}, "required": ["b", "a"]}},
            id="R35",
        ),
        pytest.param(
            rules.items_without_array,
            {"items": {"type": "string"}},
            {"type": "array", "items": {"type": "string"}},
            id="R04 type left out",
        ),
        pytest.param(
            rules.items_without_array,
            {"type": "object", "items": {"type": "string"}, "nullable": True},
            {"type": "string", "nullable": True},
            id="R04 object with items",
        ),
        pytest.param(
            rules.type_left_out, {"properties": {}}, {"properties": {}, "type": "object"}, id="R04 properties"
        ),
        pytest.param(
            rules.type_left_out,
            {"additionalProperties": {}},
            {"additionalProperties": {}, "type": "object"},
            id="R04 additionalProperties",
        ),
        pytest.param(rules.type_left_out, {"enum": ["a"]}, {"enum": ["a"], "type": "string"}, id="R04 words"),
        pytest.param(
            rules.type_left_out, {"enum": [1, None]}, {"enum": [1, None], "type": "integer"}, id="R04 numbers"
        ),
        pytest.param(rules.type_left_out, {"enum": [True]}, {"enum": [True], "type": "boolean"}, id="R04 booleans"),
        pytest.param(rules.type_left_out, {"enum": [1, "a"]}, {"enum": [1, "a"], "type": "string"}, id="R04 mixed"),
        pytest.param(rules.scalar_with_items, {"type": "string", "items": {}}, {"type": "string"}, id="R05"),
        pytest.param(
            rules.enum_values,
            {"type": "string", "enum": ["a", None, "a", False, True, 1]},
            {"type": "string", "enum": ["a", "no", "yes", "1"], "nullable": True},
            id="R06",
        ),
        pytest.param(
            rules.enum_values,
            {"type": "integer", "enum": [1, 1, 2]},
            {"type": "integer", "enum": [1, 2]},
            id="R06 integer",
        ),
        pytest.param(
            rules.enum_values,
            {"type": "boolean", "enum": [True, None]},
            {"type": "boolean", "nullable": True},
            id="R06 boolean",
        ),
        pytest.param(rules.enum_values, {"type": "number", "enum": [1.5]}, {"type": "number"}, id="R06 number"),
        pytest.param(rules.enum_values, {"type": "string", "enum": [{}, []]}, {"type": "string"}, id="R06 no scalars"),
        pytest.param(rules.enum_values, {"type": "string", "enum": "a"}, {"type": "string"}, id="R06 no list"),
        pytest.param(
            rules.enum_values,
            {"type": "string", "enum": [None]},
            {"type": "string", "nullable": True},
            id="R06 only null",
        ),
        pytest.param(
            rules.invalid_default, {"type": "string", "default": 5}, {"type": "string", "default": "5"}, id="R15"
        ),
        pytest.param(
            rules.invalid_default,
            {"type": "string", "default": True},
            {"type": "string", "default": "true"},
            id="R15 boolean",
        ),
        pytest.param(
            rules.invalid_default,
            {"type": "boolean", "default": "False"},
            {"type": "boolean", "default": False},
            id="R15 word",
        ),
        pytest.param(
            rules.invalid_default,
            {"type": "integer", "default": "250"},
            {"type": "integer", "default": 250},
            id="R15 integer",
        ),
        pytest.param(
            rules.invalid_default, {"type": "integer", "default": True}, {"type": "integer"}, id="R15 no integer"
        ),
        pytest.param(
            rules.invalid_default,
            {"type": "number", "default": "1.5"},
            {"type": "number", "default": 1.5},
            id="R15 number",
        ),
        pytest.param(
            rules.invalid_default, {"type": "number", "default": "many"}, {"type": "number"}, id="R15 no number"
        ),
        pytest.param(
            rules.invalid_default,
            {"type": "string", "format": "date-time", "default": "6 Months from created date"},
            {"type": "string", "format": "date-time"},
            id="R15 no date",
        ),
        pytest.param(
            rules.invalid_default,
            {"type": "string", "enum": ["no"], "default": False},
            {"type": "string", "enum": ["no"], "default": "no"},
            id="R15 enum",
        ),
        pytest.param(
            rules.invalid_default,
            {"type": "string", "enum": ["a"], "default": "b"},
            {"type": "string", "enum": ["a"]},
            id="R15 none",
        ),
        pytest.param(rules.invalid_default, {"type": "array", "default": "a"}, {"type": "array"}, id="R15 no list"),
        pytest.param(rules.invalid_default, {"type": "string", "default": None}, {"type": "string"}, id="R15 null"),
        pytest.param(
            rules.any_json_union, {"oneOf": [{"type": "string"}, {}], "minLength": 1}, {"minLength": 1}, id="R19"
        ),
        pytest.param(
            rules.any_json_union,
            {"anyOf": [{"type": "string"}, {"nullable": True}]},
            {"anyOf": [{"type": "string"}], "nullable": True},
            id="R19 null",
        ),
        pytest.param(
            rules.union_beside_scalar,
            {"type": "string", "oneOf": [{"enum": ["a"]}, {"pattern": "^a"}]},
            {"type": "string"},
            id="R23",
        ),
        pytest.param(rules.enum_commas, {"enum": ["A,", "B", 1]}, {"enum": ["A", "B", 1]}, id="R26"),
        pytest.param(
            rules.patch_change,
            {"properties": {"op": {"enum": ["add", "move"]}, "path": {}, "value": {"type": "string"}}},
            {"properties": {"op": {"enum": ["add", "move"]}, "path": {}, "value": {}, "from": {"type": "string"}}},
            id="R30",
        ),
        pytest.param(
            rules.patch_change,
            {"properties": {"op": {"enum": ["add"]}, "path": {}, "value": {"oneOf": [{"type": "string"}]}}},
            {"properties": {"op": {"enum": ["add"]}, "path": {}, "value": {}}},
            id="R30 without move",
        ),
        pytest.param(
            rules.map_of_objects,
            {"type": "object", "additionalProperties": {"type": "object"}},
            {"type": "object", "additionalProperties": True},
            id="R31",
        ),
    ],
)
def test_a_rule_repairs_its_mistake_and_leaves_what_it_was_given(
    rule: rules.Rule, schema: dict[str, Any], repaired: dict[str, Any]
) -> None:
    before = copy.deepcopy(schema)
    result = rule(schema)
    assert result == repaired
    assert schema == before
    again = rule(result)
    assert again is result


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "format": "date-time", "default": "2024-01-01T00:00:00Z"},
        {"type": "string", "enum": ["a", "b"], "default": "a", "nullable": True},
        {"type": "string", "nullable": True, "default": None},
        {"type": "integer", "enum": [1, 2], "default": 1},
        {"type": "array", "items": {"type": "string"}, "default": []},
        {"type": "object", "properties": {"items": {"type": "string"}}},
        {"type": "boolean", "default": False},
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        {"$ref": "#/components/schemas/Thing"},
        {},
    ],
)
def test_a_good_schema_is_returned_itself(schema: dict[str, Any]) -> None:
    for rule in SCHEMA_RULES:
        assert rule.function(schema) is schema, rule.title


scalars = st.none() | st.booleans() | st.integers(-3, 3) | st.floats(allow_nan=False) | st.text(max_size=3)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=2), inner, max_size=2)
)
schemas = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from([*sorted(rules.TYPES), "date-time", "other"]),
        "format": values,
        "enum": st.lists(values, max_size=4) | values,
        "default": values,
        "items": st.just({}) | st.none(),
        "nullable": st.booleans(),
        "oneOf": st.lists(st.sampled_from([{}, {"type": "string"}, {"nullable": True}]), max_size=3),
    },
)


@given(schemas)
def test_rules_take_any_schema_and_find_nothing_more_the_second_time(schema: dict[str, Any]) -> None:
    before = copy.deepcopy(schema)
    once = schema
    for rule in SCHEMA_RULES:
        once = rule.function(once)
    assert schema == before
    twice = once
    for rule in SCHEMA_RULES:
        twice = rule.function(twice)
    assert twice == once
