"""Paging: each item once and in order with every page strategy, and no unnecessary request."""

from __future__ import annotations

import asyncio
import itertools
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import aclosing, closing
from typing import Any, Unpack

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sailkit import BadRequestError, ServerError, UnreadableResponseError
from sailkit._pages.cursor import Cursor
from sailkit._pages.pager import AsyncRequestPager, RequestPager
from sailkit._pages.plan import ListPlan, Page, default_page_size
from sailkit._pages.strategies import OffsetPages
from sailkit.errors import ApiError
from sailkit.pagination import PagerOptions, Position
from sailkit_api.v2025 import models, operations
from sailkit_core.request import PagedRequest
from sailkit_sandbox import Sandbox
from sailkit_sandbox.store.database import Record
from tests.facade.conftest import Client, Open, Script, ahead, ahead_async, http


class Service:
    """The behaviour of a list of numbers, as the service has it for each style of paging."""

    def __init__(self, length: int, *, refuses_end: bool = False) -> None:
        self.items = list(range(length))
        self.requests: list[tuple[int, int | None]] = []
        self._refuses_end = refuses_end

    def exchange(self, request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        headers = {"x-total-count": str(len(self.items))} if request.query.get("count") else {}
        return self.build_result(request), headers

    def build_result(self, request: PagedRequest[Any, Any]) -> Any:
        paging = request.operation.paging
        assert paging is not None
        query = {name: value for name, value in request.query.items() if value is not None}
        start = int(query.get("next", query.get("start", query.get("offset", 0))))
        if paging.style == "search" and "searchAfter" in request.body:
            assert "offset" not in query
            start = int(request.body["searchAfter"][-1]) + 1
        limit = query.get("limit")
        self.requests.append((start, limit))
        if self._refuses_end and start and start >= len(self.items):
            raise ApiError.from_response(
                request.operation, 400, {}, b'{"detailMessage": "Specified offset is invalid."}'
            )
        page: Any = self.items[start : start + limit] if limit is not None else self.items[start:]
        if paging.style == "search":
            return [{"id": str(n)} for n in page]
        if not paging.items:
            return page
        following = start + len(page)
        return {paging.items: page, "next": str(following) if following < len(self.items) else ""}


LISTS: dict[str, Any] = {
    "offset": operations.list_identities,
    "start": operations.list_campaign_filters,
    "next": operations.get_launchers,
    "wrapped": operations.search_form_definitions_by_tenant,
    "search": lambda **query: operations.search_post(models.Search(), **query),
    "single": operations.list_oauth_clients,
}


def next_request(cursor: Cursor[Any]) -> PagedRequest[Any, Any]:
    assert cursor.page is not None
    return cursor.plan.build_request(cursor.page)


def numbers(items: list[Any]) -> list[int]:
    return [int(item["id"]) if isinstance(item, dict) else item for item in items]


@pytest.mark.parametrize("style", ["offset", "start", "next", "wrapped", "search"])
@given(length=st.integers(0, 40), size=st.integers(1, 12), limit=st.none() | st.integers(0, 50))
def test_each_item_comes_once_and_in_order(style: str, length: int, size: int, limit: int | None) -> None:
    service = Service(length)
    items = numbers(RequestPager(ahead(service.exchange), LISTS[style](limit=limit), page_size=size).collect())
    assert items == list(range(length))[:limit]
    assert len(service.requests) <= length // size + 2  # one makes sure of the end
    if limit is not None and limit <= length:
        assert sum(page_limit or 0 for _, page_limit in service.requests) == limit


@given(length=st.integers(0, 30), offset=st.integers(0, 35), size=st.integers(1, 7))
def test_a_list_can_begin_anywhere(length: int, offset: int, size: int) -> None:
    items = RequestPager(Service(length).exchange, operations.list_identities(offset=offset), page_size=size).collect()
    assert items == list(range(length))[offset:]


def test_a_list_without_pages_is_asked_for_once() -> None:
    service = Service(300)
    assert RequestPager(ahead(service.exchange), LISTS["single"]()).collect() == service.items
    assert service.requests == [(0, None)]


@pytest.mark.parametrize("length", [10, 20])
def test_a_service_that_refuses_the_offset_at_the_very_end_has_ended_the_list(length: int) -> None:
    service = Service(length, refuses_end=True)
    assert RequestPager(ahead(service.exchange), operations.list_transforms(), page_size=10).collect() == service.items
    assert service.requests[-2:] == [(length, 10), (0, 1)]  # the second asks for the total


def test_any_other_refusal_is_raised() -> None:
    service = Service(0, refuses_end=True)
    with pytest.raises(BadRequestError):
        RequestPager(ahead(service.exchange), operations.list_transforms(offset=5), page_size=10).collect()


@pytest.mark.parametrize(
    ("operation", "size"),
    [("list_identities", 250), ("list_roles", 50), ("get_launchers", 100), ("search_post", 250)],
)
def test_the_page_size_is_the_operations_own(operation: str, size: int) -> None:
    paging = operations.describe(operation).paging
    assert paging is not None
    assert default_page_size(paging) == size


@pytest.mark.parametrize("limit", [-1, 2.5, True, "10"])
def test_a_limit_that_cannot_be_is_refused_before_anything_is_sent(limit: Any) -> None:
    service = Service(3)
    with pytest.raises(ValueError, match="limit must be"):
        RequestPager(ahead(service.exchange), operations.list_identities(limit=limit))
    assert service.requests == []


@pytest.mark.parametrize("size", [0, -1, 251])
def test_a_page_size_that_the_operation_does_not_take_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="page_size must be"):
        ListPlan(operations.list_identities(), size)


