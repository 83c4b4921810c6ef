"""State by shape: what a request gives to any collection or setting is kept, for all later requests."""

from __future__ import annotations

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
from tests.sandbox.conftest import SandboxApi

VERSIONS = ("v2024", "v2025")


def shapes(version: str) -> Iterator[tuple[str, str, str, Shape | None]]:
    """The operations without behaviour of their own: method, path, id, shape."""
    table = load_route_table(version)
    recognizer = Recognizer(table)
    for route, operation_id in table.document.operation_ids.items():
        if operation_id not in HANDLERS:
            method, _, path = route.partition(" ")
            yield method, path, operation_id, recognizer.find(method, path)


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
        for method, path, operation_id, shape in shapes(version)
        if shape is not None and shape.path == collection
    }


@pytest.fixture(scope="module")
def box() -> Iterator[SandboxApi]:
    from tests.sandbox.conftest import run

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
        body = make(document, content[media_type]["schema"], Random(operation_id))
        options = {"content": json.dumps(body), "headers": {"Content-Type": media_type}}
        if media_type == "multipart/form-data":
            options = {"files": {"file": ("a", b"b")}, "data": {name: str(value) for name, value in body.items()}}
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
    assert len(made_up) < len(answers) * 0.2, made_up
