"""Checks of requests against the document: parameters, bodies, forms and Accept headers."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.base.api_errors import HttpError
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload, find_patch_problems, read_body, select_media_types
from sailkit_sandbox.openapi.routing import load_route_table
from sailkit_sandbox.services.common.operation_call import OperationCall
from tests.sandbox.conftest import SandboxApi


def refusal(reply: Any) -> str:
    """What a request that was refused is told."""
    assert reply.status_code == 400, reply.text
    body = reply.json()
    assert body["detailCode"] == "400.1 Bad request content"
    return str(body["messages"][0]["text"])


@pytest.mark.parametrize(
    ("path", "query", "messages"),
    [
        ("/reports/1", {}, "The query parameter fileFormat is missing."),
        ("/reports/1", {"fileFormat": "doc"}, "fileFormat must be one of csv, pdf, not 'doc'."),
        ("/reports/1", {"fileFormat": "csv", "auditable": "yes"}, "auditable must be true or false, not 'yes'."),
        ("/managed-clients/1/status", {}, "The query parameter type is missing."),
        ("/managed-clients/1/status", {"type": "x"}, "type must be one of CCG, VA,"),
        ("/campaign-filters", {"start": "-1"}, "start must be a whole number from 0, not '-1'."),
        ("/campaign-filters", {"start": "1_0"}, "start must be a whole number from 0, not '1_0'."),
        ("/requestable-objects", {"types": "ROLE,THING"}, "types must be one of ACCESS_PROFILE, ROLE, not 'THING'."),
        ("/roles", {"limit": "51"}, "limit must be a whole number from 0 to 50, not '51'."),
        ("/roles", {"count": "1"}, "count must be true or false, not '1'."),
        ("/roles", {"filters": 'nothing eq "x"'}, "cannot filter by nothing"),
        ("/roles", {"sorters": "nothing"}, "cannot sort by nothing"),
    ],
)
def test_query_parameters_are_as_documented(
    start_without_handlers: Any, path: str, query: dict[str, str], messages: str
) -> None:
    assert refusal(start_without_handlers().http.get(f"/v2025{path}", params=query)).startswith(messages)


def test_other_query_parameters_do_not_matter(start_without_handlers: Any) -> None:
    api = start_without_handlers()
    assert len(api.get("/roles", anything="goes", preview="maybe")) == 3
    assert api.get("/requestable-objects", types="ROLE,ACCESS_PROFILE", limit=1)
    assert api.get("/campaign-filters", filters="nothing", sorters="-", offset="x")["items"]


@pytest.mark.parametrize(
    ("path", "body", "messages"),
    [
        ("/transforms", [], "the value must be an object"),
        ("/transforms", {"type": "upper", "attributes": {}}, "/name is missing"),
        ("/transforms", {"name": "x", "type": "none", "attributes": {}}, "/type must be one of accountAttribute"),
        ("/transforms", {"name": None, "type": "upper", "attributes": {}}, "/name must not be null"),
        ("/transforms", {"name": "", "type": "upper", "attributes": {}}, "/name must have at least 1 characters"),
        (
            "/transforms",
            {"name": "x", "type": "replace", "attributes": {"regex": 1, "replacement": "b"}},
            "/attributes/regex must be a string",
        ),
        ("/identities/process", {"identityIds": []}, "/identityIds must have at least 1 items"),
        ("/identities/process", {"identityIds": [1]}, "/identityIds/0 must be a string"),
        ("/saved-searches", {"query": "x", "indices": ["people"]}, "/indices/0 must be one of accessprofiles"),
        ("/roles", {"name": "x", "owner": {"id": 5}}, "/owner/id must be a string"),
    ],
)
def test_bodies_are_as_documented(start_without_handlers: Any, path: str, body: Any, messages: str) -> None:
    text = refusal(start_without_handlers().http.post(f"/v2025{path}", json=body))
    assert text.startswith("The body is not as documented: ")
    assert messages in text


def test_a_body_that_must_be_there_is(start_without_handlers: Any) -> None:
    api = start_without_handlers()
    assert refusal(api.http.post("/v2025/transforms")) == "The body is missing."
    assert refusal(api.http.post("/v2025/transforms", content=b"{", headers={"Content-Type": "application/json"}))
    assert api.http.post("/v2025/campaigns/1/activate").status_code == 202


def test_the_service_takes_null_for_what_need_not_be_given(start_without_handlers: Any) -> None:
    body = {"name": "x", "owner": {"id": "1", "type": "IDENTITY", "name": "y"}, "enabled": None, "description": None}
    assert start_without_handlers().http.post("/v2025/roles", json=body).status_code == 201


def test_what_the_service_writes_itself_need_not_be_sent(start_without_handlers: Any) -> None:
    api = start_without_handlers()
    assert api.http.post("/v2025/tags", json={"name": "x"}).status_code == 201
    assert "/name is missing" in refusal(api.http.post("/v2025/tags", json={"id": "1"}))


def test_no_value_is_told(start_without_handlers: Any) -> None:
    reply = start_without_handlers().http.post(
        "/v2025/transforms", json={"name": ["s3cret"], "type": "s3cret", "attributes": "s3cret"}
    )
    assert "/name must be a string" in refusal(reply)
    assert "s3cret" not in reply.text


@pytest.mark.parametrize(
    ("patch", "messages"),
    [
        ({}, "the value must be a list"),
        ([1], "/0 must be an object"),
        ([{"op": "swap", "path": "/a"}], "/0/op must be one of add, remove, replace"),
        ([{"op": "remove", "path": "/a"}, {"op": "remove"}], "/1/path must be a path"),
        ([{"op": "remove", "path": "a"}], "/0/path must be a path"),
        ([{"op": "add", "path": "/a"}], "/0/value is missing"),
        ([{"op": "move", "path": "/a"}], "/0/from must be a path"),
    ],
)
def test_patches_are_well_formed(start_without_handlers: Any, patch: Any, messages: str) -> None:
    headers = {"Content-Type": "application/json-patch+json"}
    api = start_without_handlers()
    assert messages in refusal(api.http.patch("/v2025/roles/1", content=json.dumps(patch), headers=headers))
    good = [{"op": "replace", "path": "/description", "value": None}, {"op": "copy", "from": "/a", "path": "/b"}]
    assert api.http.patch("/v2025/roles/1", content=json.dumps(good), headers=headers).status_code == 200


json_values = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=4)
changes = st.dictionaries(
    st.sampled_from(["op", "path", "from", "value"]), json_values | st.sampled_from(["add", "move", "/a"]), max_size=4
)


@given(json_values | st.lists(changes | json_values, max_size=3))
def test_any_patch_is_judged(patch: Any) -> None:
    problems = list(find_patch_problems(patch))
    assert (problems == []) == (
        isinstance(patch, list)
        and all(isinstance(change, dict) and list(find_patch_problems([change])) == [] for change in patch)
    )


@pytest.fixture
def echo(start_sandbox: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A sandbox whose import of a configuration shows the form that it is given."""
    forms: list[Any] = []

    def show(call: OperationCall) -> Response:
        forms.append(call.body)
        return Response.of({}, 202)

    monkeypatch.setattr("sailkit_sandbox.app.HANDLERS", {"importSpConfig": show})
    return start_sandbox(identities=1), forms


