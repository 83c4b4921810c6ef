"""Facts of operations, and that none of what the documents say of a call is missing from the generated tree."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from typing import Any

import pytest

from scripts.generate.inputs import load_inputs
from scripts.generate.naming.policy import Name
from scripts.generate.notes import Notes, OperationNote
from scripts.generate.prepare import prepare
from scripts.generate.render.facts import Facts, all_facts, docstring
from scripts.generate.repair import repair
from tests.pipeline.documents import ROOT, body, document, operation, parameter, thing, upstream

VERSIONS = ("v2024", "v2025")
HEADER = "X-SailPoint-Experimental"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NO_NOTES = Notes()


@pytest.fixture(scope="module")
def facts() -> dict[str, dict[str, Facts]]:
    """Facts of the operations of upstream's documents, by version, and method and path."""
    prepared = prepare(load_inputs(ROOT / "openapi"))
    return {version: {f"{f.method} {f.path}": f for f in one.facts} for version, one in prepared.items()}


def of(given_operation: dict[str, Any], method: str = "get", path: str = "/things", **parts: Any) -> Facts:
    source = document({path: {method: given_operation}}, {"Thing": thing()}) | parts
    return all_facts(repair(source).document, NO_NOTES)[method, path]


def paging(key: str, facts: dict[str, dict[str, Facts]], version: str = "v2025") -> tuple[Any, ...]:
    result = facts[version][key].paging
    assert result is not None
    return result["style"], result["size"], result["maximum"], result["items"]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("GET /identities", ("offset", 250, 250, "")),
        ("GET /accounts", ("offset", 250, 250, "")),
        ("GET /roles", ("offset", 50, 50, "")),
        ("GET /roles/{id}/entitlements", ("offset", 50, 50, "")),
        ("GET /roles/{roleId}/dimensions", ("offset", 50, 50, "")),
        ("GET /workgroups/{workgroupId}/members", ("offset", 50, 50, "")),
        ("GET /workgroups/{workgroupId}/connections", ("offset", 50, 50, "")),
        ("GET /connector-rules", ("offset", 50, 50, "")),
        ("GET /org-config/valid-time-zones", ("offset", 50, 50, "")),
        ("POST /roles/filter", ("offset", 50, 250, "")),
        ("GET /ai-access-request-recommendations", ("offset", 15, 15, "")),
        ("GET /launchers", ("next", 10, 100, "items")),
        ("GET /campaign-filters", ("start", 250, 250, "items")),
        ("GET /form-definitions", ("offset", 250, None, "results")),
        ("POST /search", ("search", 250, 10000, "")),
        ("GET /access-model-metadata/attributes", ("single", 250, 250, "")),
    ],
)
def test_pages_are_as_large_as_the_document_says(
    key: str, expected: tuple[Any, ...], version: str, facts: dict[str, dict[str, Facts]]
) -> None:
    assert paging(key, facts, version) == expected


def test_custom_user_levels_come_in_fifties(facts: dict[str, dict[str, Facts]]) -> None:
    assert paging("GET /authorization/custom-user-levels", facts) == ("offset", 50, 50, "")


def test_the_total_is_asked_for_where_it_can_be(facts: dict[str, dict[str, Facts]]) -> None:
    counting = {
        version: sum(bool(f.paging and f.paging["count"]) for f in every.values()) for version, every in facts.items()
    }
    for version in VERSIONS:
        source = upstream(version)
        asked = [
            f"{method.upper()} {path}"
            for path, item in source["paths"].items()
            for method in METHODS
            if method in item and "count" in {p["name"] for p in parameters_of(source, item, item[method])}
        ]
        without_list = [key for key in asked if facts[version][key].paging is None]
        assert counting[version] == len(asked) - len(without_list)
        assert {"HEAD /task-status/pending-tasks", "POST /search/aggregate"} >= set(without_list)


@pytest.mark.parametrize(("version", "experimental", "operations"), [("v2024", 146, 716), ("v2025", 173, 812)])
def test_operations_and_experimental_ones_are_as_many_as_counted(
    version: str, experimental: int, operations: int, facts: dict[str, dict[str, Facts]]
) -> None:
    assert sum(f.experimental for f in facts[version].values()) == experimental
    assert len(facts[version]) == operations