def test_what_is_no_list_cannot_be_paged() -> None:
    with pytest.raises(ValueError, match="getIdentity does not return a list"):
        ListPlan(operations.get_identity("1"))  # type: ignore[arg-type]


def test_the_search_of_the_caller_is_left_alone() -> None:
    search = models.Search(sort=["-name"])
    cursor: Cursor[Any] = Cursor(ListPlan(operations.search_post(search)))
    assert next_request(cursor).body["sort"] == ["-name", "id"]
    assert search.sort == ["-name"]


def test_nested_sort_keys_go_on_after_the_last_hit() -> None:
    cursor: Cursor[Any] = Cursor(ListPlan(operations.search_post(models.Search(sort=["manager.name"])), 1))
    cursor.advance([{"id": "7", "manager": {"name": "Ada"}}])
    assert next_request(cursor).body["searchAfter"] == ["Ada", "7"]


def test_a_hit_without_its_sort_key_is_passed_by_offset() -> None:
    cursor: Cursor[Any] = Cursor(ListPlan(operations.search_post(models.Search(sort=["manager.name"])), 1))
    cursor.advance([{"id": "7"}])
    assert next_request(cursor).query["offset"] == 1


def test_all_identities_come_over_real_pages(client: Client, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    pages = client.pages(client.tenant.identities.list(sorters="name"))
    names = [identity.name for page in pages for identity in page]
    assert [len(page) for page in pages] == [250, 250, 100]
    assert names == sorted(names, key=str.casefold)
    assert len({identity.id for page in pages for identity in page}) == 600
    listings = [r for r in sandbox.requests[before:] if r.path.endswith("/identities")]
    assert [dict(r.query)["limit"] for r in listings] == ["250", "250", "250", "250"]  # the last makes sure of the end


def test_a_filter_reaches_the_service(client: Client) -> None:
    result = client.collect(client.tenant.identities.list(filters='name sw "A"'))
    assert result
    assert all(identity.name.startswith("A") for identity in result)


def test_limit_is_the_number_of_items_in_all(client: Client) -> None:
    assert len(client.collect(client.tenant.identities.list(limit=260))) == 260


def test_first_asks_for_one(client: Client, sandbox: Sandbox) -> None:
    first = client.run(client.tenant.identities.list(sorters="name").first())
    assert first.name == client.collect(client.tenant.identities.list(sorters="name", limit=1))[0].name
    assert dict(sandbox.requests[-1].query)["limit"] == "1"


def test_first_asks_for_no_total_and_leaves_the_pager_where_it_is(client: Client, sandbox: Sandbox) -> None:
    pager = client.tenant.identities.list(count=True).with_options(concurrency="auto", page_size=100)
    before = len(sandbox.requests)
    client.run(pager.first())
    (query,) = [dict(request.query) for request in sandbox.requests[before:] if request.method == "GET"]
    assert query == {"limit": "1"}
    assert pager.position == Position()
    assert len(client.collect(pager)) == 600


def test_first_of_nothing_is_none(client: Client) -> None:
    assert client.run(client.tenant.identities.list(filters='name eq "nobody"').first()) is None


def test_collect_gathers_all(client: Client) -> None:
    assert len(client.run(client.tenant.identities.list().collect())) == 600


def test_nothing_is_sent_before_the_first_item_is_asked_for(client: Client, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    client.tenant.identities.list()
    assert len(sandbox.requests) == before


def test_a_refused_filter_is_raised(client: Client) -> None:
    with pytest.raises(BadRequestError):
        client.collect(client.tenant.identities.list(filters='shoeSize eq "42"'))


@pytest.mark.parametrize(
    ("style", "key", "result"),
    [
        ("next", None, {"items": [{"id": "1"}], "next": "here"}),
        ("search", None, [{"id": "1"}]),
        ("keyed", "id", [{"id": "1"}]),
    ],
)
def test_a_list_that_never_gets_further_is_an_error_and_not_endless(style: str, key: str | None, result: Any) -> None:
    request = operations.list_sources() if style == "keyed" else LISTS[style]()
    pager: RequestPager[Any] = RequestPager(lambda request: (result, {}), request, page_size=1, key=key)
    pages = pager.pages()
    assert len(next(pages)) == 1
    with pytest.raises(UnreadableResponseError, match="returns the same page again and again"):
        next(pages)


# Reading ahead


class Slow(Service):
    """A list that is answered late, and notes how many requests are under way at once."""

    def __init__(self, length: int, *, refuses_end: bool = False) -> None:
        super().__init__(length, refuses_end=refuses_end)
        self.under_way = self.maximum = 0
        self.fails_at: int | None = None
        self._lock = threading.Lock()

    def exchange(self, request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        with self._lock:
            self.under_way += 1
            self.maximum = max(self.maximum, self.under_way)
        time.sleep(0.0005)
        with self._lock:
            self.under_way -= 1
            return self._checked(request)

    async def exchange_async(self, request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        self.under_way += 1
        self.maximum = max(self.maximum, self.under_way)
        try:
            await asyncio.sleep(0.0005)
            return self._checked(request)
        finally:
            self.under_way -= 1

    def _checked(self, request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        if self.fails_at is not None and (request.query.get("offset") or 0) == self.fails_at:
            raise ApiError.from_response(request.operation, 500, {}, b"")
        return super().exchange(request)


class Reader:
    """Reads pagers of either kind in one way."""

    def __init__(self, runner: asyncio.Runner | None) -> None:
        self._runner = runner

    def pager(self, service: Slow, request: Any, **options: Unpack[PagerOptions]) -> Any:
        if self._runner is None:
            return RequestPager(ahead(service.exchange), request, **options)
        return AsyncRequestPager(ahead_async(service.exchange_async), request, **options)

    def take(self, pager: Any, maximum: int | None = None) -> list[Any]:
        """The first items, or all; what stopped it early is raised after them, as a tuple with them."""
        if self._runner is None:
            with closing(iter(pager)) as items:
                return list(itertools.islice(items, maximum))

        async def items_of() -> list[Any]:
            first_items: list[Any] = []
            async with aclosing(aiter(pager)) as items:
                async for item in items:
                    first_items.append(item)
                    if len(first_items) == maximum:
                        break
            return first_items

        return self._runner.run(items_of())

    def run(self, result: Any) -> Any:
        return result if self._runner is None else self._runner.run(result)


@pytest.fixture(scope="module", params=["sync", "async"])
def reader(request: pytest.FixtureRequest) -> Iterator[Reader]:
    with asyncio.Runner() as runner:
        yield Reader(None if request.param == "sync" else runner)


@settings(max_examples=25, deadline=None)
@given(
    length=st.integers(0, 30),
    size=st.integers(1, 7),
    limit=st.none() | st.integers(0, 40),
    concurrency=st.integers(1, 5),
    style=st.sampled_from(["offset", "start", "next", "search"]),
    refuses_end=st.booleans(),
)
def test_reading_ahead_gives_what_reading_in_turn_gives(
    reader: Reader, length: int, size: int, limit: int | None, concurrency: int, style: str, refuses_end: bool
) -> None:
    service = Slow(length, refuses_end=refuses_end)
    items = reader.take(reader.pager(service, LISTS[style](limit=limit), page_size=size, concurrency=concurrency))
    assert numbers(items) == service.items[:limit]
    assert service.maximum <= (concurrency if style in ("offset", "start") else 1)
    if limit is not None:
        beyond = int(refuses_end)  # one request makes sure that the list ends where the service refuses an offset
        assert all(start < max(limit, 1) + beyond for start, _ in service.requests)


def test_pages_are_fetched_at_the_same_time(reader: Reader) -> None:
    service = Slow(60)
    assert reader.take(reader.pager(service, operations.list_identities(), page_size=5, concurrency=4)) == service.items
    assert 2 <= service.maximum <= 4


def test_an_error_is_raised_where_it_occurs_and_the_rest_can_be_read_after_it(reader: Reader) -> None:
    service = Slow(50)
    service.fails_at = 30
    pager = reader.pager(service, operations.list_identities(), page_size=10, concurrency=4)
    result = reader.take(pager, 30)
    with pytest.raises(ServerError) as caught:
        reader.take(pager)
    assert caught.value.__notes__ == [f"{pager!r} had returned 30 items; its resume() continues there"]
    assert result == service.items[:30]
    service.fails_at = None
    assert reader.take(pager.resume()) == service.items[30:]


def test_leaving_early_fetches_no_more(reader: Reader) -> None:
    service = Slow(1000)
    assert reader.take(reader.pager(service, operations.list_identities(), page_size=10, concurrency=3), 5) == [
        *range(5)
    ]
    time.sleep(0.02)
    assert len(service.requests) <= 3
    assert service.under_way == 0


@pytest.mark.parametrize("concurrency", [0, 51, True, 2.0, "many"])
def test_a_concurrency_that_cannot_be_is_refused(concurrency: Any) -> None:
    with pytest.raises(ValueError, match='concurrency must be "auto" or a whole number from 1 to 50'):
        RequestPager(Service(1).exchange, operations.list_identities(), concurrency=concurrency)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_each_request_is_built_once(reader: Reader, concurrency: int, monkeypatch: pytest.MonkeyPatch) -> None:
    strategies: list[OffsetPages] = []
    pages: list[Page] = []
    select, build = OffsetPages.__init__, ListPlan.build_request

    def initialize(self: OffsetPages, request: PagedRequest[Any, Any], parameter: str) -> None:
        strategies.append(self)
        select(self, request, parameter)

    def build_request(self: ListPlan[Any], page: Page) -> PagedRequest[Any, Any]:
        assert page not in pages
        pages.append(page)
        return build(self, page)

    monkeypatch.setattr(OffsetPages, "__init__", initialize)
    monkeypatch.setattr(ListPlan, "build_request", build_request)
    service = Slow(30)
    pager = reader.pager(
        service, operations.list_identities(limit=30, count=True), page_size=10, concurrency=concurrency
    )
    assert reader.take(pager) == service.items
    assert len(strategies) == 1
    assert len(pages) == len(service.requests) == 3


@pytest.mark.parametrize("concurrency", [1, 3])
def test_only_the_request_of_the_first_page_counts(concurrency: int) -> None:
    counts: list[Any] = []

    def fetch(request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        counts.append(request.query.get("count"))
        return service.exchange(request)

    service = Service(30)
    request = operations.list_identities(limit=30, count=True)
    assert RequestPager(ahead(fetch), request, page_size=10, concurrency=concurrency).collect() == service.items
    assert sorted(counts, key=bool) == [None, None, True]


# Going on


@pytest.mark.parametrize("style", ["offset", "start", "next", "wrapped", "search", "single"])
@given(
    length=st.integers(1, 30), size=st.integers(1, 7), limit=st.none() | st.integers(1, 40), count=st.integers(0, 30)
)
def test_a_list_goes_on_from_any_item(style: str, length: int, size: int, limit: int | None, count: int) -> None:
    service = Service(length)
    query = {} if style == "single" else {"limit": limit}
    options: PagerOptions = {} if style == "single" else {"page_size": size}
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), LISTS[style](**query), **options)
    expected = service.items[: query.get("limit")]
    items = iter(pager)
    before = numbers([*itertools.islice(items, count)])
    position = pager.position
    if position is None:
        assert before == expected
        return
    processed = before if len(before) < count else before[:-1]  # the last item was not done with
    restored = json.loads(json.dumps(position))
    remainder = RequestPager(ahead(service.exchange), LISTS[style](**query), start=restored)
    assert processed + numbers(remainder.collect()) == expected
    assert processed + numbers(pager.resume().collect()) == expected
    first = pager.resume().first()
    assert numbers([] if first is None else [first]) == expected[len(processed) :][:1]


@pytest.mark.parametrize("count", [0, 1, 4])
def test_a_position_that_is_changed_leaves_every_list_as_it_is(count: int) -> None:
    service = Service(10)
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), operations.list_identities(), page_size=3)
    items = iter(pager)
    before = [*itertools.islice(items, count)]
    position: Any = pager.position
    position["page"]["offset"] = 7
    position["item_count"] = position["part"] = 7
    assert [*before, *items] == service.items
    other: RequestPager[Any] = RequestPager(ahead(service.exchange), operations.list_identities(), page_size=3)
    assert other.position == Position()
    assert other.resume().collect() == service.items


def test_after_the_last_item_nothing_is_left() -> None:
    service = Service(5)
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), operations.list_identities())
    assert pager.collect() == service.items
    assert pager.position is None
    assert pager.resume().collect() == []
    assert pager.resume().first() is None
    assert len(service.requests) == 2


