"""Example responses: made from the OpenAPI document for operations without a handler, equal for equal requests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import http_error, not_acceptable
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi import example_files as files
from sailkit_sandbox.openapi.document import JSON, Document, DocumentedResponse, Schema
from sailkit_sandbox.openapi.examples import make
from sailkit_sandbox.openapi.request_checks import parse_parameter, select_media_types
from sailkit_sandbox.services.common.operation_call import OperationCall

from .common import listing

ITEM_COUNT: Final = 3
_PARAMETER: Final = re.compile(r"\{([^{}]+)\}")
_PAGING: Final = ("limit", "offset", "start", "count", "next")
_TOTALS: Final = ("count", "total")
_ECHOING: Final = ("POST", "PUT", "PATCH")


def make_response(call: OperationCall) -> Response:
    """Return an example response from the document of the operation, derived from the seed, the path and the query.

    A list has three items in total. An object has the ids of the path and, where possible, the properties of the body.

    Raises:
        HttpError: 400, for paging, filters or sorters that the operation does not support.
    """
    parameters = {parameter["name"] for parameter in call.document.parameters(call.operation.id, "query")}
    call = attrs.evolve(call, query={name: value for name, value in call.query.items() if name in parameters})
    listing.read_filter(call)
    listing.read_sorters(call)
    documented = _select_response(call)
    if documented.media_type and documented.media_type != JSON:
        return Response(documented.status, files.make_file(documented.media_type), media_type=documented.media_type)
    operation_paging = call.operation.paging
    if operation_paging is not None or documented.schema is None:
        return _make_page(call, documented, operation_paging.items if operation_paging else "")
    return Response.of(_make_object(call, documented.schema), documented.status)


def _select_response(call: OperationCall) -> DocumentedResponse:
    """Select the success response to return: the first documented status, in the most preferred media type.

    Raises:
        HttpError: 500, if no media type is acceptable; 501, if the operation has no documented response.
    """
    documented_responses = call.document.success_responses(call.operation.id)
    if not documented_responses:
        raise http_error(
            501, f"The sandbox has no handler for {call.operation.id}, and the document has no response for it."
        )
    by_media_type = {
        documented.media_type: documented
        for documented in documented_responses
        if documented.status == documented_responses[0].status
    }
    if "" in by_media_type:
        return by_media_type[""]
    media_types = select_media_types(call.accept, by_media_type)
    if not media_types:
        raise not_acceptable()
    return by_media_type[media_types[0]]


def _make_page(call: OperationCall, documented: DocumentedResponse, name: str) -> Response:
    """Return a page of a list. With a name, the list is in this property of an object."""
    paging = listing.read_page_parameters(call)
    headers = {"X-Total-Count": str(ITEM_COUNT)} if paging.count else {}
    if documented.schema is None:
        return Response(documented.status, headers=headers)
    properties = call.document.properties(documented.schema)
    items = call.document.resolve(properties[name] if name else documented.schema)["items"]
    page = [_make_item(call, items, index) for index in range(ITEM_COUNT)[paging.offset : paging.offset + paging.limit]]
    if not name:
        return Response.of(page, documented.status, headers)
    values: dict[str, Any] = {name: page, **{total: ITEM_COUNT for total in _TOTALS if total in properties}}
    body = make(call.document, documented.schema, _random_for_request(call), preset=values)
    body.pop("next", None)  # there are no further pages
    return Response.of(body, documented.status, headers)


def _make_item(call: OperationCall, schema: Schema, index: int) -> Any:
    """Create an item of a list. An item with an id equals the response of the operation on the path with that id."""
    random = _random_for_request(call, index)
    item_id_schema = _properties(call.document, schema).get("id")
    if item_id_schema is None:
        return make(call.document, schema, random)
    id_schema = {"type": "object", "properties": {"id": item_id_schema}, "required": ["id"]}
    id_values = make(call.document, id_schema, random)
    values = {**_select_valid(call, schema, _read_path_values(call)), **id_values}
    return make(call.document, schema, _random_for_path(call, f"{_build_path(call)}/{id_values['id']}"), preset=values)


def _make_object(call: OperationCall, schema: Schema) -> Any:
    """Create an object with the values of the path and the body, where the document allows them."""
    known_values = _read_path_values(call)
    if isinstance(call.body, Mapping) and call.operation.method in _ECHOING:
        known_values = {**call.body, **known_values}
    values = _select_valid(call, schema, known_values)
    body = make(call.document, schema, _random_for_request(call), preset=values)
    if values and call.document.find_problems(schema, body):
        return make(call.document, schema, _random_for_request(call))
    return body


def _read_path_values(call: OperationCall) -> dict[str, Any]:
    """Return the path parameters. The last one is also the `id` if it ends the path."""
    parameters = dict(zip(_PARAMETER.findall(call.operation.path), call.ids, strict=False))
    return {**parameters, "id": call.ids[-1]} if call.operation.path.endswith("}") else parameters


def _select_valid(call: OperationCall, schema: Schema, candidates: Mapping[str, Any]) -> dict[str, Any]:
    """Return the candidate values that the schema of the object allows."""
    properties = _properties(call.document, schema)
    values = {}
    for name in candidates.keys() & properties.keys():
        type = call.document.resolve(properties[name]).get("type", "")
        value = parse_parameter(type, candidates[name]) if isinstance(candidates[name], str) else candidates[name]
        if not call.document.find_problems(properties[name], value):
            values[name] = value
    return values


def _properties(document: Document, schema: Schema) -> dict[str, Schema]:
    """Return the properties of an object schema, including those of all members of a union."""
    schema = document.resolve(schema)
    properties = document.properties(schema)
    for member in schema.get("oneOf", ()):
        properties |= document.properties(member)
    return properties


def _random_for_request(call: OperationCall, index: int | None = None) -> Random:
    """Return the source of randomness for a request or an item. All pages of one list have the same items."""
    if call.operation.path.endswith("}") and index is None:
        return _random_for_path(call, _build_path(call))
    query = sorted((name, value) for name, value in call.query.items() if name not in _PAGING)
    return Random(repr((call.seed, call.operation.prefix, call.operation.id, call.ids, query, index)))


def _random_for_path(call: OperationCall, path: str) -> Random:
    """Return the source of randomness for the object at a path. It is the same for all operations."""
    return Random(repr((call.seed, call.operation.prefix, path)))


def _build_path(call: OperationCall) -> str:
    ids = iter(call.ids)
    return _PARAMETER.sub(lambda _: next(ids), call.operation.path)