CONTENT = b'{"a": "\xc3\xa9"}\r\n\x00\xff--\n\r'


def test_a_form_reaches_the_behaviour(echo: tuple[SandboxApi, list[Any]]) -> None:
    api, forms = echo
    options = json.dumps({"excludeTypes": ["RULE"]})
    sent: Any = {"data": ("böx.json", CONTENT, "application/json"), "options": (None, options, "application/json")}
    assert api.http.post("/v2025/sp-config/import", files=sent).status_code == 202
    assert forms == [{"data": Upload("böx.json", "application/json", CONTENT), "options": options}]


@pytest.mark.parametrize(
    ("sent", "messages"),
    [
        ({"other": ("a", b"b")}, "/data is missing"),
        ({"data": ("a", b"b"), "options": (None, b"{")}, "/options is not JSON"),
        ({"data": ("a", b"b"), "options": (None, b'{"excludeTypes": 5}')}, "in options: /excludeTypes must be a list"),
    ],
)
def test_forms_are_as_documented(echo: tuple[SandboxApi, list[Any]], sent: Any, messages: str) -> None:
    api, forms = echo
    assert messages in refusal(api.http.post("/v2025/sp-config/import", files=sent))
    assert forms == []


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=b", b"x"),
        ("multipart/form-data; boundary=b", b"--b\r\n\r\nx\r\n--b--\r\n"),
        ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="data"\r\n\r\nx'),
    ],
)
def test_what_is_no_form_is_refused(echo: tuple[SandboxApi, list[Any]], media_type: str, content: bytes) -> None:
    api, _ = echo
    reply = api.http.post("/v2025/sp-config/import", content=content, headers={"Content-Type": media_type})
    assert "not a form" in refusal(reply)