# How many there are


def test_the_first_answer_tells_how_many_there_are(reader: Reader) -> None:
    service = Slow(25)
    pager = reader.pager(service, operations.list_identities(count=True, limit=12), page_size=5)
    assert pager.count is None
    assert reader.take(pager) == service.items[:12]
    assert pager.count == 25


def test_only_the_first_page_is_counted(client: Client, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    pager = client.tenant.pages(operations.list_identities(count=True), page_size=200)
    assert len(client.collect(pager)) == pager.count == 600
    queries = [dict(r.query) for r in sandbox.requests[before:] if r.path.endswith("/identities")]
    assert ["count" in query for query in queries] == [True, False, False]


def test_the_total_is_asked_for_by_itself(client: Client, sandbox: Sandbox) -> None:
    assert client.run(client.tenant.identities.list(limit=3).total()) == 600
    assert dict(sandbox.requests[-1].query) == {"count": "true", "limit": "1"}


def test_a_list_that_holds_its_count_tells_it() -> None:
    pager: RequestPager[Any] = RequestPager(lambda request: ({"count": 7, "results": []}, {}), LISTS["wrapped"]())
    assert pager.total() == 7


def test_what_does_not_count_has_no_total() -> None:
    with pytest.raises(ValueError, match=r"listOauthClients does not support total\(\)"):
        RequestPager(Service(3).exchange, LISTS["single"]()).total()


def test_an_answer_without_the_total_is_an_error() -> None:
    pager: RequestPager[Any] = RequestPager(lambda request: ([], {}), operations.list_identities())
    with pytest.raises(UnreadableResponseError, match="does not state the total number"):
        pager.total()


def test_a_list_can_be_read_in_another_way(client: Client) -> None:
    pager = client.tenant.identities.list(sorters="name")
    pages = client.pages(pager.with_options(page_size=100, concurrency=3))
    assert [len(page) for page in pages if page] == [100] * 6
    assert [item.id for page in pages for item in page] == [item.id for item in client.collect(pager)]


# Paging by a field


class Rows:
    """A list of sources over HTTP-like exchanges, whose rows come and go between its pages."""

    def __init__(self, created: dict[str, int]) -> None:
        self.rows = dict(created)
        self.requests: list[dict[str, Any]] = []
        self.after_page: Callable[[Rows], None] = lambda rows: None

    def exchange(self, request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        query = {name: value for name, value in request.query.items() if value is not None}
        self.requests.append(query)
        field = query["sorters"]
        rows = sorted(({"id": i, "priority": n} for i, n in self.rows.items()), key=lambda row: (row[field], row["id"]))
        bound = query.get("filters", "").rpartition(" and ")[2].split()
        if len(bound) == 3:
            name, operator, literal = bound
            value = json.loads(literal)
            rows = [row for row in rows if row[name] > value or (operator == "ge" and row[name] == value)]
        page = rows[query.get("offset", 0) :][: query["limit"]]
        self.after_page(self)
        return page, {}


IDS = st.integers(0, 999).map(lambda n: f"{n:03}")


@given(
    ids=st.sets(IDS, max_size=30),
    insertions=st.lists(IDS, max_size=10),
    size=st.integers(1, 6),
    limit=st.none() | st.just(9),
)
def test_by_key_each_item_that_stays_comes_once(
    ids: set[str], insertions: list[str], size: int, limit: int | None
) -> None:
    staying, service = sorted(ids), Rows(dict.fromkeys(ids, 0))
    new = iter(insertions)

    def change(rows: Rows) -> None:
        inserted = next(new, None)
        if inserted is not None and inserted not in ids:
            if inserted in rows.rows:
                del rows.rows[inserted]
            else:
                rows.rows[inserted] = 0

    service.after_page = change
    request = operations.list_sources(limit=limit)
    result = [row["id"] for row in RequestPager(ahead(service.exchange), request, page_size=size, key="id")]
    assert result == sorted(set(result))
    assert [id for id in result if id in ids] == staying[: len([id for id in result if id in ids])]
    assert limit is not None or [id for id in result if id in ids] == staying


@given(values=st.lists(st.integers(0, 4), max_size=25), size=st.integers(1, 6), limit=st.none() | st.integers(0, 30))
def test_by_a_field_with_like_values_each_item_comes_once(values: list[int], size: int, limit: int | None) -> None:
    service = Rows({f"{n:02}": value for n, value in enumerate(values)})
    operation = attrs.evolve(
        operations.describe("list_sources"), sortable=("priority",), filterable={"priority": ("ge",)}
    )
    request = attrs.evolve(operations.list_sources(limit=limit), operation=operation)
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), request, page_size=size, key="priority")
    result = [(row["priority"], row["id"]) for row in pager]
    assert result == sorted((value, f"{n:02}") for n, value in enumerate(values))[:limit]


