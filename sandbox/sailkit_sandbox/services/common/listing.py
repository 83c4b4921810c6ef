"""Standard collection parameters: limit, offset, count, filters and sorters, as strict as the service is."""

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

Shape: TypeAlias = Callable[[list[bytes]], list[bytes]]
_LARGEST = 2**31 - 1


@attrs.frozen
class Part:
    """Which part of a list to answer: at most `limit` items after `offset`, and whether to count them all."""

    limit: int
    offset: int
    count: bool


def part(call: OperationCall) -> Part:
    """Read limit, offset and count; a list without pages is answered whole.

    Raises:
        HttpError: 400, where one is not a number, negative, or more than the operation allows.
    """
    paging = call.operation.paging
    if paging is not None and paging.style == "single":
        return Part(limit=_LARGEST, offset=0, count=False)
    size = paging.size if paging and paging.size is not None else 250
    maximum = paging.maximum if paging and paging.maximum is not None else _LARGEST
    return Part(
        limit=_number(call.query, "limit", size, maximum),
        offset=_number(call.query, "start" if paging and paging.style == "start" else "offset", 0, _LARGEST),
        count=flag(call.query, "count"),
    )


def _number(query: Mapping[str, str], name: str, default: int, maximum: int) -> int:
    text = query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and int(text) <= maximum):
        raise bad_request(f"{name} must be a whole number from 0 to {maximum}, not {text[:50]!r}.")
    return int(text)


def flag(query: Mapping[str, str], name: str) -> bool:
    """Read a parameter that is true or false, and false where it is not given.

    Raises:
        HttpError: 400, where it is anything else.
    """
    text = query.get(name, "false").lower()
    if text not in ("true", "false"):
        raise bad_request(f"{name} must be true or false, not {text[:50]!r}.")
    return text == "true"


def selection(
    call: OperationCall,
    kind: str,
    row: Callable[[Record], Mapping[str, Any]],
    *,
    columns: Mapping[str, str],
    within: tuple[str, Any] | None = None,
) -> Selection:
    """Read filters and sorters, and check them against what the operation offers.

    Args:
        call: the call.
        kind: the kind of record to list.
        row: a record's values by the names that filters and sorters use.
        columns: the indexed columns that filter fields stand for.
        within: an indexed column and the value that it must have, or a tuple of values that it may have.

    Raises:
        HttpError: 400, where one cannot be read or asks for what the operation does not offer.
    """
    if within is not None and not isinstance(within[1], tuple):
        within = (within[0], within[1:])
    return Selection(
        kind=kind,
        row=row,
        operation=call.operation.id,
        within=within,
        filter=condition(call),
        sorters=order(call),
        columns=columns,
    )


def condition(call: OperationCall) -> filters.Filter | None:
    """Read filters, and check them against what the operation offers.

    Raises:
        HttpError: 400, where they cannot be read or ask for what the operation does not offer.
    """
    text = call.query.get("filters", "").strip()
    if not text:
        return None
    try:
        found = filters.parse(text)
    except filters.FilterError as fault:
        raise bad_request(f"{fault}.") from None
    _refuse(filters.check(found, call.operation.filterable))
    return found


def order(call: OperationCall) -> tuple[sorters.Sorter, ...]:
    """Read sorters, and check them against what the operation offers.

    Raises:
        HttpError: 400, where they cannot be read or ask for what the operation does not offer.
    """
    text = call.query.get("sorters", "").strip()
    if not text:
        return ()
    try:
        found = sorters.parse(text)
    except sorters.SorterError as fault:
        raise bad_request(f"{fault}.") from None
    _refuse(sorters.check(found, call.operation.sortable))
    return found


def _refuse(reason: str | None) -> None:
    if reason:
        raise bad_request(f"{reason}.")


def listed(call: OperationCall, selected: Selection, shape: Shape | None = None) -> Response:
    """Answer a page of records.

    Args:
        call: the call.
        selected: which records.
        shape: changes the documents, which are JSON, before they are answered.
    """
    wanted = part(call)
    docs, total = call.records.page(selected, wanted.offset, wanted.limit)
    content = b"[" + b",".join(shape(docs) if shape else docs) + b"]"
    return Response(200, content, {"X-Total-Count": str(total)} if wanted.count else {})


def picked(call: OperationCall, found: Iterable[Record]) -> Response:
    """Answer a page of what is made for this call, and is in no table.

    Args:
        call: the call.
        found: all there is; filters and sorters see the facts too.

    Raises:
        HttpError: 400, as for `selection` and `part`.
    """
    wanted, tested, sorting = part(call), condition(call), order(call)
    rows = [(record, {**record.facts, **record.doc}) for record in found]
    passed = [item for item in rows if tested is None or filters.evaluate(tested, item[1])]
    if sorting:
        passed = sorters.sort(passed, sorting, lambda item: item[1])
    docs = [record.doc for record, _ in passed[wanted.offset : wanted.offset + wanted.limit]]
    return Response.of(docs, headers={"X-Total-Count": str(len(passed))} if wanted.count else {})


def reshaped(change: Callable[[dict[str, Any]], Any]) -> Shape:
    """What makes other documents of those that a page answers, for `listed`.

    Args:
        change: makes a document of another one.
    """
    return lambda docs: [dumps(change(json.loads(doc))).encode("utf-8", "replace") for doc in docs]
