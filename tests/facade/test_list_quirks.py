"""Lists of a service with quirks: each row once, at every concurrency, and from every position."""

from __future__ import annotations

import contextlib
import itertools
import json
from random import Random
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from sailkit import BadRequestError, SailkitError, UnreadableResponseError
from sailkit._pages.pager import RequestPager
from sailkit.errors import ApiError
from sailkit.pagination import PagerOptions, Position
from sailkit_api.v2025 import models, operations
from sailkit_core.codec import plain
from sailkit_core.request import PagedRequest
from tests.chaos.lists import Lists
from tests.chaos.plan import Plan
from tests.chaos.rows import Table, comparable, make_table
from tests.chaos.state import Reply
from tests.facade.conftest import ahead

LISTS: dict[str, Any] = {
    "offset": operations.list_identities,
    "results": operations.search_form_definitions_by_tenant,
    "start": operations.list_campaign_filters,
    "next": operations.get_launchers,
    "search": lambda **query: operations.search_post(models.Search(query=models.Query(query="*")), **query),
    "keyed": operations.list_sources,
}
QUIRKS = {
    "offset": ("capped", "ragged", "edge 400", "hidden", "counts hidden"),
    "results": ("capped", "ragged", "hidden", "counts hidden"),
    "start": ("capped", "ragged", "hidden"),
    "next": ("capped", "ragged", "empty with next"),
    "search": ("capped", "ragged"),
    "keyed": ("capped", "ragged", "edge 400", "no isnull"),
}
STUCK = {
    "offset": ("offset ignored", "page repeated", "clamped"),
    "results": ("offset ignored", "page repeated", "clamped"),
    "start": ("offset ignored", "page repeated"),
    "next": ("token repeated", "token cycle"),
    "search": ("after ignored",),
    "keyed": ("filter ignored",),
}


class Service:
    """The lists of the chaos session without HTTP, with more quirks."""

    def __init__(self, table: Table, quirks: set[str], seed: int) -> None:
        self.table = table
        self.quirks = quirks
        self.requests: list[dict[str, str]] = []
        self._lists = Lists(Plan(seed=str(seed), quirks=frozenset(quirks)), table)

    def exchange(self, request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        query = {name: str(plain(value)) for name, value in request.query.items() if value is not None}
        query = {name: value.lower() if value in ("True", "False") else value for name, value in query.items()}
        self.requests.append(query)
        offset, limit = int(query.get("offset", 0)), int(query.get("limit", 250))
        if "clamped" in self.quirks and offset > len(self.table.rows) - limit:
            query["offset"] = str(max(0, len(self.table.rows) - limit))
        body = plain(request.body) if request.operation.method == "POST" else None
        key = json.dumps([request.operation.id, query, body])
        reply = self._lists.reply(request.operation.method, request.path, query, body, key, 0)
        assert reply is not None
        if "no isnull" in self.quirks and "isnull" in query.get("filters", ""):
            reply = Reply(400, {"messages": [{"text": "isnull is not supported"}]})
        if reply.status != 200:
            raise ApiError.from_response(request.operation, reply.status, {}, json.dumps(reply.json).encode())
        headers = {name.lower(): value for name, value in reply.headers.items()}
        result = reply.json
        if "counts hidden" in self.quirks:
            headers = {name: str(len(self.table.rows)) for name in headers}
            result = {**result, "count": len(self.table.rows)} if isinstance(result, dict) else result
        return result, headers


def make_service(style: str, seed: int, size: int, quirks: set[str], *, nulls: bool = False) -> Service:
    hidden = bool(quirks & {"hidden", "counts hidden"})
    return Service(make_table(Random(seed), size, nulls=nulls, hidden=hidden), quirks, seed)


def expected_ids(service: Service, style: str) -> list[str]:
    rows = service.table.visible(service.table.rows)
    return sorted(row["id"] for row in rows) if style == "search" else [row["id"] for row in rows]


def ids(items: Any) -> list[str]:
    return [item["id"] for item in items]


@st.composite
def quirks_of(draw: st.DrawFn, table: dict[str, tuple[str, ...]], minimum: int = 0) -> tuple[str, set[str]]:
    style = draw(st.sampled_from([*table]))
    return style, draw(st.sets(st.sampled_from(table[style]), min_size=minimum, max_size=2))


SIZES = st.integers(1, 7)
SEEDS = st.integers(0, 10_000)
KEYS = st.sampled_from(["id", "name", "created", "modified", "type"])


@settings(deadline=None, max_examples=300)
@given(
    quirks_of(QUIRKS),
    SEEDS,
    st.integers(0, 30),
    SIZES,
    st.integers(1, 4),
    st.booleans(),
    st.none() | st.integers(0, 30),
)
def test_each_row_comes_once_at_every_concurrency(
    quirky: tuple[str, set[str]], seed: int, length: int, size: int, concurrency: int, count: bool, limit: int | None
) -> None:
    style, quirks = quirky
    if style == "keyed":
        return
    service = make_service(style, seed, length, quirks)
    if quirks & {"hidden", "counts hidden"} and size == 1:
        size = 2  # a window of one hidden row is the end
    query: dict[str, Any] = {"count": True} if count and style == "offset" else {}
    query |= {"limit": limit} if limit is not None and not service.table.hidden and style != "start" else {}
    pager: RequestPager[Any] = RequestPager(
        ahead(service.exchange), LISTS[style](**query), page_size=size, concurrency=concurrency
    )
    if quirks >= {"edge 400", "counts hidden"} and service.table.hidden:  # nothing shows that the list has ended
        with contextlib.suppress(BadRequestError):
            assert ids(pager) == expected_ids(service, style)
        return
    result = ids(pager)
    assert result == expected_ids(service, style)[: query.get("limit")]


@settings(deadline=None, max_examples=300)
@given(quirks_of({"keyed": QUIRKS["keyed"]}), SEEDS, st.integers(0, 30), SIZES, KEYS, st.booleans(), st.integers(1, 30))
def test_by_every_key_each_row_comes_once_and_the_list_goes_on_from_any_item(
    quirky: tuple[str, set[str]], seed: int, length: int, size: int, key: str, nulls: bool, count: int
) -> None:
    service = make_service("keyed", seed, length, quirky[1], nulls=nulls)
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), LISTS["keyed"](), page_size=size, key=key)
    rows = list(pager)
    assert sorted(ids(rows)) == sorted(row["id"] for row in service.table.rows)
    keys = [comparable(row[key]) for row in rows if row[key] is not None]
    assert keys == sorted(keys)
    check_resuming(service, pager, ids(rows), count)


