"""What the operations of search do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.json_text import dumps
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall

from . import aggregations
from .documents import TYPES, hits
from .evaluation import Found, find, sort_fields
from .matching import Hit

WINDOW: Final = 10_000
_FRAME: Final = ("_type", "_version", "id")


def search(call: OperationCall) -> Response:
    """Answer a page of hits: those after an offset within the window, or those after a hit."""
    body, wanted = bodies.properties(call.body), paging.part(call)
    after = body.get("searchAfter")
    if after is None and wanted.offset + wanted.limit > WINDOW:
        raise bad_request(f"offset and limit reach past the first {WINDOW} hits; go on with searchAfter.")
    found = find(call)
    start = wanted.offset if after is None else _after(call, found)
    page = [_shown(hit, body) for hit in found.hits[start : start + wanted.limit]]
    return Response.of(page, headers={"X-Total-Count": str(len(found.hits))} if wanted.count else {})


def _after(call: OperationCall, found: Found) -> int:
    body = bodies.properties(call.body)
    values, fields = body["searchAfter"], sort_fields(body)
    if not fields:
        raise bad_request("searchAfter needs sort, with id among its fields.")
    if call.query.get("offset", "0") != "0":
        raise bad_request("offset and searchAfter cannot be given together.")
    if len(values) != len(fields):
        raise bad_request(f"searchAfter must have a value for each of the {len(fields)} fields of sort.")
    return found.after(values)


def _shown(hit: Hit, body: Mapping[str, Any]) -> dict[str, Any]:
    """A hit with the properties that are asked for."""
    doc = dict(hit.doc)
    if body.get("includeNested") is False:
        doc = {name: value for name, value in doc.items() if not _is_nested(value)}
    chosen = body.get("queryResultFilter")
    if chosen is None:
        return doc
    chosen = bodies.properties(chosen)
    includes, excludes = bodies.texts(chosen, "includes"), bodies.texts(chosen, "excludes")
    if includes:
        found: dict[str, Any] = {name: doc[name] for name in _FRAME if name in doc}
        for name in includes:
            _copy(doc, found, name.split("."))
        doc = found
    for name in excludes:
        doc = _without(doc, name.split("."))
    return doc


def _is_nested(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(item, dict) for item in value)


def _copy(origin: Any, target: dict[str, Any], path: list[str]) -> None:
    """Copy what is at a path, where there is something; a list is copied with all its items' properties."""
    first, *rest = path
    if first not in origin:
        return
    if not rest or not isinstance(origin[first], dict):
        target[first] = origin[first]
        return
    inner = dict(target.get(first) or {})
    _copy(origin[first], inner, rest)
    target[first] = inner


def _without(node: Any, path: list[str]) -> Any:
    """A document without what is at a path."""
    if isinstance(node, list):
        return [_without(item, path) for item in node]
    if not isinstance(node, dict) or path[0] not in node:
        return node
    first, *rest = path
    if not rest:
        return {name: value for name, value in node.items() if name != first}
    return {**node, first: _without(node[first], rest)}


def count(call: OperationCall) -> Response:
    """Answer how many hits there are."""
    return Response(204, headers={"X-Total-Count": str(len(find(call).hits))})


def aggregate(call: OperationCall) -> Response:
    """Answer what the hits come to, as JSON or, where that is accepted, as CSV."""
    body, wanted = bodies.properties(call.body), paging.part(call)
    specification = aggregations.specification(body)
    found = find(call)
    result = aggregations.results(specification, found.hits)
    headers = {"X-Total-Count": str(len(found.hits))} if wanted.count else {}
    if call.accept.partition(",")[0].partition(";")[0].strip().lower() == "text/csv":
        content = aggregations.table(specification, result).encode()
        return Response(200, content, headers, "text/csv;charset=UTF-8")
    page = [_shown(hit, body) for hit in found.hits[wanted.offset : wanted.offset + wanted.limit]]
    return Response(200, dumps({"aggregations": result, "hits": page}).encode("utf-8", "replace"), headers)


def get(call: OperationCall) -> Response:
    """Answer one document."""
    index, id = call.ids
    if index not in TYPES:
        raise bad_request(f"There is no index {index[:50]!r}; indices are {', '.join(TYPES)}.")
    documents = call.records.memoize(
        f"documents by id {index}", lambda: {hit.doc["id"]: hit.doc for hit in hits(call.records, index)}
    )
    if id not in documents:
        raise not_found(TYPES[index], id)
    return Response.of(documents[id])


HANDLERS: Final[Mapping[str, Handler]] = {
    "searchPost": search,
    "searchCount": count,
    "searchAggregate": aggregate,
    "searchGet": get,
}
