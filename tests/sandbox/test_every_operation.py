"""Every operation of all API versions accepts documented requests and returns documented responses."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from random import Random
from typing import Any

import httpx
import pytest

from sailkit_core.request import Operation
from sailkit_sandbox.openapi.document import JSON, Document, Schema
from sailkit_sandbox.openapi.examples import make
from sailkit_sandbox.openapi.routing import load_route_table

VERSIONS = ("v2024", "v2025")
FILES = {
    "application/csv": b"id,",
    "application/octet-stream": b"\0",
    "application/pdf": b"%PDF-",
    "application/xml": b"<?xml",
    "application/zip": b"PK\x03\x04",
    "image/jpeg": b"\xff\xd8\xff",
    "image/png": b"\x89PNG",
    "text/csv": b"id,",
    "text/plain": b"Made up",
}


def operations(version: str) -> list[Operation]:
    route_table = load_route_table(version)
    return [route_table.describe(name) for name in route_table.routes.values()]


def query(document: Document, operation: Operation, random: Random) -> dict[str, str]:
    """The query parameters that the operation needs."""
    result = {}
    for parameter in document.parameters(operation.id, "query"):
        if parameter.get("required"):
            result[parameter["name"]] = str(make(document, parameter["schema"], random))
    if "filters" in result:
        field, (operator, *_) = next(iter(operation.filterable.items()))
        result["filters"] = f'{field} {operator} "x"'
    return result


def path(document: Document, operation: Operation, random: Random) -> str:
    result = operation.path
    for parameter in document.parameters(operation.id, "path"):
        value = make(document, {**parameter["schema"], "maxLength": 40}, random)
        result = result.replace(f"{{{parameter['name']}}}", str(value).replace(" ", "%20").replace("/", "%2F"))
    return operation.prefix + result


def bodies(document: Document, operation: Operation, random: Random) -> Iterator[dict[str, Any]]:
    """What httpx needs to send each sort of body that the operation takes, in full and with what is required only."""
    for media_type, sparse in itertools.product(operation.bodies, (False, True)):
        schema = document.body(operation.id, media_type)
        assert schema is not None
        value = make(document, schema, random, sparse=sparse)
        if media_type == "multipart/form-data":
            yield form(document, schema, value)
            continue
        items = document.properties(document.resolve(schema).get("items", {"properties": {"other": {}}}))
        if media_type.endswith("json-patch+json") and (not items or "op" in items):
            value = [{"op": "replace", "path": "/name", "value": None}]
        yield {"content": json.dumps(value), "headers": {"Content-Type": media_type}}
    if not document.requires_body(operation.id):
        yield {}


def form(document: Document, schema: Schema, value: dict[str, Any]) -> dict[str, Any]:
    kinds = document.properties(schema)
    parts = {name: json.dumps(part) if isinstance(part, dict) else part for name, part in value.items()}
    binary = {name for name in parts if kinds.get(name, {}).get("format") == "binary"}
    return {
        "files": dict.fromkeys(binary, ("file.txt", b"\x00\xff\r\n")) or {"some": ("a", b"b")},
        "data": {name: text for name, text in parts.items() if name not in binary},
    }


def ask(api: Any, version: str, every: int = 1) -> Iterator[tuple[Operation, httpx.Response]]:
    """Call every operation, or every so many, with each sort of body that it takes."""
    document, random = load_route_table(version).document, Random(7)
    for operation in operations(version)[::every]:
        for sent in bodies(document, operation, random):
            url = path(document, operation, random)
            yield operation, api.http.request(operation.method, url, params=query(document, operation, random), **sent)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_answers_as_documented(version: str, start_without_handlers: Any) -> None:
    document = load_route_table(version).document
    asked, wrong = set(), {}
    for operation, response in ask(start_without_handlers(), version):
        asked.add(operation.id)
        if result := list(faults(document, operation, response)):
            wrong[operation.id] = result
    assert wrong == {}
    assert len(asked) == {"v2024": 716, "v2025": 812}[version]


def test_the_same_seed_makes_the_same_answers(start_without_handlers: Any) -> None:
    item, same, other = (
        {operation.id: response.content for operation, response in ask(start_without_handlers(seed=seed), "v2025", 8)}
        for seed in (1, 1, 2)
    )
    assert item == same
    assert sum(item[name] != other[name] for name in item) > 50


def faults(document: Document, operation: Operation, response: httpx.Response) -> Iterator[str]:
    """What in an answer is not as documented."""
    known = [entry for entry in document.success_responses(operation.id) if entry.status == response.status_code]
    media_type = response.headers.get("Content-Type", "").partition(";")[0]
    fitting = [entry for entry in known if entry.media_type == media_type]
    if not fitting:
        yield f"{response.status_code} {media_type}: {response.text[:300]}"
    elif media_type == JSON and fitting[0].schema is not None:
        yield from document.find_problems(fitting[0].schema, response.json())
    elif media_type and not response.content.startswith(FILES[media_type]):
        yield f"{media_type}: {response.content[:20]!r}"
