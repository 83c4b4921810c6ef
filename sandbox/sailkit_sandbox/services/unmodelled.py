"""What an operation without behaviour answers: values made up from the document, the same for the same request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import not_acceptable, refused
from sailkit_sandbox.base.messages import Answer, Call
from sailkit_sandbox.openapi import example_files as files
from sailkit_sandbox.openapi.document import JSON, Document, Documented, Schema
from sailkit_sandbox.openapi.examples import make
from sailkit_sandbox.openapi.request_checks import accepted, parsed

from .common import listing as paging

ITEMS: Final = 3
_PARAMETER: Final = re.compile(r"\{([^{}]+)\}")
_PAGING: Final = ("limit", "offset", "start", "count", "next")
_TOTALS: Final = ("count", "total")
_ECHOING: Final = ("POST", "PUT", "PATCH")


def made(call: Call) -> Answer:
    """Answer what the document says of the operation, made up from the seed, the path and the query.

    A list has a few items, in all. An object has the ids of the path and, where the body has properties of its kind,
    what they say.

    Raises:
        RefusedError: 400 for a page, filters or sorters that the operation does not offer.
    """
    known = {parameter["name"] for parameter in call.document.parameters(call.operation.id, "query")}
    call = attrs.evolve(call, query={name: value for name, value in call.query.items() if name in known})
    paging.condition(call)
    paging.order(call)
    documented = _wanted(call)
    if documented.media_type and documented.media_type != JSON:
        return Answer(documented.status, files.content(documented.media_type), media_type=documented.media_type)
    listing = call.operation.paging
    if listing is not None or documented.schema is None:
        return _listed(call, documented, listing.items if listing else "")
    return Answer.of(_object(call, documented.schema), documented.status)


def _wanted(call: Call) -> Documented:
    """The success to answer: of the first documented status, in the media type that is accepted most.

    Raises:
        RefusedError: 500, where none is accepted; 501, where none is documented.
    """
    known = call.document.answers(call.operation.id)
    if not known:
        raise refused(501, f"The sandbox has no behaviour for {call.operation.id}, and no document describes it.")
    by_kind = {each.media_type: each for each in known if each.status == known[0].status}
    if "" in by_kind:
        return by_kind[""]
    kinds = accepted(call.accept, by_kind)
    if not kinds:
        raise not_acceptable()
    return by_kind[kinds[0]]


def _listed(call: Call, documented: Documented, name: str) -> Answer:
    """A page of a list, which stands in an object's property where there is a name."""
    wanted = paging.part(call)
    headers = {"X-Total-Count": str(ITEMS)} if wanted.count else {}
    if documented.schema is None:
        return Answer(documented.status, headers=headers)
    properties = call.document.properties(documented.schema)
    items = call.document.resolve(properties[name] if name else documented.schema)["items"]
    page = [_item(call, items, place) for place in range(ITEMS)[wanted.offset : wanted.offset + wanted.limit]]
    if not name:
        return Answer.of(page, documented.status, headers)
    given: dict[str, Any] = {name: page, **{total: ITEMS for total in _TOTALS if total in properties}}
    found = make(call.document, documented.schema, _chance(call), given=given)
    found.pop("next", None)  # the list ends here
    return Answer.of(found, documented.status, headers)


def _item(call: Call, schema: Schema, place: int) -> Any:
    """An item of a list; where it has an id, it is what the operation on the path with that id answers."""
    chance = _chance(call, place)
    kind = _properties(call.document, schema).get("id")
    if kind is None:
        return make(call.document, schema, chance)
    around = {"type": "object", "properties": {"id": kind}, "required": ["id"]}
    own = make(call.document, around, chance)
    given = {**_fitting(call, schema, _of_path(call)), **own}
    return make(call.document, schema, _thing(call, f"{_path(call)}/{own['id']}"), given=given)


def _object(call: Call, schema: Schema) -> Any:
    """A value which says what path and body say, as far as it can."""
    said = _of_path(call)
    if isinstance(call.body, Mapping) and call.operation.method in _ECHOING:
        said = {**call.body, **said}
    given = _fitting(call, schema, said)
    found = make(call.document, schema, _chance(call), given=given)
    if given and call.document.problems(schema, found):
        return make(call.document, schema, _chance(call))
    return found


def _of_path(call: Call) -> dict[str, Any]:
    """The path's parameters; the id of what the path leads to goes by that name, too."""
    said = dict(zip(_PARAMETER.findall(call.operation.path), call.ids, strict=False))
    return {**said, "id": call.ids[-1]} if call.operation.path.endswith("}") else said


def _fitting(call: Call, schema: Schema, said: Mapping[str, Any]) -> dict[str, Any]:
    """The properties, out of those that are said, that an object can have."""
    properties = _properties(call.document, schema)
    given = {}
    for name in said.keys() & properties.keys():
        kind = call.document.resolve(properties[name]).get("type", "")
        value = parsed(kind, said[name]) if isinstance(said[name], str) else said[name]
        if not call.document.problems(properties[name], value):
            given[name] = value
    return given


def _properties(document: Document, schema: Schema) -> dict[str, Schema]:
    """The properties of an object, or of any member of a union."""
    schema = document.resolve(schema)
    found = document.properties(schema)
    for member in schema.get("oneOf", ()):
        found |= document.properties(member)
    return found


def _chance(call: Call, place: int | None = None) -> Random:
    """What the answer to this request, or an item of it, is made from; pages of one list have the same items."""
    if call.operation.path.endswith("}") and place is None:
        return _thing(call, _path(call))
    query = sorted((name, value) for name, value in call.query.items() if name not in _PAGING)
    return Random(repr((call.seed, call.operation.prefix, call.operation.id, call.ids, query, place)))


def _thing(call: Call, path: str) -> Random:
    """What the thing at a path is made from, whichever operation answers it."""
    return Random(repr((call.seed, call.operation.prefix, path)))


def _path(call: Call) -> str:
    ids = iter(call.ids)
    return _PARAMETER.sub(lambda _: next(ids), call.operation.path)
