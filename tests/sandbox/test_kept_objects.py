"""State by shape: what a request gives to any collection or setting is kept, for all later requests."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from sailkit_sandbox.openapi.document import JSON
from sailkit_sandbox.openapi.examples import make
from sailkit_sandbox.openapi.routing import load_route_table
from sailkit_sandbox.services.registry import HANDLERS
from sailkit_sandbox.services.shapes.keeper import Keeper
from sailkit_sandbox.services.shapes.recognition import Recognizer, Shape
from tests.sandbox.conftest import SandboxApi, run

VERSIONS = ("v2024", "v2025")


@functools.cache
def shapes(version: str) -> list[tuple[str, str, str, Shape | None]]:
    """The operations without behaviour of their own: method, path, id, shape."""
    table = load_route_table(version)
    recognizer = Recognizer(table)
    routes = ((*route.partition(" "), id) for route, id in table.document.operation_ids.items() if id not in HANDLERS)
    return [(method, path, id, recognizer.find(method, path)) for method, _, path, id in routes]


def collections(version: str) -> list[str]:
    """The collections of the tenant that have the operations create and get."""
    found: dict[str, set[str]] = {}
    for _, _, _, shape in shapes(version):
        if shape is not None and not shape.parent and shape.key:
            found.setdefault(shape.path, set()).add(shape.verb)
    return sorted(path for path, verbs in found.items() if {"create", "get"} <= verbs)


def operations(version: str, collection: str) -> dict[str, tuple[str, str, str]]:
    """The operations of a collection by verb: method, path, id."""
    return {
        shape.verb: (method, path, operation_id)
        for method, path, operation_id, shape in sorted(shapes(version), key=lambda entry: -len(entry[1]))
        if shape is not None and shape.path == collection
    }


@pytest.fixture(scope="module")
def box() -> Iterator[SandboxApi]:
    with run(identities=30) as result:
        yield result


def send(box: SandboxApi, version: str, operation: tuple[str, str, str], id: str = "") -> Any:
    """Call an operation with a body made from the document; return the response and the body."""
    method, path, operation_id = operation
    document = load_route_table(version).document
    content = document.operation(operation_id).get("requestBody", {}).get("content", {})
    options: dict[str, Any] = {}
    body: Any = None
    if content:
        media_type = JSON if JSON in content else next(iter(content))
        body = make(document, content[media_type]["schema"], Random(version + operation_id))
        options = {"content": json.dumps(body), "headers": {"Content-Type": media_type}}
        if media_type == "multipart/form-data":
            options = {
                "files": {"file": ("a", b"b")},
                "data": {name: v if isinstance(v, str) else json.dumps(v) for name, v in body.items()},
            }
    head, brace, _ = path.rpartition("/{")
    url = f"/{version}{head}/{id}" if brace and id else f"/{version}{path}"
    return box.http.request(method, url, **options), body


@pytest.mark.parametrize(("version", "collection"), [(v, c) for v in VERSIONS for c in collections(v)])
def test_a_collection_keeps_what_it_is_given(box: SandboxApi, version: str, collection: str) -> None:
    known = operations(version, collection)
    created, body = send(box, version, known["create"])
    assert created.status_code < 300, created.text
    assert created.headers["X-Sandbox-Answer"] == "kept"
    shape = next(shape for *_, shape in shapes(version) if shape and shape.path == collection)
    key = find_key(box, version, known, created, shape.key)
    own_path = re.sub(r"\{[^{}]+\}", str(key), known["get"][1])
    item = box.get(own_path, version)
    assert box.get(own_path, version) == item
    if isinstance(body, dict):
        same = [name for name in body if name in item and body[name] == item[name]]
        assert same or not [name for name in body if name in item], (body, item)
    if "list_page" in known and not needs_filter(version, known["list_page"]):
        assert str(key) in {str(row.get(shape.key)) for row in rows(box.get(collection, version))}
    if "replace" in known:
        replaced, _ = send(box, version, known["replace"], str(key))
        assert replaced.status_code < 300, replaced.text
        assert str(box.get(own_path, version)[shape.key]) == str(key)
    if "delete" in known:
        deleted, _ = send(box, version, known["delete"], str(key))
        assert deleted.status_code < 300, deleted.text
        assert box.http.get(f"/{version}{own_path}").status_code == 404


def needs_filter(version: str, operation: tuple[str, str, str]) -> bool:
    """Whether a list requires a query parameter."""
    parameters = load_route_table(version).document.parameters(operation[2], "query")
    return any(parameter.get("required") for parameter in parameters)


def find_key(box: SandboxApi, version: str, known: Any, created: Any, name: str) -> Any:
    """The key of a created object, from the response, or else from the list."""
    if created.content:
        value = created.json()
        value = value[0] if isinstance(value, list) else value
        if isinstance(value, dict) and name in value:
            return value[name]
        if isinstance(value, (int, str)):
            return value
    return rows(box.get(known["list_page"][1], version))[-1][name]


def rows(answer: Any) -> list[dict[str, Any]]:
    """The items of a list, which may be within an object."""
    return answer if isinstance(answer, list) else next(value for value in answer.values() if isinstance(value, list))


@pytest.mark.parametrize("version", VERSIONS)
def test_few_answers_are_made_up_and_none_of_a_collection(version: str) -> None:
    table = load_route_table(version)
    keeper = Keeper.of(HANDLERS, [table])
    answers = {}
    for route, operation_id in table.document.operation_ids.items():
        method, _, path = route.partition(" ")
        answers[operation_id] = keeper.find(version, operation_id, method, path)[0]
    made_up = sorted(name for name, answer in answers.items() if answer == "made-up")
    assert len(made_up) < len(answers) * 0.075, made_up


def settings(version: str) -> list[tuple[str, dict[str, tuple[str, str, str]]]]:
    """The settings of the tenant that have the operations read and write."""
    found: dict[str, dict[str, tuple[str, str, str]]] = {}
    for method, path, operation_id, shape in shapes(version):
        if shape is not None and "{" not in shape.path and shape.verb.endswith("_setting") and method != "POST":
            found.setdefault(shape.path, {})[shape.verb] = (method, path, operation_id)
    return sorted((path, verbs) for path, verbs in found.items() if {"read_setting", "write_setting"} <= verbs.keys())


@pytest.mark.parametrize(
    ("version", "path", "known"), [(version, *entry) for version in VERSIONS for entry in settings(version)]
)
def test_a_setting_keeps_what_it_is_given(box: SandboxApi, version: str, path: str, known: Any) -> None:
    written, body = send(box, version, known["write_setting"])
    assert written.status_code < 300, written.text
    read = box.http.get(f"/{version}{path}")
    assert read.headers["X-Sandbox-Answer"] == "kept"
    if read.headers["Content-Type"].startswith("application/json") and isinstance(body, dict):
        assert {name: value for name, value in read.json().items() if name in body} == {
            name: value for name, value in body.items() if name in read.json()
        }


def test_what_one_version_creates_is_there_in_the_other(box: SandboxApi) -> None:
    (id,) = make_apps(box, "Between versions", version="v2024")
    assert box.get(f"/source-apps/{id}", "v2025")["name"] == "Between versions"


def make_apps(box: SandboxApi, *names: str, version: str = "v2025") -> list[str]:
    source = {"id": box.get("/sources")[0]["id"], "type": "SOURCE"}
    bodies = [{"name": name, "description": "An app", "accountSource": source} for name in names]
    made = [box.post("/source-apps", body, version) for body in bodies]
    assert [response.status_code for response in made] == [200] * len(names), made[0].text
    return [response.json()["id"] for response in made]


def test_objects_are_deleted_in_bulk(box: SandboxApi) -> None:
    body = {"isSystemFilter": False, "mode": "INCLUSION", "name": "x", "description": "y", "owner": "SailPoint"}
    made = [box.post("/campaign-filters", {"id": "", **body}).json()["id"] for _ in range(3)]
    assert box.post("/campaign-filters/delete", made[::2]).status_code == 204
    statuses = [box.http.get(f"/v2025/campaign-filters/{id}").status_code for id in made]
    assert statuses == [404, 200, 404]


def test_lists_are_filtered_sorted_and_paged(start_sandbox: Any) -> None:
    box = start_sandbox(identities=2)
    make_apps(box, "b", "C", "a", "d")
    assert [row["name"] for row in box.get("/source-apps", sorters="-name")] == ["d", "C", "b", "a"]
    assert [row["name"] for row in box.get("/source-apps/all", sorters="name", limit=2, offset=1)] == ["b", "C"]
    assert [row["name"] for row in box.get("/source-apps", filters='name eq "c"')] == ["C"]
    response = box.http.get("/v2025/source-apps", params={"count": "true", "limit": 1})
    assert response.headers["X-Total-Count"] == "4"


def test_a_patch_is_checked_and_kept(box: SandboxApi) -> None:
    created = box.post("/data-segments", {"name": "Old", "scopes": [], "memberFilter": {}}).json()
    path = f"/data-segments/{created['id']}"
    changed = box.patch(path, {"op": "replace", "path": "/name", "value": "New"})
    assert changed.status_code == 200, changed.text
    assert box.get(path)["name"] == "New"
    assert box.patch(path, {"op": "replace", "path": "/name", "value": 7}).status_code == 400
    assert box.patch(path, {"op": "replace", "path": "/id", "value": "x"}).status_code == 400
    assert box.get(path)["name"] == "New"


def test_nested_objects_need_their_parent(box: SandboxApi) -> None:
    source = box.get("/sources")[0]["id"]
    subtype = {"technicalName": "bot", "displayName": "Bot", "description": "A bot", "type": "MACHINE"}
    assert box.post(f"/sources/{source}/subtypes", subtype).status_code == 201
    assert box.get(f"/sources/{source}/subtypes/bot")["displayName"] == "Bot"
    assert box.post("/sources/no-source/subtypes", subtype).status_code == 404
    other = box.get("/sources")[1]["id"]
    assert box.http.get(f"/v2025/sources/{other}/subtypes/bot").status_code == 404


def test_what_a_request_starts_ends_by_the_clock(start_sandbox: Any) -> None:
    box = start_sandbox(identities=2, task_seconds=60)
    created = box.post("/configuration-hub/deploys", {"draftId": "d1"})
    assert created.status_code == 202, created.text
    path = f"/configuration-hub/deploys/{created.json()['jobId']}"
    assert box.get(path)["status"] in ("NOT_STARTED", "IN_PROGRESS")
    box.clock.now += 61
    assert box.get(path)["status"] == "COMPLETE"


def test_a_file_of_a_form_is_kept(box: SandboxApi) -> None:
    definition, _ = send(box, "v2025", ("POST", "/form-definitions", "createFormDefinition"))
    path = f"/v2025/form-definitions/{definition.json()['id']}"
    picture = b"\x89PNG and more"
    uploaded = box.http.post(f"{path}/upload", files={"file": ("a.png", picture, "image/png")})
    assert uploaded.status_code == 201, uploaded.text
    read = box.http.get(f"{path}/file/{uploaded.json()['fileId']}")
    assert (read.content, read.headers["Content-Type"]) == (picture, "image/png")
    assert box.http.get(f"{path}/file/unknown").status_code == 404
    assert box.http.post("/v2025/form-definitions/unknown/upload", files={"file": ("a", b"b")}).status_code == 404


def test_only_collections_that_nothing_adds_to_have_examples(start_sandbox: Any) -> None:
    box = start_sandbox(identities=2)
    assert box.get("/data-segments") == []
    listed = box.http.get("/v2025/machine-accounts")
    assert listed.headers["X-Sandbox-Answer"] == "made-up"
    account = listed.json()[0]["id"]
    assert box.http.get("/v2025/machine-accounts/unknown").status_code == 404
    with pytest.raises(AssertionError, match="GET /v2025/machine-accounts"):
        box.sandbox.assert_no_made_up_answers()
    changed = box.patch(f"/machine-accounts/{account}", {"op": "replace", "path": "/description", "value": "Changed"})
    assert changed.status_code == 200, changed.text
    again = box.http.get(f"/v2025/machine-accounts/{account}")
    assert (again.json()["description"], again.headers["X-Sandbox-Answer"]) == ("Changed", "kept")


def test_a_strict_sandbox_makes_nothing_up(start_sandbox: Any) -> None:
    box = start_sandbox(identities=2, strict=True)
    refused = box.http.get("/v2025/api-usage/count")
    assert refused.status_code == 501
    assert "getTotalCount has no behaviour" in refused.text
    assert refused.headers["X-Sandbox-Answer"] == "refused"
    assert box.get("/machine-accounts") == []
    assert box.http.get("/v2025/org-config").status_code == 501
    assert box.http.get("/v2025/identities").headers["X-Sandbox-Answer"] == "behaviour"
    zone = {"op": "replace", "path": "/timeZone", "value": "Europe/Oslo"}
    assert box.patch("/org-config", zone).status_code == 200
    assert box.get("/org-config")["timeZone"] == "Europe/Oslo"
    box.sandbox.assert_no_made_up_answers()