PIECES = (
    *(b"--b\r\n", b"--b--", b"--c\r\n", b"\r\n", b"Content-Disposition: form-data; ", b"Content-Type: ", b"name="),
    *(b"filename*=", b"utf-8''%ff%zz", b"multipart/mixed; boundary=c", b"=?utf-8?q?x?=", b";", b'"', b"\xff", b"\0"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map(b"".join) | st.binary(max_size=50))
def test_any_bytes_are_a_form_or_refused(content: bytes) -> None:
    route_table = load_route_table("v2025")
    operation = route_table.describe("import_sp_config")
    start = b'--b\r\nContent-Disposition: form-data; name="data"; filename="x"'
    headers = {"content-type": "multipart/form-data; boundary=b"}
    with contextlib.suppress(HttpError):
        assert "data" in read_body(route_table.document, operation, headers, start + content)


def test_a_message_in_a_form_is_refused(echo: tuple[SandboxApi, list[Any]]) -> None:
    api, forms = echo
    reply = api.http.post("/v2025/sp-config/import", files={"data": ("a.eml", b"To: x\n\nHi", "message/rfc822")})
    assert "message/rfc822" in refusal(reply)
    assert forms == []


def test_a_part_that_is_no_file_must_not_be_one(start_without_handlers: Any) -> None:
    sent = {"name": ("a.txt", b"b"), "productName": (None, "c")}
    assert "/name must not be a file" in refusal(start_without_handlers().http.post("/v2025/brandings", files=sent))


@pytest.mark.parametrize("accept", ["text/csv", "image/*", "application/json;q=0", "nonsense"])
def test_what_nothing_answers_is_not_acceptable(api: SandboxApi, accept: str) -> None:
    reply = api.http.get("/v2025/identities", headers={"Accept": accept})
    assert reply.status_code == 500
    assert reply.json() == {
        "errorName": "NotAcceptableException",
        "errorMessage": "RESTEASY003635: No match for accept header",
        "trackingId": reply.headers["SLPT-Request-ID"],
    }


@pytest.mark.parametrize("accept", ["*/*", "", "application/*", "text/csv, application/json;q=0.1", "APPLICATION/JSON"])
def test_what_is_answered_is_acceptable(api: SandboxApi, accept: str) -> None:
    assert api.http.get("/v2025/identities", headers={"Accept": accept}).status_code == 200


@pytest.mark.parametrize(
    ("accept", "kinds"),
    [
        ("", ["a/json", "a/csv", "b/png"]),
        ("*/*", ["a/json", "a/csv", "b/png"]),
        ("a/csv, */*;q=0.5", ["a/csv", "a/json", "b/png"]),
        ("a/*;q=0.2, b/png", ["b/png", "a/json", "a/csv"]),
        ("*/*, a/json;q=0", ["a/csv", "b/png"]),
        ("b/png;q=high", []),
    ],
)
def test_the_most_wanted_media_type_comes_first(accept: str, kinds: list[str]) -> None:
    assert select_media_types(accept, ["a/json", "a/csv", "b/png"]) == kinds