@given(
    values=st.lists(st.integers(0, 4), min_size=1, max_size=25),
    size=st.integers(1, 6),
    count=st.integers(1, 25),
    data=st.data(),
)
@pytest.mark.parametrize("field", ["id", "priority"])
def test_by_a_field_a_list_goes_on_though_what_was_read_is_gone(
    field: str, values: list[int], size: int, count: int, data: st.DataObject
) -> None:
    if field == "priority":
        size += max(map(values.count, values))  # more that are alike than a page holds are paged by offset
    service = Rows({f"{n:02}": value for n, value in enumerate(values)})
    operation = attrs.evolve(
        operations.describe("list_sources"),
        sortable=("id", "priority"),
        filterable={"priority": ("ge",), "id": ("gt",)},
    )
    request = attrs.evolve(operations.list_sources(), operation=operation)
    all_ids = [row["id"] for row in RequestPager(ahead(service.exchange), request, key=field)]
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), request, page_size=size, key=field)
    read = [row["id"] for row in itertools.islice(iter(pager), count)]
    deleted_ids = data.draw(st.sets(st.sampled_from(read)))
    for deleted_id in deleted_ids:
        del service.rows[deleted_id]
    remainder = [row["id"] for row in pager.resume()]
    repeated = [read[-1]] if len(read) == count and read[-1] not in deleted_ids else []
    assert remainder == repeated + all_ids[len(read) :]


