"""Lists of the unruly service: paged by offset, by token, by search and by filter, with the plan's quirks."""

from __future__ import annotations

from typing import Any, Final

import attrs

from .plan import Plan
from .rows import FilterError, Row, Table, comparable
from .state import Reply, standard_error

__all__ = ["CAP", "PATHS", "Lists", "search_order"]

CAP: Final = 3  # rows in a page of a service that caps pages
PATHS: Final = {
    "/identities": "offset",
    "/sources": "offset",
    "/form-definitions": "results",
    "/campaign-filters": "start",
    "/launchers": "next",
    "/search": "search",
}
REFUSAL: Final = {"detailMessage": "Specified offset is invalid.", "stackTrace": [], "suppressedExceptions": []}


@attrs.define
class Lists:
    """All lists of a scenario, which are the same rows.

    Args:
        plan: how pages are spoiled.
        table: the rows.
        window: hits of a search that can be reached by offset.
    """

    plan: Plan
    table: Table
    window: int = 10_000

    def reply(self, method: str, path: str, query: dict[str, str], body: Any, key: str, number: int) -> Reply | None:
        """The answer to a request for a page; None where the path is no list."""
        if path == "/search/count":
            return Reply(204, headers={"X-Total-Count": str(len(self.table.rows))})
        style = PATHS.get(path)
        if style is None or method != ("POST" if style == "search" else "GET"):
            return None
        fault = self.plan.page_fault(key, number)
        if fault == "refusal":
            return Reply(400, REFUSAL)
        try:
            reply = self._page(style, query, body, key)
        except FilterError as error:
            return Reply(400, standard_error(400, str(error)))
        return _no_list(fault, reply) if fault and reply.status == 200 else reply

    def _page(self, style: str, query: dict[str, str], body: Any, key: str) -> Reply:
        limit = int(query.get("limit", 250))
        total = len(self.table.visible(self.table.rows))
        headers = {"X-Total-Count": str(total)} if query.get("count") == "true" else {}
        if style == "search":
            return self._search(query, body, limit, key, headers)
        if style == "next":
            return self._tokens(query, limit, key)
        filters = "" if self.plan.has("filter ignored") else query.get("filters", "")
        rows = self.table.select(filters, query.get("sorters", ""))
        if headers:
            headers = {"X-Total-Count": str(len(self.table.visible(rows)))}
        offset = int(query.get("start" if style == "start" else "offset", 0))
        if self.plan.has("edge 400") and offset and offset >= len(rows) and style == "offset":
            return Reply(400, REFUSAL)
        page = self._cut(rows, offset, limit, key)
        if style == "offset":
            return Reply(200, page, headers)
        return Reply(200, {"count": total, "results" if style == "results" else "items": page})

    def _cut(self, rows: list[Row], offset: int, limit: int, key: str) -> list[Row]:
        if self.plan.has("offset ignored"):
            offset = 0
        if self.plan.has("page repeated") and offset >= limit > 0 and self.plan.number(key, 3) == 1:
            offset -= limit
        return self.table.visible(rows[offset : offset + self._size(limit, key)])

    def _size(self, limit: int, key: str) -> int:
        if self.plan.has("capped"):
            return min(limit, CAP)
        if not self.plan.has("ragged") or not limit:
            return limit
        least = min(limit, 2) if self.table.hidden else 1  # of two rows, one is visible: no page is empty
        return max(least, self.plan.number(key, limit))

    def _tokens(self, query: dict[str, str], limit: int, key: str) -> Reply:
        place, _, mark = query.get("next", "0").partition("-")
        if not place.isdigit():
            return Reply(400, standard_error(400, "unknown token"))
        offset = int(place)
        if self.plan.has("empty with next") and mark != "x" and self.plan.number(key, 3) == 1:
            return Reply(200, {"items": [], "next": f"{offset}-x"})
        size = self._size(limit, key)
        page, end = self.table.rows[offset : offset + size], offset + size
        following = str(end) if end < len(self.table.rows) else None
        if following and offset and self.plan.has("token repeated"):
            following = query["next"]
        if following is None and offset and self.plan.has("token cycle"):
            following = "0"
        body: dict[str, Any] = {"items": page}
        if following or self.plan.number("end", 2) == 1:
            body["next"] = following
        return Reply(200, body)

    def _search(self, query: dict[str, str], body: Any, limit: int, key: str, headers: dict[str, str]) -> Reply:
        if (body.get("query") or {}).get("query") != "*" or body.get("filters"):
            raise FilterError("this query is not understood")
        order = search_order(body.get("sort") or ["id"])
        rows = sorted(self.table.rows, key=order)
        after, offset = body.get("searchAfter"), int(query.get("offset", 0))
        if after is not None and not self.plan.has("after ignored"):
            if offset or len(after) != len(body["sort"]) or not all(isinstance(v, str) for v in after):
                raise FilterError("searchAfter cannot be used like this")
            bound = order(dict(zip([name.lstrip("+-") for name in body["sort"]], after, strict=True)))
            rows = [row for row in rows if order(row) > bound]
        if offset + limit > self.window:
            text = "Bad request content" if self.plan.number("text", 2) == 1 else "offset is beyond the window"
            return Reply(400, standard_error(400, text))
        return Reply(200, [{"_type": "identity", **row} for row in self._cut(rows, offset, limit, key)], headers)


class _Descending:
    """A value that sorts the other way round."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __lt__(self, other: _Descending) -> bool:
        return bool(other.value < self.value)

    def __gt__(self, other: _Descending) -> bool:
        return bool(other.value > self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Descending) and bool(self.value == other.value)

    __hash__ = None  # type: ignore[assignment]


def search_order(sort: list[str]) -> Any:
    """The sort key of a search: missing values last, text without its case."""

    def order(row: Row) -> list[Any]:
        keys: list[Any] = []
        for name in sort:
            value = comparable(row.get(name.lstrip("+-")))
            keys.append((value is None, 0 if value is None else _Descending(value) if name.startswith("-") else value))
        return keys

    return order


def _no_list(fault: str, reply: Reply) -> Reply:
    """A page that is no list, instead of this one."""
    wrapped = not isinstance(reply.json, list)
    rows = next(value for value in reply.json.values() if isinstance(value, list)) if wrapped else reply.json
    error = standard_error(500, "Internal Fault")
    name = next((name for name, value in reply.json.items() if isinstance(value, list)), "") if wrapped else ""
    texts: dict[str, Reply] = {
        "empty": Reply(200, raw=b""),
        "204": Reply(204),
        "null": Reply(200, None),
        "object": Reply(200, {}),
        "error 200": Reply(200, error),
        "error and list": Reply(200, {**error, "items": []}),
        "text": Reply(200, raw=b"The service is busy", media_type="text/plain"),
        "page of HTML": Reply(200, raw=b"<html><h1>Maintenance</h1></html>", media_type="text/html"),
        "string": Reply(200, "busy"),
        "number": Reply(200, 42),
        "true": Reply(200, True),
        "other wrapper": Reply(200, rows if wrapped else {"data": rows}),
        "two lists": Reply(200, {"first": [], "second": rows}),
        "wrapper without list": Reply(
            200, {key: value for key, value in reply.json.items() if key != name} if wrapped else {"count": 3}
        ),
        "null in wrapper": Reply(200, {**reply.json, name: None} if wrapped else {"items": None}),
    }
    return texts[fault]
