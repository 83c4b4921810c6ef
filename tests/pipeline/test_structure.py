"""The generic repairs that need the other components: R07 to R09, R18, R22, R29, and what a union becomes."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from scripts.document import operations, ref
from scripts.generate.repair import repair, structure
from tests.pipeline.documents import document, operation, thing, upstream

TEXT = {"type": "string"}
ENUM = {"type": "string", "enum": ["A", "B"]}


def answered(answer: Any, schemas: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The repaired response schema of an operation, and the remaining components."""
    source = document({"/a": {"get": operation(answer=answer)}}, schemas)
    before = copy.deepcopy(source)
    repaired = repair(source).document
    assert source == before
    result = repaired["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return result, repaired["components"]["schemas"]


def null(schema: Any) -> Any:
    return {"oneOf": [schema], "nullable": True}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        pytest.param({"allOf": [ref("Enum")]}, ref("Enum"), id="only a reference"),
        pytest.param(
            {"allOf": [ref("Thing"), {"nullable": True}]}, null(ref("Thing")), id="a reference that may be null"
        ),
        pytest.param({"allOf": [ref("Thing"), {"description": ""}]}, ref("Thing"), id="a reference and prose"),
        pytest.param({"allOf": [ref("Text"), {"nullable": True}]}, {"type": "string", "nullable": True}, id="a scalar"),
        pytest.param(
            {"allOf": [ref("Enum"), {"enum": ["A"]}]}, {"type": "string", "enum": ["A"]}, id="an enum narrowed"
        ),
        pytest.param(
            {"allOf": [ref("Thing"), {"properties": {"b": TEXT}, "required": ["b", "nowhere"]}]},
            {"type": "object", "properties": {"id": TEXT, "b": TEXT}, "required": ["b"]},
            id="objects",
        ),
        pytest.param(
            {"allOf": [thing(k=ENUM), thing(k={"type": "string", "enum": ["C"]})]},
            {"type": "object", "properties": {"k": {"type": "string", "enum": ["C"]}}},
            id="a property narrowed: the later counts",
        ),
        pytest.param(
            {"allOf": [thing(k=ENUM), thing(k={"nullable": True})]},
            {"type": "object", "properties": {"k": {**ENUM, "nullable": True}}},
            id="a property that may be null after all",
        ),
        pytest.param(
            {"allOf": [thing(k=thing(a=TEXT)), thing(k=thing(b=TEXT))]},
            {"type": "object", "properties": {"k": {"type": "object", "properties": {"a": TEXT, "b": TEXT}}}},
            id="an object within, of both",
        ),
        pytest.param(
            {"allOf": [{"allOf": [ref("Thing"), thing(b=TEXT)]}], "properties": {"c": TEXT}},
            {"type": "object", "properties": {"id": TEXT, "b": TEXT, "c": TEXT}},
            id="an allOf within",
        ),
        pytest.param(
            {"allOf": [ref("Thing"), {"additionalProperties": TEXT}, {"required": ["id"]}], "required": ["id"]},
            {"type": "object", "properties": {"id": TEXT}, "required": ["id"], "additionalProperties": TEXT},
            id="more properties",
        ),
        pytest.param({"allOf": [{}]}, {}, id="nothing"),
    ],
)
def test_r07_an_all_of_is_one_schema(schema: Any, expected: Any) -> None:
    result, _ = answered(schema, {"Thing": thing(), "Enum": ENUM, "Text": TEXT})
    assert result == expected


def test_r08_null_stands_where_a_component_is_used() -> None:
    schemas = {
        "Nullable": {**thing(), "nullable": True},
        "Enum": {"type": "string", "enum": ["A", None]},
        "Thing": thing(a=ref("Nullable"), b=ref("Enum"), c={"type": "array", "items": ref("Nullable")}),
    }
    _, kept = answered(ref("Thing"), schemas)
    assert kept["Nullable"] == thing()
    assert kept["Enum"] == {"type": "string", "enum": ["A"]}
    properties = kept["Thing"]["properties"]
    assert properties["a"] == null(ref("Nullable"))
    assert properties["b"] == null(ref("Enum"))
    assert properties["c"]["items"] == null(ref("Nullable"))