def test_media_types_are_those_of_the_document(facts: dict[str, dict[str, Facts]]) -> None:
    v2025 = facts["v2025"]
    assert set(v2025["GET /reports/{taskResultId}"].results[200]) == {"application/csv", "application/pdf"}
    assert set(v2025["PATCH /parameter-storage/parameters/{id}"].bodies) == {
        "application/json",
        "application/json-patch+json",
    }
    bodies = [media for f in v2025.values() for media in f.bodies]
    assert bodies.count("multipart/form-data") == 20
    patches = [f.method for f in v2025.values() if "application/json-patch+json" in f.bodies]
    assert (patches.count("PATCH"), patches.count("POST")) == (57, 3)


def test_lists_in_one_parameter_are_joined_where_the_document_says_so(facts: dict[str, dict[str, Facts]]) -> None:
    joined = {key: f.joined for key, f in facts["v2024"].items() if f.joined}
    assert joined["GET /requestable-objects"] == ("types", "statuses")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ({"explode": False}, True),
        ({"explode": True}, False),
        ({}, False),
        ({"style": "spaceDelimited"}, True),
        ({"explode": False, "in": "header"}, False),
        ({"explode": False, "schema": {"type": "string"}}, False),
    ],
)
def test_a_list_is_joined_unless_it_is_exploded(source: dict[str, Any], expected: bool) -> None:
    one = {**parameter("q", schema={"type": "array", "items": {}}), **source}
    assert bool(of(operation(parameters=[one])).joined) is expected


LIMIT = parameter("limit", schema={"type": "integer", "default": 20, "maximum": 30})
INTEGER = {"type": "integer"}
ROWS = {"type": "array", "items": thing()}


@pytest.mark.parametrize(
    ("parameters", "style"),
    [
        ([LIMIT, parameter("offset", schema=INTEGER)], "offset"),
        ([LIMIT, parameter("start", schema=INTEGER)], "start"),
        ([LIMIT, parameter("start")], "single"),
        ([LIMIT, parameter("next")], "next"),
        ([LIMIT], "single"),
        ([parameter("offset", schema=INTEGER)], "single"),
        ([], "single"),
    ],
)
def test_the_style_of_paging_follows_from_the_parameters(parameters: list[Any], style: str) -> None:
    result = of(operation(answer=ROWS, parameters=parameters)).paging
    assert result is not None
    assert result["style"] == style


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        (ROWS, ""),
        (thing(items=ROWS, count=INTEGER), "items"),
        (thing(results=ROWS), "results"),
        (thing(results=ROWS, items=ROWS), None),
        (thing(items=ROWS, errors=ROWS), None),
        (thing(rows=ROWS), None),
        ({"type": "string"}, None),
    ],
)
def test_the_list_is_the_answer_or_its_only_list(answer: Any, items: str | None) -> None:
    result = of(operation(answer=answer)).paging
    assert (result["items"] if result else None) == items


def test_a_change_that_answers_a_list_is_no_page_but_a_search_is() -> None:
    assert of(operation(answer=ROWS), "post").paging is None
    search = operation(answer=ROWS, parameters=[LIMIT], **body(thing(searchAfter=ROWS)))
    result = of(search, "post").paging
    assert result == {"style": "search", "size": 20, "maximum": 30, "items": "", "count": False}


def test_security_is_that_of_the_document_where_an_operation_has_none_of_its_own() -> None:
    shared: list[dict[str, list[str]]] = [{"userAuth": ["all"]}, {"applicationAuth": ["all", "b"]}]
    assert (of(operation(), security=shared).scopes, of(operation(), security=shared).application) == (
        ("all", "b"),
        True,
    )
    assert of(operation(security=[{"userAuth": ["own"]}]), security=shared).scopes == ("own",)
    assert of(operation(security=[]), security=shared).scopes == ()


