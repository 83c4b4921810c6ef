"""Standard collection parameters: limit, offset, count, filters and sorters."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.json_text import dumps
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.store import filters, sorters
from sailkit_sandbox.store.database import Record, Selection

PageMapper: TypeAlias = Callable[[list[bytes]], list[bytes]]
_MAXIMUM_NUMBER = 2**31 - 1


@attrs.frozen
class PageParameters:
    """Page of a list: at most `limit` items after `offset`. `count` asks for the total."""

    limit: int
    offset: int
    count: bool


def read_page_parameters(call: OperationCall) -> PageParameters:
    """Parse limit, offset and count. A list without paging is returned as a whole.

    Raises:
        HttpError: 400, for a value that is not a number, is negative, or exceeds the maximum of the operation.
    """
    paging = call.operation.paging
    if paging is not None and paging.style == "single":
        return PageParameters(limit=_MAXIMUM_NUMBER, offset=0, count=False)
    size = paging.size if paging and paging.size is not None else 250
    maximum = paging.maximum if paging and paging.maximum is not None else _MAXIMUM_NUMBER
    return PageParameters(
        limit=_parse_number(call.query, "limit", size, maximum),
        offset=_parse_number(
            call.query, "start" if paging and paging.style == "start" else "offset", 0, _MAXIMUM_NUMBER
        ),
        count=read_query_flag(call.query, "count"),
    )


def _parse_number(query: Mapping[str, str], name: str, default: int, maximum: int) -> int:
    text = query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and int(text) <= maximum):
        raise bad_request(f"{name} must be a whole number from 0 to {maximum}, not {text[:50]!r}.")
    return int(text)


def read_query_flag(query: Mapping[str, str], name: str) -> bool:
    """Parse a Boolean query parameter. Default: False.

    Raises:
        HttpError: 400, for any other value.
    """
    text = query.get(name, "false").lower()
    if text not in ("true", "false"):
        raise bad_request(f"{name} must be true or false, not {text[:50]!r}.")
    return text == "true"


def build_selection(
    call: OperationCall,
    kind: str,
    row: Callable[[Record], Mapping[str, Any]],
    *,
    columns: Mapping[str, str],
    within: tuple[str, Any] | None = None,
    indexed: bool = False,
) -> Selection:
    """Build the selection of records from the filters and sorters of a call.

    Args:
        call: the call.
        kind: the kind of record.
        row: returns a record's values by the field names of filters and sorters.
        columns: indexed columns by filter field.
        within: an indexed column and the required value, or a tuple of allowed values.
        indexed: whether `row` depends on nothing but the record, so that the database may keep its values.

    Raises:
        HttpError: 400, for filters or sorters that are invalid or that the operation does not support.
    """
    if within is not None and not isinstance(within[1], tuple):
        within = (within[0], within[1:])
    return Selection(
        kind=kind,
        row=row,
        operation=call.operation.id,
        within=within,
        filter=read_filter(call),
        sorters=read_sorters(call),
        columns=columns,
        indexed=indexed,
    )


def read_filter(call: OperationCall) -> filters.Filter | None:
    """Parse the filters of a call and check that the operation supports them.

    Raises:
        HttpError: 400, for filters that are invalid or not supported.
    """
    text = call.query.get("filters", "").strip()
    if not text:
        return None
    try:
        parsed_filter = filters.parse(text)
    except filters.FilterError as fault:
        raise bad_request(f"{fault}.") from None
    _raise_if(filters.check(parsed_filter, call.operation.filterable))
    return parsed_filter


def read_sorters(call: OperationCall) -> tuple[sorters.Sorter, ...]:
    """Parse the sorters of a call and check that the operation supports them.

    Raises:
        HttpError: 400, for sorters that are invalid or not supported.
    """
    text = call.query.get("sorters", "").strip()
    if not text:
        return ()
    try:
        parsed_sorters = sorters.parse(text)
    except sorters.SorterError as fault:
        raise bad_request(f"{fault}.") from None
    _raise_if(sorters.check(parsed_sorters, call.operation.sortable))
    return parsed_sorters


def _raise_if(reason: str | None) -> None:
    if reason:
        raise bad_request(f"{reason}.")


def list_stored(call: OperationCall, selected: Selection, shape: PageMapper | None = None) -> Response:
    """Return a page of stored records.

    Args:
        call: the call.
        selected: the selection of records.
        shape: changes the documents of the page, which are JSON text, before they are returned.
    """
    page = read_page_parameters(call)
    if shape is None:
        content, total = call.records.page_text(selected, page.offset, page.limit, count=page.count)
    else:
        docs, total = call.records.page(selected, page.offset, page.limit, count=page.count)
        content = b"[" + b",".join(shape(docs)) + b"]"
    return Response(200, content, {"X-Total-Count": str(total)} if page.count else {})


def list_computed(call: OperationCall, records: Iterable[Record]) -> Response:
    """Return a page of records that are computed for this call and not stored.

    Args:
        call: the call.
        records: all records. Filters and sorters read their facts, too.

    Raises:
        HttpError: 400, for invalid paging, filters or sorters.
    """
    page, condition, sort_order = read_page_parameters(call), read_filter(call), read_sorters(call)
    rows = [(record, {**record.facts, **record.doc}) for record in records]
    matches = [item for item in rows if condition is None or filters.evaluate(condition, item[1])]
    if sort_order:
        matches = sorters.sort(matches, sort_order, lambda item: item[1])
    docs = [record.doc for record, _ in matches[page.offset : page.offset + page.limit]]
    return Response.of(docs, headers={"X-Total-Count": str(len(matches))} if page.count else {})


def map_documents(change: Callable[[dict[str, Any]], Any]) -> PageMapper:
    """Return a page mapper for `list_stored` that changes each document.

    Args:
        change: returns the new document.
    """
    return lambda docs: [dumps(change(json.loads(doc))).encode("utf-8", "replace") for doc in docs]