def test_the_filter_given_is_kept() -> None:
    service = Rows({"a": 0, "b": 0})
    request = operations.list_sources(filters="name pr or id pr")
    assert len(RequestPager(ahead(service.exchange), request, page_size=1, key="id").collect()) == 2
    assert service.requests[1]["filters"] == '(name pr or id pr) and id gt "a"'


def test_dates_are_bare_in_the_filter() -> None:
    account = models.Account.from_dict({"id": "1", "created": "2024-01-02T03:04:05.678Z"})
    cursor: Cursor[Any] = Cursor(ListPlan(operations.list_accounts(), 1, key="created"))
    cursor.advance([account])
    assert next_request(cursor).query["filters"] == "created ge 2024-01-02T03:04:05.678Z"


def test_a_field_that_cannot_be_paged_by_is_refused_with_those_that_can(client: Client) -> None:
    with pytest.raises(ValueError, match="listAccounts cannot be paged by key 'id'; possible keys: created, modified"):
        client.tenant.pages(operations.list_accounts(), key="id")
    with pytest.raises(ValueError, match="listIdentities cannot be paged by key 'id'; it has no possible key"):
        client.tenant.pages(operations.list_identities(), key="id")


@pytest.mark.parametrize("query", [{"sorters": "name"}, {"offset": 5}])
def test_an_order_of_its_own_does_not_go_with_a_field_to_page_by(query: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="cannot be combined with key='id'"):
        RequestPager(Service(1).exchange, operations.list_sources(**query), key="id")