def test_a_docstring_says_what_the_document_says() -> None:
    source = operation(
        "listThings",
        parameters=[
            parameter("limit", schema={"type": "integer", "minimum": 1, "maximum": 50, "default": 10}),
            parameter("kind", schema={"type": "string", "enum": ["A", "B"]}, required=True, deprecated=True),
            parameter("when", schema={"type": "string", "format": "date-time"}),
            parameter("filters") | {"x-filterable": {"id": ["eq", "in"]}, "x-sortable": ["id", "name"]},
            parameter(HEADER, "header", required=True),
        ],
        security=[{"userAuth": ["idn:b", "idn:a"]}],
        deprecated=True,
    )
    names = [("limit", "limit"), ("kind", "kind_"), ("when", "when"), ("filters", "filters")]
    text = docstring(of(source), names, {})
    assert text == (
        "List things.\n\nArgs:\n    limit: At least 1, at most 50. Default: 10.\n    kind_: One of A, B. Deprecated."
    )


PAGED = [LIMIT, parameter("offset", schema=INTEGER)]
NOTES = Notes(
    operations={"getThing": OperationNote("Returns a thing, e.g. `x`. It may be old. `None` is none.", destroys=True)},
    parameters={"limit": "How many.", "offset": "How many not."},
    lists={"limit": "How many in all."},
)


def noted(parameters: list[Any]) -> dict[str, str]:
    source = document({"/things": {"get": operation(answer=ROWS, parameters=parameters)}})
    return all_facts(repair(source).document, NOTES)["get", "/things"].arguments


def test_the_limit_of_a_list_that_comes_in_pages_is_that_of_the_list_and_not_of_a_page() -> None:
    """The numbers of a page stand in the data of the operation, from which the docstring is completed."""
    assert noted(PAGED) == {"limit": "How many in all.", "offset": "How many not."}


def test_the_limit_of_a_list_that_comes_at_once_is_that_of_the_response() -> None:
    assert noted([LIMIT]) == {"limit": "How many. At most 30. Default: 20."}


def test_a_note_is_the_summary_and_what_follows_it() -> None:
    source = document({"/things": {"get": operation()}})
    facts = all_facts(repair(source).document, NOTES)["get", "/things"]
    assert facts.destroys
    assert docstring(facts, [], {}) == "Returns a thing, e.g. `x`.\n\nIt may be old. `None` is none."


SOURCES = "x-sailpoint-resource-operation-id"


@pytest.mark.parametrize(
    ("path", "name", "sources", "text"),
    [
        ("/sources/{id}", "id", "listSources", "ID of the source; see `sources.list`."),
        ("/sources/{sourceId}/schemas", "sourceId", None, "ID of the source."),
        ("/non-employee-sources/{id}/x", "id", None, "ID of the non-employee source."),
        ("/oauth-clients/{id}", "id", None, "ID of the OAuth client."),
        ("/sod-policies/{id}", "id", None, "ID of the SOD policy."),
        ("/work-items/bulk-approve/{id}", "id", None, "ID of the work item."),
        ("/export/{id}", "id", None, "ID of the export."),
        ("/{id}", "id", None, ""),
        ("/{id}", "id", "listSources", "See `sources.list`."),
        ("/identity-profiles/{identity-profile-id}", "identity-profile-id", None, "ID of the identity profile."),
        ("/connectors/{scriptName}", "scriptName", None, "Script name of the connector."),
        ("/brandings/{name}", "name", None, "Name of the branding."),
        ("/multihosts/{multiHostId}", "multiHostId", None, "ID of the multi-host integration."),
        (
            "/search/x/{id}",
            "id",
            ["listSources", "gone", "listRoles"],
            "ID of the object; see `sources.list`, `roles.list`.",
        ),
        ("/schedules/{scheduleType}", "scheduleType", None, ""),
    ],
)
def test_an_argument_of_a_path_says_whose_it_is_and_where_it_comes_from(
    path: str, name: str, sources: Any, text: str
) -> None:
    source = {**parameter(name, "path", required=True), **({SOURCES: sources} if sources else {})}
    facts = of(operation(parameters=[source]), path=path)
    friendly = {"listSources": Name("sources", "list"), "listRoles": Name("roles", "list")}
    written = docstring(facts, [(name, "argument")], friendly).partition("argument: ")[2]
    assert " ".join(written.split()) == text


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "array", "items": {"enum": ["A", "B"]}, "maxItems": 5}, "Some of A, B. Items up to 5."),
        ({"type": "boolean", "default": True}, "Default: true."),
        ({"type": "object", "default": {}}, ""),
        ({"type": "string", "default": "", "minLength": 1, "maxLength": 9}, "Length from 1, length up to 9."),
    ],
)
def test_an_argument_has_the_limits_of_the_document(schema: dict[str, Any], text: str) -> None:
    assert of(operation(parameters=[parameter("q", schema=schema)])).arguments["q"] == text


