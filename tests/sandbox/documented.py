"""Checks of responses against the document of their operation."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import httpx

from sailkit_core.operation import Operation
from sailkit_sandbox.openapi.document import Document, Schema
from sailkit_sandbox.openapi.routing import load_route_table

# Sends an operation's request, checks the response against the document, and returns its body.
Ask = Callable[..., Any]

# The service answers null here, says the document where it describes the property, though its schema does not.
NULLS = {"TaskResultResponse": "/name", "BulkIdentitiesAccountsResponse": "/message"}
# Properties that only newer states of the document have.
NEWER = {"addedDate", "startDate", "accessActionConfiguration", "priority"}
# Properties that the document describes for hits of a search, and clients need for single documents too.
FRAME = {"_type", "_version", "type", "pod", "org"}


def faults(document: Document, operation: Operation, response: httpx.Response) -> Iterator[str]:
    """What is wrong with an answer, also with an error, and what it has that the document does not know."""
    responses = document.operation(operation.id)["responses"]
    if response.status_code == 404 and "404" not in responses:
        return  # Every operation refuses unknown ids; the documents omit that for many.
    if str(response.status_code) not in responses:
        yield f"{response.status_code} is not documented for {operation.id}"
        return
    content = document.resolve(responses[str(response.status_code)]).get("content", {}).get("application/json")
    if content is None:
        if response.content:
            yield "a body where the document has none"
    elif "schema" in content:
        expected = [end for name, end in NULLS.items() if name in json.dumps(content["schema"])]
        nulls = tuple(f"{end} must not be null" for end in expected)
        result = document.find_problems(content["schema"], response.json())
        yield from (problem for problem in result if not problem.endswith(nulls))
        yield from unknown(document, content["schema"], response.json(), operation.id)


def unknown(document: Document, schema: Schema, value: Any, where: str) -> Iterator[str]:
    """Properties that the document does not have."""
    schema = document.resolve(schema)
    if isinstance(value, list):
        for item in value:
            yield from unknown(document, schema.get("items", {}), item, f"{where}[]")
    elif members := schema.get("oneOf"):
        result = [list(unknown(document, member, value, where)) for member in members]
        yield from min(result, key=len)
    elif isinstance(value, dict) and (properties := document.properties(schema)):
        yield from (f"{where}.{name} is unknown" for name in value.keys() - properties.keys() - NEWER - FRAME)
        for name in value.keys() & properties.keys():
            yield from unknown(document, properties[name], value[name], f"{where}.{name}")


def build_ask(http: httpx.Client, version: str) -> Ask:
    """Build a function that sends an operation's request, checks the response, and returns its body."""
    operations, document = load_route_table(version), load_route_table(version).document
    functions = import_module(f"sailkit_api.{version}.operations")

    def send(name: str, *args: Any, status: int = 200, **kwargs: Any) -> Any:
        described = getattr(functions, name)(*args, **kwargs)
        assert operations.routes[f"{described.operation.method} {described.operation.path}"] == name
        call = described.http()
        response = http.request(call.method, call.url, params=call.params, headers=call.headers, content=call.content)
        assert response.status_code == status, response.text
        problems = list(faults(document, described.operation, response))
        assert problems == [], problems
        return response.json() if response.content else None

    return send
