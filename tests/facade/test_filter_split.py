"""Filters that are too long for one request: the list is the one that a single request would give."""

from __future__ import annotations

import asyncio
import itertools
import json
from typing import Any
from urllib.parse import quote

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sailkit import F, ServerError, sort_by
from sailkit._pages.filter_split import split_request
from sailkit._pages.pager import AsyncRequestPager, RequestPager
from sailkit.errors import ApiError
from sailkit.filters import Filter
from sailkit.pagination import Position
from sailkit_api.v2025 import operations
from sailkit_core.request import PagedRequest
from sailkit_sandbox import Sandbox
from sailkit_sandbox.store.filters import evaluate, parse
from tests.facade.conftest import Client, ahead, ahead_async


def owner(number: int) -> str:
    return f"{number:01400}"  # four in a request


class Accounts:
    """A list of accounts that is filtered and paged as the service does it.

    Args:
        owners: the owner of each account.
    """

    def __init__(self, owners: list[int], *, refuses_end: bool = False) -> None:
        self.rows = [{"id": str(n), "identityId": owner(number)} for n, number in enumerate(owners)]
        self.requests: list[dict[str, Any]] = []
        self.fails_at: int | None = None
        self._refuses_end = refuses_end

    def exchange(self, request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        query = {name: value for name, value in request.query.items() if value is not None}
        self.requests.append(query)
        if self.fails_at == len(self.requests):
            raise ApiError.from_response(request.operation, 500, {}, b"")
        assert len(quote(str(query["filters"]), safe="")) <= 6000
        result = [row for row in self.rows if evaluate(parse(query["filters"]), row)]
        start = query.get("offset", 0)
        if self._refuses_end and start and start >= len(result):
            raise ApiError.from_response(
                request.operation, 400, {}, b'{"detailMessage": "Specified offset is invalid."}'
            )
        headers = {"x-total-count": str(len(result))} if query.get("count") else {}
        return result[start : start + query["limit"]], headers

    async def exchange_async(self, request: PagedRequest[Any, Any]) -> tuple[Any, dict[str, str]]:
        await asyncio.sleep(0)
        return self.exchange(request)

    def select(self, owners: list[int]) -> list[dict[str, Any]]:
        """What a list of the accounts of these owners has, in the order of its parts."""
        unique_owners = list(dict.fromkeys(owners))
        parts = [{owner(number) for number in unique_owners[n : n + 4]} for n in range(0, len(unique_owners), 4)]
        return [row for part in parts for row in self.rows if row["identityId"] in part]


def accounts_of(owners: list[int], **query: Any) -> PagedRequest[Any, Any]:
    return operations.list_accounts(filters=F.identity_id.in_([owner(number) for number in owners]), **query)


OWNERS = st.lists(st.integers(0, 15), min_size=1, max_size=25)
HAVING = st.lists(st.integers(0, 20), max_size=30)
LIMITS = st.none() | st.integers(0, 30)


@settings(deadline=None)
@given(OWNERS, HAVING, st.integers(1, 7), LIMITS, st.integers(1, 4), st.booleans())
def test_a_list_in_parts_is_the_list(
    owners: list[int], account_owners: list[int], size: int, limit: int | None, concurrency: int, refuses_end: bool
) -> None:
    service = Accounts(account_owners, refuses_end=refuses_end)
    expected = service.select(owners)
    request = accounts_of(owners, limit=limit)
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), request, page_size=size, concurrency=concurrency)
    result = pager.collect()
    assert result == expected[:limit]
    assert len({row["id"] for row in result}) == len(result)
    assert [row for page in pager.pages() for row in page] == result
    assert pager.total() == len(expected)
    assert pager.first() == next(iter(expected[:limit]), None)
    other: AsyncRequestPager[Any] = AsyncRequestPager(
        ahead_async(service.exchange_async), request, page_size=size, concurrency=concurrency
    )
    with asyncio.Runner() as runner:
        assert runner.run(other.collect()) == result
        assert runner.run(other.total()) == len(expected)
        assert runner.run(other.first()) == pager.first()


@settings(deadline=None)
@given(OWNERS, HAVING, st.integers(1, 7), LIMITS, st.integers(1, 3), st.integers(0, 30))
def test_a_list_in_parts_goes_on_from_any_item(
    owners: list[int], account_owners: list[int], size: int, limit: int | None, concurrency: int, count: int
) -> None:
    service = Accounts(account_owners)
    expected = service.select(owners)[:limit]
    request = accounts_of(owners, limit=limit)
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), request, page_size=size, concurrency=concurrency)
    before = [*itertools.islice(iter(pager), count)]
    position = pager.position
    if position is None:
        assert before == expected
        return
    processed = before if len(before) < count else before[:-1]  # the last item was not done with
    restored = Position(**json.loads(json.dumps(attrs.asdict(position))))
    assert processed + RequestPager(ahead(service.exchange), request, start=restored).collect() == expected
    assert processed + pager.resume().collect() == expected
    assert pager.resume().first() == next(iter(expected[len(processed) :]), None)