def test_a_deprecation_says_since_when_and_what_to_use() -> None:
    deprecation = {"x-deprecation": {"since": "2026-01-31", "instead": ["v2026/get-thing"]}}
    facts = of({**operation(deprecated=True), **deprecation})
    assert facts.deprecated_since == "2026-01-31"
    assert facts.replaced_by == ("https://developer.sailpoint.com/docs/api/v2026/get-thing",)


def target(source: dict[str, Any], node: Any) -> Any:
    """The target of a reference of any kind."""
    while isinstance(node, dict) and "$ref" in node:
        result: Any = source
        for step in node["$ref"].removeprefix("#/").split("/"):
            result = result[step]
        node = result
    return node


def parameters_of(source: dict[str, Any], item: dict[str, Any], node: dict[str, Any]) -> list[Any]:
    return [target(source, p) for p in [*node.get("parameters", []), *item.get("parameters", [])]]


def letters(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def functions_by_route(version: str) -> dict[str, str]:
    """The function of each operation by method and path, as the sandbox's document tells them."""
    path = ROOT / "sandbox/sailkit_sandbox/openapi/documents" / f"{version}.json"
    written = json.loads(path.read_text(encoding="utf-8"))
    return {
        f"{method.upper()} {path}": node["x-sailkit-function"]
        for path, item in written["paths"].items()
        for method, node in item.items()
    }


# What repairs take from a call and where they move it, each for a reason that stands in openapi/repairs or in the rule.
DROPPED_PARAMETERS = {("PATCH /role-mining-potential-roles/{potentialRoleId}", "sessionId")}
MOVED_PATHS = {"/revocable-objects": "/revocable-objects/identityId/{identityId}/entitlementId/{entitlementId}"}
NO_CONTENT = "204"  # has none, also where the document gives it some


@pytest.mark.parametrize("version", VERSIONS)
def test_nothing_that_the_document_says_of_a_call_is_missing_from_the_generated_function(version: str) -> None:
    """Counted from the vendored JSON alone, without the pipeline's own way of reading it."""
    source = json.loads((ROOT / "openapi" / f"{version}.json").read_text(encoding="utf-8"))
    generated = import_module(f"sailkit_api.{version}.operations")
    functions = functions_by_route(version)
    missing: list[str] = []
    seen = 0
    for path, item in source["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            seen += 1
            key = f"{method.upper()} {MOVED_PATHS.get(path, path)}"
            node = item[method]
            name = functions[key]
            described = generated.describe(name)
            arguments = {letters(argument) for argument in inspect.signature(getattr(generated, name)).parameters}
            for one in parameters_of(source, item, node):
                known = {letters(one["name"]), letters(f"{one['name']}_{one['in']}"), letters(f"field_{one['name']}")}
                if one["name"] == HEADER:
                    if not described.experimental:
                        missing.append(f"{key}: the experimental header")
                elif one["in"] == "path" and "{" in path:
                    continue  # by the name that the path has for it: counted below
                elif not known & arguments and (key, one["name"]) not in DROPPED_PARAMETERS:
                    missing.append(f"{key}: parameter {one['name']}")
            if len(arguments) < path.count("{"):
                missing.append(f"{key}: parameters of the path")
            bodies = target(source, node.get("requestBody", {})).get("content", {})
            missing += [f"{key}: body {media}" for media in bodies if media not in described.bodies]
            if bodies and "body" not in arguments:
                missing.append(f"{key}: the body")
            for status, answer in node["responses"].items():
                content = {} if status == NO_CONTENT else target(source, answer).get("content", {})
                if not status.startswith("2"):
                    continue
                if int(status) not in described.results:
                    missing.append(f"{key}: status {status}")
                    continue
                files = {
                    media for media in content if media == "application/octet-stream" or media.startswith("image/")
                }
                expected_types = files or {media if "/" in media else "application/json" for media in content}
                missing += [
                    f"{key}: {status} {media}"
                    for media in expected_types
                    if media not in described.results[int(status)]
                ]
    assert missing == []
    assert seen == len(functions)
