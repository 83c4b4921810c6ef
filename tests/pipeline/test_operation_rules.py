"""The generic repairs of one operation: R12 to R14, R16, R17, R21, R24, R25, R27, R32 to R34."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.generate.repair import operation_rules as rules
from scripts.generate.repair import repair
from scripts.generate.repair.register import BODY_RULES, OPERATION_RULES
from tests.pipeline.documents import body, document, operation, parameter, thing

PATCH = rules.JSON_PATCH
CHANGE = thing(op={"type": "string"}, path={"type": "string"}, value={})


def slot(name: str) -> dict[str, Any]:
    return parameter(name, "path", required=True)


JSON: dict[str, Any] = {"application/json": {"schema": {}}}


def answer(content: Any) -> dict[str, Any]:
    return {"description": "", "content": content}


def answering(content: Any, status: str = "200") -> dict[str, Any]:
    return operation(responses={status: answer(content)})


def applied(rule: rules.Rule, source: dict[str, Any], path: str = "/things", method: str = "get") -> dict[str, Any]:
    """The operation as the rule leaves it; what was given stays as it was, and a second time nothing is found."""
    before = copy.deepcopy(source)
    holder = document({path: {method: source}}, {"Change": CHANGE})
    holder["components"] |= {"securitySchemes": {"userAuth": {}, "other": {}}, "responses": {"204": answer(JSON)}}
    repaired = rule(holder, path, method, source)
    assert source == before
    assert rule(holder, path, method, repaired) is repaired
    return repaired


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        pytest.param("/a/{id}", [slot("key")], [("id", "path")], id="renamed"),
        pytest.param("/a/{id}", [], [("id", "path")], id="added"),
        pytest.param("/a", [slot("id")], [("id", "query")], id="moved to the query"),
        pytest.param("/a/{id}", [slot("id"), slot("key")], [("id", "path"), ("key", "query")], id="surplus"),
        pytest.param("/a/{x}/{y}", [slot("y")], [("x", "path"), ("y", "path")], id="one of two"),
        pytest.param("/a/{id}", [parameter("id", "path")], [("id", "path")], id="made required"),
        pytest.param("/a/{a-b}", [slot("aB"), parameter("q")], [("a-b", "path"), ("q", "query")], id="others stay"),
    ],
)
def test_r12_path_parameters_are_those_of_the_template(path: str, source: Any, expected: Any) -> None:
    repaired = applied(rules.path_parameters, operation(parameters=source), path)
    assert [(p["name"], p["in"]) for p in repaired["parameters"]] == expected
    assert all(p["required"] for p in repaired["parameters"] if p["in"] == "path")
    assert all(p["schema"] == {"type": "string"} for p in repaired["parameters"])


def test_r13_of_two_parameters_of_one_name_and_place_the_first_counts() -> None:
    first, second = parameter("count", schema={"type": "boolean"}), parameter("count")
    header = parameter("count", "header")
    repaired = applied(rules.duplicate_parameters, operation(parameters=[first, header, second]))
    assert repaired["parameters"] == [first, header]


def test_r13_holds_also_of_what_r12_moves_to_the_query() -> None:
    source = document({"/a": {"get": operation(parameters=[parameter("id"), slot("id")])}})
    repaired = repair(source).document
    assert repaired["paths"]["/a"]["get"]["parameters"] == [parameter("id")]


def test_r14_an_operation_without_an_id_gets_one_from_method_and_path() -> None:
    source = {key: value for key, value in operation().items() if key != "operationId"}
    assert applied(rules.operation_id, source, "/das/owners/{owner-id}")["operationId"] == "getDasOwnersOwnerId"
    assert applied(rules.operation_id, source, "/das/v1/owners")["operationId"] == "getDasOwnersV1"


def test_r14_of_several_operations_of_one_id_the_later_ones_are_numbered() -> None:
    ids = {("/a", "get"): "x", ("/b", "get"): "x", ("/c", "get"): "x2", ("/d", "get"): "x"}
    assert list(rules.unique_ids(ids, {}).values()) == ["x", "x3", "x2", "x4"]


def test_r14_ids_that_give_one_function_are_one() -> None:
    ids = {("/a", "get"): "listThings", ("/b", "get"): "list_things", ("/c", "get"): "ListThings"}
    assert list(rules.unique_ids(ids, {}).values()) == ["listThings", "list_things2", "ListThings3"]


def test_r14_an_operation_keeps_the_number_that_it_had() -> None:
    """The number goes to the newcomer, wherever the document has it."""
    ids = {("/new", "get"): "x", ("/a", "get"): "x", ("/b", "get"): "x", ("/c", "get"): "y"}
    held = {("/a", "get"): "x", ("/b", "get"): "x2", ("/c", "get"): "y2"}
    assert rules.unique_ids(ids, held) == {
        ("/new", "get"): "x3",
        ("/a", "get"): "x",
        ("/b", "get"): "x2",
        ("/c", "get"): "y2",
    }


def test_r14_an_operation_that_takes_an_old_id_gets_a_number() -> None:
    """As long as the operation that had the id is there, under any id and with other names of its parameters."""
    ids = {("/other", "get"): "getThing", ("/things/{thingId}", "get"): "getThingV1"}
    held = {("/things/{}", "get"): "getThing"}
    first = rules.unique_ids(ids, held)
    assert first == {("/other", "get"): "getThing2", ("/things/{thingId}", "get"): "getThingV1"}
    again = {("/other", "get"): "getThing2", ("/things/{}", "get"): "getThingV1"}
    assert rules.unique_ids(ids, again) == first
    assert rules.unique_ids({("/other", "get"): "getThing"}, held) == {("/other", "get"): "getThing"}


PLACES = st.tuples(st.sampled_from(["/a", "/b", "/c", "/d"]), st.just("get"))


STATES = st.dictionaries(PLACES, st.sampled_from(["x", "x2", "X", "y"]), min_size=1)


@given(st.lists(STATES, min_size=1, max_size=3))
def test_r14_ids_are_unique_and_those_of_a_run_are_those_of_the_next(states: list[dict[tuple[str, str], str]]) -> None:
    """Nor does an id lead to another place than before while that place is there."""
    held: dict[tuple[str, str], str] = {}
    for ids in states:
        unique = rules.unique_ids(ids, held)
        assert len({name.lower() for name in unique.values()}) == len(ids)
        assert rules.unique_ids(ids, unique) == unique
        was = {held[place]: place for place in held if place in ids}
        assert all(was.get(name, place) == place for place, name in unique.items())
        held = unique


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param({"schema": thing()}, {"application/json": {"schema": thing()}}, id="a schema in its place"),
        pytest.param({"json": {"schema": {}}}, {"application/json": {"schema": {}}}, id="no slash"),
        pytest.param(
            {"application/json": {"schema": {}}, "schema": thing()},
            {"application/json": {"schema": {}}},
            id="beside a good one",
        ),
        pytest.param(
            {"image/png": {}, "application/octet-stream": {}, "application/json": {}},
            {"image/png": {}, "application/octet-stream": {}},
            id="a file is not JSON",
        ),
    ],
)
def test_r16_a_media_type_has_a_slash_and_a_file_is_no_json(content: Any, expected: Any) -> None:
    assert applied(rules.media_types, answering(content))["responses"]["200"]["content"] == expected


def test_r16_an_error_that_is_offered_as_a_file_is_json() -> None:
    content = {"application/octet-stream": {}, "application/json": {"schema": thing()}, "image/png": {}}
    source = operation(responses={"200": {"content": content}, "404": {"content": content}})
    repaired = applied(rules.media_types, source)["responses"]
    assert repaired["200"]["content"].keys() == {"application/octet-stream", "image/png"}
    assert repaired["404"]["content"] == {"application/json": {"schema": thing()}}


def test_r16_holds_of_shared_answers_too() -> None:
    source = document({"/a": {"get": operation()}})
    source["components"]["responses"] = {"409": {"description": "", "content": {"schema": thing()}}}
    repaired = repair(source)
    assert repaired.document["components"]["responses"]["409"]["content"] == {"application/json": {"schema": thing()}}
    assert repaired.hits["R16"] == 1


@pytest.mark.parametrize(
    ("media_type", "source", "expected"),
    [
        ("text/csv", {}, {"type": "string"}),
        ("application/xml", {"schema": thing()}, {"type": "string"}),
        ("application/zip", {}, {"type": "string", "format": "binary"}),
        ("application/json", {}, {}),
        ("application/json", None, {}),
    ],
)
def test_r16_text_and_files_are_described_as_such(media_type: str, source: Any, expected: Any) -> None:
    repaired = applied(rules.media_without_schema, answering({media_type: source}))
    assert repaired["responses"]["200"]["content"][media_type]["schema"] == expected


def test_r16_a_body_without_a_schema_takes_anything() -> None:
    source = operation(requestBody={"content": {"application/json": {}}})
    repaired = applied(rules.body_without_schema, source, method="post")
    assert repaired["requestBody"]["content"]["application/json"] == {"schema": {}}


def test_r17_a_body_is_not_null() -> None:
    source = operation(**body({"type": "string", "nullable": True}))
    repaired = applied(rules.nullable_body, source, method="post")
    assert repaired["requestBody"]["content"]["application/json"]["schema"] == {"type": "string"}


def test_r17_a_body_is_not_null_where_its_component_allows_null() -> None:
    source = document(
        {"/a": {"post": operation(**body({"$ref": "#/components/schemas/Thing"}))}},
        {"Thing": {**thing(), "nullable": True}},
    )
    repaired = repair(source)
    media = repaired.document["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"]
    assert media["schema"] == {"$ref": "#/components/schemas/Thing"}
    assert repaired.hits["R17"] == 1


def test_r21_the_misspelt_user_levels_are_user_levels() -> None:
    repaired = applied(rules.misspelt_levels, operation() | {"x-sailpont-userLevels": ["ORG_ADMIN"]})
    assert repaired["x-sailpoint-userLevels"] == ["ORG_ADMIN"]
    assert "x-sailpont-userLevels" not in repaired


def test_r24_the_experimental_header_has_one_spelling_and_a_text_as_default() -> None:
    header = parameter("x-sailpoint-experimental", "header", {"type": "string", "default": True}, required=True)
    assert applied(rules.header_spelling, operation(parameters=[header]))["parameters"][0]["name"] == rules.EXPERIMENTAL
    repaired = repair(document({"/a": {"get": operation(parameters=[header])}})).document
    assert repaired["paths"]["/a"]["get"]["parameters"][0]["schema"]["default"] == "true"


@pytest.mark.parametrize("schema", [CHANGE, {"$ref": "#/components/schemas/Change"}])
def test_r25_a_json_patch_is_a_list_of_changes(schema: Any) -> None:
    repaired = applied(rules.json_patch_body, operation(**body(schema, PATCH)), method="patch")
    assert repaired["requestBody"]["content"][PATCH]["schema"] == {"type": "array", "items": schema}


def test_r25_a_list_of_any_objects_is_a_list_of_changes_and_a_wrapper_may_be_left_out() -> None:
    change = {"$ref": "#/components/schemas/JsonPatchOperation"}
    wrapper = thing(operations={"type": "array", "items": change})
    for schema, expected in (
        ({"type": "array", "items": {"type": "object"}}, {"type": "array", "items": change}),
        (wrapper, {"anyOf": [{"type": "array", "items": change}, wrapper]}),
    ):
        holder = document(
            {"/things": {"patch": operation(**body(schema, PATCH))}}, {"JsonPatchOperation": CHANGE, "Other": thing()}
        )
        repaired = rules.json_patch_body(holder, "/things", "patch", holder["paths"]["/things"]["patch"])
        assert repaired["requestBody"]["content"][PATCH]["schema"] == expected
        assert rules.json_patch_body(holder, "/things", "patch", repaired) is repaired


def test_r27_a_scope_has_no_space_around_it() -> None:
    repaired = applied(rules.scope_spaces, operation(security=[{"userAuth": ["a:read ", "b"]}, {}]))
    assert repaired["security"] == [{"userAuth": ["a:read", "b"]}, {}]


@pytest.mark.parametrize(
    ("security", "expected"),
    [
        ([{"Odd": ["a"]}, {}], [{"userAuth": ["a"]}, {}]),
        ([{"Odd": ["a", "b"], "userAuth": ["b", "c"]}], [{"userAuth": ["a", "b", "c"]}]),
        ([{"other": ["a"]}], [{"other": ["a"]}]),
    ],
)
def test_r32_an_undeclared_scheme_means_a_user(security: Any, expected: Any) -> None:
    assert applied(rules.undeclared_scheme, operation(security=security))["security"] == expected


def test_r32_needs_a_scheme_of_a_user() -> None:
    source = operation(security=[{"Odd": []}])
    assert rules.undeclared_scheme(document({}), "/a", "get", source) is source


@pytest.mark.parametrize("status", ["204", "205"])
def test_r33_a_response_with_status_204_has_no_content(status: str) -> None:
    bare = {"description": ""}
    assert applied(rules.no_content, answering(JSON, status))["responses"] == {status: bare}
    shared = operation(responses={status: {"$ref": "#/components/responses/204"}})
    assert applied(rules.no_content, shared)["responses"] == {status: bare}
    with_content = answering(JSON)
    assert applied(rules.no_content, with_content) is with_content


def test_r34_facts_beside_the_schema_of_a_parameter_are_of_it() -> None:
    """What the schema says itself goes before them."""
    source = operation(parameters=[parameter("a", default="FULL", maxLength=9), parameter("b", schema={"default": 1})])
    source["parameters"][1]["default"] = 2
    assert applied(rules.misplaced_facts, source)["parameters"] == [
        parameter("a", schema={"type": "string", "default": "FULL", "maxLength": 9}),
        parameter("b", schema={"default": 1}),
    ]


def test_a_good_operation_is_returned_itself() -> None:
    good = operation(
        parameters=[
            slot("id"),
            parameter("limit", schema={"type": "integer"}),
            parameter(rules.EXPERIMENTAL, "header"),
        ],
        security=[{"userAuth": ["a:read"]}],
        **body({"type": "array", "items": CHANGE}, PATCH),
    )
    good["x-sailpoint-userLevels"] = ["ORG_ADMIN"]
    holder = document({"/things/{id}": {"patch": good}})
    for rule in (*OPERATION_RULES, *BODY_RULES):
        assert rule.function(holder, "/things/{id}", "patch", good) is good, rule.title


def test_parameters_of_the_path_and_shared_ones_are_written_out() -> None:
    shared, own = parameter("shared"), parameter("own")
    item = {"parameters": [{"$ref": "#/components/parameters/shared"}], "get": operation(parameters=[own])}
    source = document({"/a": item})
    source["components"]["parameters"] = {"shared": shared}
    repaired = repair(source).document
    assert repaired["paths"]["/a"]["get"]["parameters"] == [own, shared]
    assert "parameters" not in repaired["paths"]["/a"]
    assert "parameters" not in repaired["components"]
