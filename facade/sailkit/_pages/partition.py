"""Partition: a list divided into parts that workers read on their own, by offsets or by the values of a key."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Final

from sailkit._filter_language import format_literal
from sailkit._json_values import get_raw_path
from sailkit.errors import UnreadableResponseError
from sailkit_core.codec import plain
from sailkit_core.dates import read_datetime
from sailkit_core.operation import Operation
from sailkit_core.pagination import Part
from sailkit_core.request import PagedRequest

from .keyset import select_operator
from .page_content import PageResponse, read_rows, read_total
from .plan import ListPlan
from .strategies import SEARCH_WINDOW

COMPLEMENTS: Final = {"ge": "lt", "gt": "le"}  # of the operator by which a part begins: that by which it ends
EARLIEST: Final = "1970-01-01T00:00:00Z"  # so that rows without a date are not asked for
ID_DIGITS: Final = 8  # hexadecimal digits of a bound among ids

Dividing = Generator[PagedRequest[Any, Any], PageResponse, list[Part]]


def divide(request: PagedRequest[Any, Any], count: int, key: str | None) -> Dividing:
    """Divide a list; yields the requests for what must be known of it. See `Pager.partition`."""
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise ValueError(f"the number of parts must be an integer of at least 1, not {count!r}")
    if len(ListPlan(request, key=key).strategies) > 1:
        raise ValueError(
            "the filter is too long for one request; divide its values instead (see sailkit.filters.split)"
        )
    if key is None:
        return (yield from _divide_by_offset(request, count))
    return (yield from _divide_by_key(request, count, key))


def apply(request: PagedRequest[Any, Any], part: Part) -> PagedRequest[Any, Any]:
    """Return the request for a part of the list; raise `ValueError` for a part of another list."""
    if part.list != _name(request):
        raise ValueError(f"this part is of the list {part.list}, and not of {_name(request)}")
    return request.with_query(**{**dict.fromkeys(request.query), **part.query})


def _name(request: PagedRequest[Any, Any]) -> str:
    return f"{request.operation.method} {request.operation.prefix}{request.path}"


def _make_parts(
    request: PagedRequest[Any, Any], key: str | None, changes: list[tuple[dict[str, Any], dict[str, Any] | None]]
) -> list[Part]:
    query = {
        name: str(value) if isinstance(value, str) else plain(value)
        for name, value in request.query.items()
        if value is not None and name != "count"
    }
    return [
        Part(_name(request), number, len(changes), {**query, **changed}, key, start)
        for number, (changed, start) in enumerate(changes)
    ]


def _divide_by_offset(request: PagedRequest[Any, Any], count: int) -> Dividing:
    operation, limit = request.operation, request.query.get("limit")
    style = operation.paging.style if operation.paging else ""
    parameter = {"offset": "offset", "start": "start", "search": "offset"}.get(style)
    if parameter is None or operation.paging is None or not (operation.paging.count or operation.paging.items):
        keys = ", ".join(_possible_keys(operation)) or "none"
        raise ValueError(f"{operation.id} states no total; divide it by a key: with_options(key=...), of {keys}")
    query: dict[str, Any] = {"limit": 1, parameter: None} | ({"count": True} if operation.paging.count else {})
    response = yield request.with_query(**query)
    read_rows(operation, response)  # an error with status 200 has no total
    total = read_total(response)
    if total is None:
        raise UnreadableResponseError(f"{operation.id} does not state the total number of items")
    first = request.query.get(parameter) or 0
    size = max(0, total - first) if limit is None else min(limit, max(0, total - first))
    if style == "search" and first + size > SEARCH_WINDOW:
        raise ValueError(f"{operation.id} has {size} hits; divide a search of more than {SEARCH_WINDOW} by its query")
    if "id" in operation.sortable and not request.query.get("sorters"):
        request = request.with_query(sorters="id")  # an order that is the same for all parts
    count = max(1, min(count, size))
    bounds = [first + size * number // count for number in range(count + 1)]
    changes: list[tuple[dict[str, Any], dict[str, Any] | None]] = [
        ({parameter: start, "limit": end - start}, None) for start, end in pairwise(bounds)
    ]
    if limit is None:  # the last part also has what is added meanwhile
        changes[-1][0]["limit"] = None
    return _make_parts(request, None, changes)


def _divide_by_key(request: PagedRequest[Any, Any], count: int, key: str) -> Dividing:
    operation = request.operation
    operator = select_operator(operation, key)
    if operator is None or COMPLEMENTS[operator] not in operation.filterable.get(key, ()):
        keys = ", ".join(_possible_keys(operation)) or "none"
        raise ValueError(f"{operation.id} cannot be divided by {key}; possible keys: {keys}")
    if request.query.get("limit") is not None:
        raise ValueError("a list with a limit cannot be divided by a key")
    bounds = list(_id_bounds(count)) if key == "id" else (yield from _date_bounds(request, key, count))
    changes: list[tuple[dict[str, Any], dict[str, Any] | None]] = []
    for start, end in pairwise([None, *bounds, None]):
        query = {} if end is None else {"filters": _and(request, f"{key} {COMPLEMENTS[operator]} {end}")}
        page: dict[str, Any] = {} if start is None else {"value": start}
        if end is not None:
            page["nulls"] = True  # rows without the key belong to the last part
        changes.append((query, {"page": page} if page else None))
    return _make_parts(request, key, changes)


def _and(request: PagedRequest[Any, Any], comparison: str) -> str:
    filters = request.query.get("filters")
    return comparison if filters is None or not str(filters) else f"({filters}) and {comparison}"


def _id_bounds(count: int) -> Iterator[str]:
    """Yield the bounds of ids that consist of hexadecimal digits and are equally frequent; others divide unevenly."""
    for number in range(1, count):
        yield f'"{16**ID_DIGITS * number // count:0{ID_DIGITS}x}"'


def _date_bounds(
    request: PagedRequest[Any, Any], key: str, count: int
) -> Generator[PagedRequest[Any, Any], PageResponse, list[str]]:
    """Return bounds at equal distances between the first and the last date."""
    ends: list[datetime] = []
    for sorters in (key, f"-{key}"):
        filters = _and(request, f"{key} ge {EARLIEST}")
        response = yield request.with_query(sorters=sorters, filters=filters, limit=1, count=None)
        for row in read_rows(request.operation, response)[:1]:
            value = get_raw_path(row, key)
            date = read_datetime(value) if isinstance(value, str) else value
            if not isinstance(date, datetime):
                raise ValueError(
                    f"{request.operation.id} cannot be divided by {key}, which is no date; divide it by id"
                )
            ends.append(date if date.tzinfo else date.replace(tzinfo=UTC))
    if len(ends) < 2 or not ends[0] < ends[1]:
        return []
    first, last = ends
    dates = [(first + (last - first) * number / count).replace(microsecond=0) for number in range(1, count)]
    return [format_literal(date, key, lambda: last) for date in dict.fromkeys(dates) if date > first]


def _possible_keys(operation: Operation) -> list[str]:
    keys = ((name, select_operator(operation, name)) for name in operation.sortable)
    return [name for name, operator in keys if operator and COMPLEMENTS[operator] in operation.filterable[name]]