def test_an_item_without_the_field_is_an_error_and_not_the_end() -> None:
    pager: RequestPager[Any] = RequestPager(
        lambda request: ([{"name": "x"}], {}), operations.list_sources(), page_size=1, key="id"
    )
    with pytest.raises(ValueError, match="the service returned an item without it"):
        pager.collect()


# Over real HTTP


def test_by_a_field_rows_that_come_and_go_do_no_harm_over_http(open_client: Open) -> None:
    changes: list[Record] = []

    def change(seconds: float) -> None:
        with sandbox._started.store.transaction() as records:
            if changes:
                records.remove("accounts", changes.pop(0).doc["id"])
                item = changes.pop(0)
                records.remove("accounts", item.doc["id"])
                records.add("accounts", [Record({**item.doc, "id": f"new-{len(changes)}"}, item.facts)])

    with Sandbox(identities=30, page_latency=0.001, sleep=change) as sandbox:
        client = open_client(
            base_url=sandbox.base_url, client_id=sandbox.client_id, client_secret=sandbox.client_secret
        )
        accounts = client.collect(client.tenant.accounts.list(sorters="created"))
        with sandbox._started.store.transaction() as records:
            changes += [record for item in accounts[:20] if (record := records.get("accounts", item.id))]
        staying = [item.id for item in accounts[20:]]
        seen = [
            item.id for item in client.collect(client.tenant.accounts.list().with_options(key="created", page_size=10))
        ]
        assert sandbox.crashes == ()
    assert not changes
    assert len(seen) == len(set(seen))
    assert [item for item in seen if item in set(staying)] == staying


def test_a_page_that_fails_is_gone_on_from_with_each_item_once(
    open_client: Open, script: Callable[..., Script]
) -> None:
    rows = [{"id": str(n), "name": str(n)} for n in range(6)]
    first, second = (http(200, json.dumps(rows[n : n + 3]).encode()) for n in (0, 3))
    server = script(first, http(400, b'{"messages": []}'), second, http(200, b"[]"))
    client = open_client(base_url=server.base_url, client_id="a", client_secret="b")
    pager = client.tenant.identities.list().with_options(page_size=3)
    with pytest.raises(BadRequestError):
        client.collect(pager)
    assert pager.position == Position({"offset": 3}, item_count=3)
    assert [item.id for item in client.collect(pager.resume())] == ["3", "4", "5"]
    assert b"offset=3" in server.calls[2]