@settings(deadline=None, max_examples=300)
@given(quirks_of(QUIRKS), SEEDS, st.integers(1, 30), SIZES, st.integers(1, 3), st.integers(0, 30))
def test_a_list_with_quirks_goes_on_from_any_item(
    quirky: tuple[str, set[str]], seed: int, length: int, size: int, concurrency: int, count: int
) -> None:
    style, quirks = quirky
    if style == "keyed" or quirks >= {"edge 400", "counts hidden"}:
        return
    service = make_service(style, seed, length, quirks)
    if service.table.hidden and size == 1:
        size = 2
    pager: RequestPager[Any] = RequestPager(
        ahead(service.exchange), LISTS[style](), page_size=size, concurrency=concurrency
    )
    check_resuming(service, pager, expected_ids(service, style), count)


def check_resuming(service: Service, pager: RequestPager[Any], expected: list[str], count: int) -> None:
    before = ids(itertools.islice(iter(pager), count))
    assert before == expected[:count]
    position = pager.position
    if position is None:
        assert before == expected
        return
    text = json.dumps(attrs.asdict(position))
    assert len(text) < 3000
    processed = before if len(before) < count else before[:-1]  # the last item was not done with
    assert processed + ids(pager.with_options(start=Position(**json.loads(text)))) == expected
    assert processed + ids(pager.resume()) == expected


@settings(deadline=None, max_examples=200)
@given(quirks_of(STUCK, 1), SEEDS, st.integers(0, 30), SIZES, st.integers(1, 4), KEYS)
def test_a_list_that_does_not_move_on_is_an_error_and_not_endless(
    quirky: tuple[str, set[str]], seed: int, length: int, size: int, concurrency: int, key: str
) -> None:
    style, quirks = quirky
    service = make_service(style, seed, length, {sorted(quirks)[0]})
    options: PagerOptions = {"key": key} if style == "keyed" else {"concurrency": concurrency}
    options["page_size"] = size
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), LISTS[style](), **options)
    result: list[str] = []
    error: SailkitError | None = None
    try:
        result.extend(item["id"] for item in itertools.islice(pager, length + 1))
    except SailkitError as caught:
        error = caught
    if error is None:
        assert sorted(result) == sorted(row["id"] for row in service.table.rows)
    else:
        assert isinstance(error, UnreadableResponseError)
        assert "resume() continues there" in error.__notes__[0]
    assert len({*result}) == len(result)
    assert len(service.requests) <= 6 * length + 20
