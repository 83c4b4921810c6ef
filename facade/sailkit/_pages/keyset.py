"""Keyset paging: the list is sorted by a key, and a page starts at the key of the last item."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sailkit._json_values import get_path, get_raw_path
from sailkit_core.codec import plain
from sailkit_core.operation import Operation
from sailkit_core.request import PagedRequest

from .strategies import PageStart, PageStrategy


class KeysetPages(PageStrategy):
    """Strategy of a list that is sorted by a field and continues with a filter on it; ids show repeated items."""

    def __init__(self, request: PagedRequest[Any, Any], key: str) -> None:
        operation = request.operation
        operator = _select_operator(operation, key)
        if operator is None:
            keys = [name for name in operation.sortable if _select_operator(operation, name)]
            supported = f"possible keys: {', '.join(keys)}" if keys else "it has no possible key"
            raise ValueError(f"{operation.id} cannot be paged by key {key!r}; {supported}")
        for name in ("sorters", "offset"):
            if request.query.get(name):
                raise ValueError(f"{name} cannot be combined with key={key!r}, which defines the order")
        super().__init__(request.with_query(sorters=key))
        self._key, self._operator = key, operator
        filters = request.query.get("filters")
        self._filters = "" if filters is None else str(filters)  # a `Filter` has no truth value

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        if "value" not in start:
            return self.request
        bound = f"{self._key} {self._operator} {start['value']}"
        filters = f"({self._filters}) and {bound}" if self._filters else bound
        return self.request.with_query(filters=filters, offset=start.get("offset") or None)

    def remove_duplicates(self, page: list[Any], start: PageStart) -> list[Any]:
        ids = set(start.get("ids", ()))
        return [item for item in page if get_path(item, "id") not in ids] if ids else page

    def next_start(self, start: PageStart, page: list[Any], result: Any) -> PageStart | None:
        following = self.start_after(start, page)
        if "ids" not in following or following["value"] != start.get("value"):
            return following
        return {**following, "offset": start.get("offset", 0) + len(page)}  # more items with this key than a page holds

    def start_after(self, start: PageStart, items: list[Any]) -> PageStart:
        value = _literal(items[-1], self._key)
        if self._operator == "gt":
            return {"value": value}
        ids = [get_path(item, "id") for item in items if _literal(item, self._key) == value]
        if value != start.get("value"):
            return {"value": value, "ids": ids}
        return {**start, "ids": list(dict.fromkeys([*start["ids"], *ids]))}


def _select_operator(operation: Operation, key: str) -> str | None:
    """Return the filter operator for keyset paging; None if the operation cannot be paged by the key.

    Ids are unique, so the next page can start above the last id (`gt`, or `ge`). Values of other fields can repeat, so
    the next page must include the last value (`ge`).
    """
    if key not in operation.sortable or operation.paging is None or operation.paging.style != "offset":
        return None
    operators = ("gt", "ge") if key == "id" else ("ge",)
    return next((operator for operator in operators if operator in operation.filterable.get(key, ())), None)


def _literal(item: Any, key: str) -> str:
    """Return the key of an item as filters write it: text in quotes; dates, numbers and booleans without."""
    value = get_raw_path(item, key)
    if value is None:
        raise ValueError(f"the list cannot be paged by key {key!r}: the service returned an item without it")
    text = plain(value)
    if isinstance(text, str) and not isinstance(value, datetime):
        return json.dumps(text, ensure_ascii=False)
    return str(text).lower() if isinstance(text, bool) else str(text)