@pytest.mark.parametrize("alias", [ref("Nullable"), {"allOf": [ref("Nullable")]}])
def test_r08_a_component_that_only_refers_to_a_nullable_one_is_nullable(alias: Any) -> None:
    schemas = {"Nullable": {**thing(), "nullable": True}, "Alias": alias}
    result, kept = answered(ref("Alias"), schemas)
    assert result == null(ref("Nullable"))
    assert kept == {"Nullable": thing()}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({**ref("Thing"), "nullable": True}, null(ref("Thing"))),
        ({**ref("Thing"), "readOnly": True}, {"oneOf": [ref("Thing")], "readOnly": True}),
        (
            {**ref("Enum"), "nullable": True, "default": "A"},
            {"oneOf": [ref("Enum")], "default": "A", "nullable": True},
        ),
        ({**ref("Enum"), "default": "C"}, ref("Enum")),
        ({**ref("Text"), "minLength": 1, "deprecated": True}, {**TEXT, "minLength": 1, "deprecated": True}),
        ({**ref("Thing"), "type": "string", "properties": {"b": TEXT}}, ref("Thing")),
        ({"allOf": [ref("Text")], "readOnly": True}, {**TEXT, "readOnly": True}),
        ({"allOf": [ref("Thing"), {"readOnly": True}]}, {"oneOf": [ref("Thing")], "readOnly": True}),
        ({"oneOf": [ref("Thing")], "readOnly": True}, {"oneOf": [ref("Thing")], "readOnly": True}),
        ({"anyOf": [TEXT], "default": "a"}, {**TEXT, "default": "a"}),
        ({**ref("Thing"), "format": "odd"}, ref("Thing")),
    ],
)
def test_r09_beside_a_reference_facts_and_null_count(schema: Any, expected: Any) -> None:
    """What else stands there is ignored, as OpenAPI 3.0 says: the component says what the value is."""
    schemas = {"Thing": thing(), "Enum": ENUM, "Text": TEXT}
    result, _ = answered(schema, schemas)
    assert result == expected
    assert answered(result, schemas)[0] == expected


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ({**TEXT, "readOnly": True, "maxLength": 5}, ENUM, {**ENUM, "readOnly": True, "maxLength": 5}),
        ({**TEXT, "readOnly": True, "maxLength": 5}, {"type": "integer"}, {"type": "integer", "readOnly": True}),
        (TEXT, {"readOnly": True, "default": "a"}, {**TEXT, "readOnly": True, "default": "a"}),
        (ref("Enum"), {"readOnly": True}, {"oneOf": [ref("Enum")], "readOnly": True}),
    ],
)
def test_r07_a_property_that_is_refined_keeps_what_was_said_of_it(earlier: Any, later: Any, expected: Any) -> None:
    result, _ = answered({"allOf": [thing(k=earlier), thing(k=later)]}, {"Enum": ENUM})
    assert result["properties"] == {"k": expected}


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [{"required": ["b"]}, ref("Body")]},
        {"allOf": [ref("Body")], "required": ["b"]},
        {**ref("Body"), "required": ["b"]},
    ],
)
def test_r07_a_body_that_requires_more_than_its_component_is_an_object_of_its_own(schema: Any) -> None:
    component = {**thing(a=TEXT, b=TEXT), "required": ["a"]}
    request = {"content": {"application/json": {"schema": schema}}}
    source = document({"/a": {"post": {**operation(answer=schema), "requestBody": request}}}, {"Body": component})
    repaired = repair(source).document["paths"]["/a"]["post"]
    body = repaired["requestBody"]["content"]["application/json"]["schema"]
    assert body == {**thing(a=TEXT, b=TEXT), "required": ["a", "b"]}
    answer = repaired["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer == ref("Body"), "what is answered needs no class of its own"


def test_r07_a_body_that_requires_no_more_is_its_component() -> None:
    schema = {"allOf": [ref("Body"), {"required": ["a", "nowhere"]}]}
    request = {"content": {"application/json": {"schema": schema}}}
    component = {**thing(a=TEXT), "required": ["a"]}
    source = document({"/a": {"post": {**operation(), "requestBody": request}}}, {"Body": component})
    repaired = repair(source).document["paths"]["/a"]["post"]
    assert repaired["requestBody"]["content"]["application/json"]["schema"] == ref("Body")


def test_r29_what_the_service_makes_is_read_only() -> None:
    made = {"type": "object", "properties": {"id": TEXT, "name": TEXT, "created": TEXT}, "required": ["id", "name"]}
    body = {"content": {"application/json": {"schema": ref("Made")}}}
    other = {"content": {"application/json": {"schema": ref("Other")}}}
    paths = {
        "/a": {"post": {**operation(answer=ref("Made")), "requestBody": body}},
        "/b": {"post": {**operation(answer=ref("Made")), "requestBody": other}},
    }
    source = document(paths, {"Made": made, "Other": made})

    repaired = repair(source)

    schemas = repaired.document["components"]["schemas"]
    assert repaired.hits["R29"] == 1
    assert schemas["Made"]["properties"] == {"id": {**TEXT, "readOnly": True}, "name": TEXT, "created": TEXT}
    assert schemas["Other"] == made, "what is not answered is the client's"


@pytest.mark.parametrize("name", ["id", "created", "createdBy", "modified"])
def test_r29_what_a_request_of_its_own_class_requires_must_be_sent(name: str) -> None:
    """Also where the answer has all of it, as another class."""
    body, answer = (
        {"type": "object", "properties": dict.fromkeys(names, TEXT), "required": [name, "source"]}
        for names in ((name, "source"), (name, "source", "more"))
    )
    request = {"content": {"application/json": {"schema": ref("Body")}}}
    paths = {"/a/{id}": {"put": {**operation(answer=ref("Answer")), "requestBody": request}}}

    repaired = repair(document(paths, {"Body": body, "Answer": answer}))

    assert "R29" not in repaired.hits
    assert repaired.document["components"]["schemas"]["Body"] == body


@pytest.mark.parametrize(
    ("component", "expected"),
    [
        pytest.param(TEXT, TEXT, id="scalar"),
        pytest.param({"type": "array", "items": ref("Thing")}, {"type": "array", "items": ref("Thing")}, id="array"),
        pytest.param({"type": "object"}, {"type": "object"}, id="free form"),
        pytest.param({"oneOf": [ref("Thing"), TEXT]}, {"oneOf": [ref("Thing"), TEXT]}, id="union"),
        pytest.param(
            {"type": "array", "items": ref("Component")}, {"type": "array", "items": {}}, id="a list of itself"
        ),
        pytest.param(ref("Component"), {}, id="nothing but itself"),
        pytest.param(ref("Missing"), {}, id="nothing that there is"),
    ],
)
def test_r18_a_component_that_is_no_class_stands_where_it_is_used(component: Any, expected: Any) -> None:
    result, kept = answered(ref("Component"), {"Component": component, "Thing": thing()})
    assert result == expected
    assert "Component" not in kept


def test_r18_an_object_that_holds_itself_stays_a_component() -> None:
    node = thing(children={"type": "array", "items": ref("Node")})
    result, kept = answered(ref("Node"), {"Node": node})
    assert result == ref("Node")
    assert kept == {"Node": node}


def test_r22_components_that_no_operation_leads_to_are_left_out() -> None:
    schemas = {"Thing": thing(inner=ref("Inner")), "Inner": thing(), "Event": thing(back=ref("Thing"))}
    _, kept = answered(ref("Thing"), schemas)
    assert kept.keys() == {"Thing", "Inner"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"oneOf": [TEXT, {"anyOf": [ENUM, TEXT]}]}, {"oneOf": [TEXT, ENUM]}),
        ({"oneOf": [{**TEXT, "nullable": True}, ENUM]}, {"oneOf": [TEXT, ENUM], "nullable": True}),
        ({"anyOf": [TEXT]}, TEXT),
        ({"oneOf": [{**TEXT, "nullable": True}]}, {**TEXT, "nullable": True}),
    ],
)
def test_a_union_is_one_list_of_different_members(schema: Any, expected: Any) -> None:
    assert structure.flat_union(schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({**thing(), "required": ["id", "id", "gone"]}, {**thing(), "required": ["id"]}),
        ({"type": "object", "required": ["gone"]}, {"type": "object"}),
        ({**thing(), "required": True}, thing()),
        ({"properties": {"id": TEXT}}, {"type": "object", "properties": {"id": TEXT}}),
    ],
)
def test_required_names_what_there_is(schema: Any, expected: Any) -> None:
    assert structure.object_facts(schema) == expected


def test_a_discriminator_names_the_components_that_its_union_names() -> None:
    union = {
        "oneOf": [ref("Alias"), ref("Other")],
        "discriminator": {"propertyName": "kind", "mapping": {"a": ref("Alias")["$ref"], "b": ref("Gone")["$ref"]}},
    }
    result, kept = answered(union, {"Alias": ref("Thing"), "Thing": thing(), "Other": thing(kind=TEXT)})
    assert result["oneOf"] == [ref("Thing"), ref("Other")]
    assert result["discriminator"] == {"propertyName": "kind", "mapping": {"a": ref("Thing")["$ref"]}}
    assert kept.keys() == {"Thing", "Other"}


def test_a_repaired_document_needs_no_repair() -> None:
    """For the document of upstream: a second repair changes nothing, so that no rule undoes another."""
    once = repair(upstream("v2025")).document
    assert repair(once).document == once


def test_no_operation_is_lost_or_gained() -> None:
    source = upstream("v2024")
    repaired = repair(source).document
    assert [place[:2] for place in operations(repaired)] == [place[:2] for place in operations(source)]
