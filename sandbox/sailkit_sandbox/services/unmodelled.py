"""What an operation without behaviour answers: values made up from the document, the same for the same request."""

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

from .common import listing as paging

ITEMS: Final = 3
_PARAMETER: Final = re.compile(r"\{([^{}]+)\}")
_PAGING: Final = ("limit", "offset", "start", "count", "next")
_TOTALS: Final = ("count", "total")
_ECHOING: Final = ("POST", "PUT", "PATCH")


def made(call: OperationCall) -> Response:
    """Answer what the document says of the operation, made up from the seed, the path and the query.

    A list has a few items, in all. An object has the ids of the path and, where the body has properties of its kind,
    what they say.

    Raises:
        HttpError: 400 for a page, filters or sorters that the operation does not offer.
    """
    known = {parameter["name"] for parameter in call.document.parameters(call.operation.id, "query")}
    call = attrs.evolve(call, query={name: value for name, value in call.query.items() if name in known})
    paging.condition(call)
    paging.order(call)
    documented = _wanted(call)
    if documented.media_type and documented.media_type != JSON:
        return Response(documented.status, files.make_file(documented.media_type), media_type=documented.media_type)
    listing = call.operation.paging
    if listing is not None or documented.schema is None:
        return _listed(call, documented, listing.items if listing else "")
    return Response.of(_object(call, documented.schema), documented.status)


def _wanted(call: OperationCall) -> DocumentedResponse:
    """The success to answer: of the first documented status, in the media type that is accepted most.

    Raises:
        HttpError: 500, where none is accepted; 501, where none is documented.
    """
    known = call.document.success_responses(call.operation.id)
    if not known:
        raise http_error(501, f"The sandbox has no behaviour for {call.operation.id}, and no document describes it.")
    by_kind = {each.media_type: each for each in known if each.status == known[0].status}
    if "" in by_kind:
        return by_kind[""]
    kinds = select_media_types(call.accept, by_kind)
    if not kinds:
        raise not_acceptable()
    return by_kind[kinds[0]]


def _listed(call: OperationCall, documented: DocumentedResponse, name: str) -> Response:
    """A page of a list, which stands in an object's property where there is a name."""
    wanted = paging.part(call)
    headers = {"X-Total-Count": str(ITEMS)} if wanted.count else {}
    if documented.schema is None:
        return Response(documented.status, headers=headers)
    properties = call.document.properties(documented.schema)
    items = call.document.resolve(properties[name] if name else documented.schema)["items"]
    page = [_item(call, items, place) for place in range(ITEMS)[wanted.offset : wanted.offset + wanted.limit]]
    if not name:
        return Response.of(page, documented.status, headers)
    given: dict[str, Any] = {name: page, **{total: ITEMS for total in _TOTALS if total in properties}}
    found = make(call.document, documented.schema, _chance(call), preset=given)
    found.pop("next", None)  # the list ends here
    return Response.of(found, documented.status, headers)


def _item(call: OperationCall, schema: Schema, place: int) -> Any:
    """An item of a list; where it has an id, it is what the operation on the path with that id answers."""
    chance = _chance(call, place)
    kind = _properties(call.document, schema).get("id")
    if kind is None:
        return make(call.document, schema, chance)
    around = {"type": "object", "properties": {"id": kind}, "required": ["id"]}
    own = make(call.document, around, chance)
    given = {**_fitting(call, schema, _of_path(call)), **own}
    return make(call.document, schema, _thing(call, f"{_path(call)}/{own['id']}"), preset=given)


def _object(call: OperationCall, schema: Schema) -> Any:
    """A value which says what path and body say, as far as it can."""
    said = _of_path(call)
    if isinstance(call.body, Mapping) and call.operation.method in _ECHOING:
        said = {**call.body, **said}
    given = _fitting(call, schema, said)
    found = make(call.document, schema, _chance(call), preset=given)
    if given and call.document.find_problems(schema, found):
        return make(call.document, schema, _chance(call))
    return found


def _of_path(call: OperationCall) -> dict[str, Any]:
    """The path's parameters; the id of what the path leads to goes by that name, too."""
    said = dict(zip(_PARAMETER.findall(call.operation.path), call.ids, strict=False))
    return {**said, "id": call.ids[-1]} if call.operation.path.endswith("}") else said


def _fitting(call: OperationCall, schema: Schema, said: Mapping[str, Any]) -> dict[str, Any]:
    """The properties, out of those that are said, that an object can have."""
    properties = _properties(call.document, schema)
    given = {}
    for name in said.keys() & properties.keys():
        kind = call.document.resolve(properties[name]).get("type", "")
        value = parse_parameter(kind, said[name]) if isinstance(said[name], str) else said[name]
        if not call.document.find_problems(properties[name], value):
            given[name] = value
    return given


def _properties(document: Document, schema: Schema) -> dict[str, Schema]:
    """The properties of an object, or of any member of a union."""
    schema = document.resolve(schema)
    found = document.properties(schema)
    for member in schema.get("oneOf", ()):
        found |= document.properties(member)
    return found


def _chance(call: OperationCall, place: int | None = None) -> Random:
    """What the answer to this request, or an item of it, is made from; pages of one list have the same items."""
    if call.operation.path.endswith("}") and place is None:
        return _thing(call, _path(call))
    query = sorted((name, value) for name, value in call.query.items() if name not in _PAGING)
    return Random(repr((call.seed, call.operation.prefix, call.operation.id, call.ids, query, place)))


def _thing(call: OperationCall, path: str) -> Random:
    """What the thing at a path is made from, whichever operation answers it."""
    return Random(repr((call.seed, call.operation.prefix, path)))


def _path(call: OperationCall) -> str:
    ids = iter(call.ids)
    return _PARAMETER.sub(lambda _: next(ids), call.operation.path)
