"""Paging: every item once and in order, whatever the shape of the list, and no request more than it takes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import BadRequestError
from sailkit.errors import api_error
from sailkit.paging import Cursor, Pager, page_size
from sailkit.sandbox import Sandbox
from sailkit_api.runtime import PagedRequest
from sailkit_api.v2025 import models, operations

from .conftest import Client


class Service:
    """The behaviour of a list of numbers, as the service has it for each style of paging."""

    def __init__(self, length: int, *, refuses_end: bool = False) -> None:
        self.items = list(range(length))
        self.asked: list[tuple[int, int | None]] = []
        self._refuses_end = refuses_end

    def send(self, request: PagedRequest[Any, Any]) -> Any:
        paging = request.operation.paging
        assert paging is not None
        query = {name: value for name, value in request.query.items() if value is not None}
        start = int(query.get("next", query.get("start", query.get("offset", 0))))
        if paging.style == "search" and "searchAfter" in request.body:
            assert "offset" not in query
            start = int(request.body["searchAfter"][-1]) + 1
        limit = query.get("limit")
        self.asked.append((start, limit))
        if self._refuses_end and start and start >= len(self.items):
            raise api_error(request.operation, 400, {}, b'{"detailMessage": "Specified offset is invalid."}')
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


def numbers(items: list[Any]) -> list[int]:
    return [int(item["id"]) if isinstance(item, dict) else item for item in items]


@pytest.mark.parametrize("style", ["offset", "start", "next", "wrapped", "search"])
@given(length=st.integers(0, 40), size=st.integers(1, 12), limit=st.none() | st.integers(0, 50))
def test_each_item_comes_once_and_in_order(style: str, length: int, size: int, limit: int | None) -> None:
    service = Service(length)
    items = numbers(Pager(service.send, LISTS[style](limit=limit), size).collect())
    assert items == list(range(length))[:limit]
    assert len(service.asked) <= length // size + 1
    assert sum(asked or 0 for _, asked in service.asked) <= max(limit, 0) if limit is not None else True


@given(length=st.integers(0, 30), offset=st.integers(0, 35), size=st.integers(1, 7))
def test_a_list_can_begin_anywhere(length: int, offset: int, size: int) -> None:
    items = Pager(Service(length).send, operations.list_identities(offset=offset), size).collect()
    assert items == list(range(length))[offset:]


def test_a_list_without_pages_is_asked_for_once() -> None:
    service = Service(300)
    assert Pager(service.send, LISTS["single"]()).collect() == service.items
    assert service.asked == [(0, None)]


@pytest.mark.parametrize("length", [10, 20])
def test_a_service_that_refuses_the_offset_at_the_very_end_has_ended_the_list(length: int) -> None:
    service = Service(length, refuses_end=True)
    assert Pager(service.send, operations.list_transforms(), 10).collect() == service.items
    assert service.asked[-1][0] == length


def test_any_other_refusal_is_raised() -> None:
    service = Service(0, refuses_end=True)
    with pytest.raises(BadRequestError):
        Pager(service.send, operations.list_transforms(offset=5), 10).collect()


@pytest.mark.parametrize(
    ("operation", "size"),
    [("list_identities", 250), ("list_roles", 50), ("get_launchers", 100), ("search_post", 250)],
)
def test_the_page_size_is_the_operations_own(operation: str, size: int) -> None:
    paging = operations.describe(operation).paging
    assert paging is not None
    assert page_size(paging) == size


@pytest.mark.parametrize("limit", [-1, 2.5, True, "10"])
def test_a_limit_that_cannot_be_is_refused_before_anything_is_sent(limit: Any) -> None:
    service = Service(3)
    with pytest.raises(ValueError, match="limit must be"):
        Pager(service.send, operations.list_identities(limit=limit))
    assert service.asked == []


@pytest.mark.parametrize("size", [0, -1, 251])
def test_a_page_size_that_the_operation_does_not_take_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="page size must be"):
        Cursor(operations.list_identities(), size)


def test_what_is_no_list_cannot_be_paged() -> None:
    with pytest.raises(ValueError, match="getIdentity does not answer a list"):
        Cursor(operations.get_identity("1"))  # type: ignore[arg-type]


def test_the_search_of_the_caller_is_left_alone() -> None:
    search = models.Search(sort=["-name"])
    cursor: Cursor[Any] = Cursor(operations.search_post(search))
    assert cursor.next is not None
    assert cursor.next.body["sort"] == ["-name", "id"]
    assert search.sort == ["-name"]


def test_nested_sort_keys_go_on_after_the_last_hit() -> None:
    cursor: Cursor[Any] = Cursor(operations.search_post(models.Search(sort=["manager.name"])), 1)
    cursor.take([{"id": "7", "manager": {"name": "Ada"}}])
    assert cursor.next is not None
    assert cursor.next.body["searchAfter"] == ["Ada", "7"]


def test_a_hit_without_its_sort_key_is_passed_by_offset() -> None:
    cursor: Cursor[Any] = Cursor(operations.search_post(models.Search(sort=["manager.name"])), 1)
    cursor.take([{"id": "7"}])
    assert cursor.next is not None
    assert cursor.next.query["offset"] == 1


def test_all_identities_come_over_real_pages(client: Client, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    pages = client.pages(client.tenant.identities.list(sorters="name"))
    names = [identity.name for page in pages for identity in page]
    assert [len(page) for page in pages] == [250, 250, 100]
    assert names == sorted(names, key=str.casefold)
    assert len({identity.id for page in pages for identity in page}) == 600
    listings = [r for r in sandbox.requests[before:] if r.path.endswith("/identities")]
    assert [dict(r.query)["limit"] for r in listings] == ["250", "250", "250"]


def test_a_filter_reaches_the_service(client: Client) -> None:
    found = client.collect(client.tenant.identities.list(filters='name sw "A"'))
    assert found
    assert all(identity.name.startswith("A") for identity in found)


def test_limit_is_the_number_of_items_in_all(client: Client) -> None:
    assert len(client.collect(client.tenant.identities.list(limit=260))) == 260


def test_first_asks_for_one(client: Client, sandbox: Sandbox) -> None:
    first = client.run(client.tenant.identities.list(sorters="name").first())
    assert first.name == client.collect(client.tenant.identities.list(sorters="name", limit=1))[0].name
    assert dict(sandbox.requests[-1].query)["limit"] == "1"


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
