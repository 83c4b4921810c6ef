"""Search handlers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_core.json_text import loads
from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.json_text import dumps
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall

from . import aggregations
from .document_format import TYPES
from .documents import load_documents
from .evaluation import list_sort_fields, run_search

WINDOW: Final = 10_000
_ALWAYS_INCLUDED: Final = ("_type", "_version", "id")


def search(call: OperationCall) -> Response:
    """Return a page of hits: after an offset within the window, or after a hit."""
    body, paging = bodies.require_object(call.body), listing.read_page_parameters(call)
    search_after = body.get("searchAfter")
    if search_after is None and paging.offset + paging.limit > WINDOW:
        raise bad_request(f"offset and limit exceed the first {WINDOW} hits. Use searchAfter for the following ones.")
    result = run_search(call)
    docs = (
        result.read(paging.offset, paging.limit)
        if search_after is None
        else result.read_after(_read_search_after(call), paging.limit)
    )
    headers = {"X-Total-Count": str(len(result.hits))} if paging.count else {}
    return Response(200, _format_page(docs, body), headers)


def _format_page(docs: list[bytes], body: Mapping[str, Any]) -> bytes:
    """Return hits with the requested properties as a list in JSON."""
    if body.get("includeNested") is not False and body.get("queryResultFilter") is None:
        return b"[" + b",".join(docs) + b"]"
    return dumps([_present(loads(doc), body) for doc in docs]).encode("utf-8", "replace")


def _read_search_after(call: OperationCall) -> list[str | None]:
    """Return the sort values of the hit before the page."""
    body = bodies.require_object(call.body)
    values, fields = body["searchAfter"], list_sort_fields(body)
    if not fields:
        raise bad_request("searchAfter requires sort with the field id.")
    if call.query.get("offset", "0") != "0":
        raise bad_request("offset and searchAfter exclude each other.")
    if len(values) != len(fields):
        raise bad_request(f"searchAfter must have a value for each of the {len(fields)} fields of sort.")
    return list(values)


def _present(doc: dict[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a hit with the requested properties."""
    if body.get("includeNested") is False:
        doc = {name: value for name, value in doc.items() if not _is_nested(value)}
    result_filter = body.get("queryResultFilter")
    if result_filter is None:
        return doc
    result_filter = bodies.require_object(result_filter)
    includes, excludes = bodies.read_strings(result_filter, "includes"), bodies.read_strings(result_filter, "excludes")
    if includes:
        included: dict[str, Any] = {name: doc[name] for name in _ALWAYS_INCLUDED if name in doc}
        for name in includes:
            _copy_path(doc, included, name.split("."))
        doc = included
    for name in excludes:
        doc = _remove_path(doc, name.split("."))
    return doc


def _is_nested(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(item, dict) for item in value)


def _copy_path(origin: Any, target: dict[str, Any], path: list[str]) -> None:
    """Copy the value at a path, if there is one. Lists are copied with all properties of their items."""
    name, *remaining_path = path
    if name not in origin:
        return
    if not remaining_path or not isinstance(origin[name], dict):
        target[name] = origin[name]
        return
    inner_target = dict(target.get(name) or {})
    _copy_path(origin[name], inner_target, remaining_path)
    target[name] = inner_target


def _remove_path(node: Any, path: list[str]) -> Any:
    """Return a document without the value at a path."""
    if isinstance(node, list):
        return [_remove_path(item, path) for item in node]
    if not isinstance(node, dict) or path[0] not in node:
        return node
    first_name, *remaining_path = path
    if not remaining_path:
        return {name: value for name, value in node.items() if name != first_name}
    return {**node, first_name: _remove_path(node[first_name], remaining_path)}


def count(call: OperationCall) -> Response:
    """Return the number of hits."""
    return Response(204, headers={"X-Total-Count": str(len(run_search(call).hits))})


def aggregate(call: OperationCall) -> Response:
    """Return the aggregations of the hits as JSON or, if accepted, as CSV."""
    body, paging = bodies.require_object(call.body), listing.read_page_parameters(call)
    compute = aggregations.build(body, call.now)
    result = run_search(call)
    values = compute(result.hits)
    headers = {"X-Total-Count": str(len(result.hits))} if paging.count else {}
    if call.accept.partition(",")[0].partition(";")[0].strip().lower() == "text/csv":
        content = aggregations.format_csv(values).encode()
        return Response(200, content, headers, "text/csv;charset=UTF-8")
    page = _format_page(result.read(paging.offset, paging.limit), body)
    head = dumps({"aggregations": values}).encode("utf-8", "replace")
    return Response(200, head[:-1] + b',"hits":' + page + b"}", headers)


def get(call: OperationCall) -> Response:
    """Return one document of an index."""
    index, id = call.ids
    if index not in TYPES:
        raise bad_request(f"There is no index {index[:50]!r}; indices are {', '.join(TYPES)}.")
    source = load_documents(call.records, index).source
    number = source.find(id)
    if number is None:
        raise not_found(TYPES[index], id)
    return Response(200, source.read([number])[0])


HANDLERS: Final[Mapping[str, Handler]] = {
    "searchPost": search,
    "searchCount": count,
    "searchAggregate": aggregate,
    "searchGet": get,
}