@given(OWNERS, HAVING, st.integers(1, 7), st.integers(1, 12))
def test_after_an_error_in_any_part_the_rest_can_be_read(
    owners: list[int], account_owners: list[int], size: int, fails_at: int
) -> None:
    service = Accounts(account_owners)
    service.fails_at = fails_at
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), accounts_of(owners), page_size=size)
    result: list[Any] = []
    try:
        result.extend(pager)
    except ServerError:
        result.extend(pager.resume())
    assert result == service.select(owners)


def test_the_count_is_known_when_each_part_has_told_its_own() -> None:
    service = Accounts([0, 0, 0, 5, 9])
    pager: RequestPager[Any] = RequestPager(ahead(service.exchange), accounts_of([*range(12)], count=True), page_size=2)
    counts = [pager.count for _ in pager]
    assert counts == [None, None, None, None, 5]
    assert [query.get("count") for query in service.requests] == [True, None, True, True]


LONG = F.identity_id.in_([owner(number) for number in range(10)])
GROUPS = F.memberships.identityId.in_([owner(number) for number in range(10)])


@pytest.mark.parametrize(
    ("request_", "key"),
    [
        (operations.list_accounts(filters=LONG, sorters=sort_by(F.name)), None),
        (operations.list_accounts(filters=LONG, sorters="name"), None),
        (operations.list_accounts(filters=LONG, offset=3), None),
        (operations.list_accounts(filters=LONG), "created"),
        (operations.list_accounts(filters=str(LONG)), None),
        (operations.list_accounts(filters=~LONG), None),
        (operations.list_accounts(filters=F.identity_id.in_(["a", "b"])), None),
        (operations.list_accounts(), None),
        (operations.list_workgroups(filters=GROUPS), None),  # a group has several members
    ],
)
def test_what_could_give_something_else_is_sent_whole(request_: PagedRequest[Any, Any], key: str | None) -> None:
    assert split_request(request_, key) == [request_]


@pytest.mark.parametrize(
    ("operation", "field"),
    [
        (operations.list_accounts, F.id),
        (operations.list_identities, F.id),
        (operations.list_access_profiles, F.source.id),
        (operations.list_entitlements, F.source.id),
        (operations.list_roles, F.id),
    ],
)
def test_a_field_of_one_value_is_split(operation: Any, field: Any) -> None:
    filters = field.in_([owner(number) for number in range(10)])
    assert len(split_request(operation(filters=filters, offset=0))) == 3


def test_a_place_in_a_part_that_the_list_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match=r"is not in this list \(number of parts: 1\)"):
        RequestPager(Accounts([]).exchange, accounts_of([1]), start=Position({"offset": 3}, item_count=9, part=2))


def test_paging_by_a_field_takes_a_filter_written_in_python() -> None:
    pages = iter([[{"id": "a"}], []])
    requests: list[Any] = []

    def exchange(request: Any) -> Any:
        requests.append(request.query.get("filters"))
        return next(pages), {}

    pager: RequestPager[Any] = RequestPager(
        exchange, operations.list_sources(filters=F.name == "x"), page_size=1, key="id"
    )
    assert len(pager.collect()) == 1
    assert requests == ['name eq "x"', '(name eq "x") and id gt "a"']


def test_any_number_of_ids_can_be_listed_by(client: Client, sandbox: Sandbox) -> None:
    ids = [item.id for item in client.collect(client.tenant.identities.list())]
    expected = {item.id for item in client.collect(client.tenant.accounts.list()) if item.identity_id in set(ids)}
    before = len(sandbox.requests)
    filters: Filter = F.identity_id.in_(ids)
    result = [
        item.id for item in client.collect(client.tenant.accounts.list(filters=filters).with_options(concurrency=3))
    ]
    assert len(ids) == 600
    assert len(result) == len(expected)
    assert set(result) == expected
    assert len({dict(r.query)["filters"] for r in sandbox.requests[before:]}) > 3
    assert client.run(client.tenant.accounts.list(filters=filters).total()) == len(expected)
    assert [item.id for item in client.collect(client.tenant.accounts.list(filters=filters, limit=301))] == result[:301]
