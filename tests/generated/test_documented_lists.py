"""Lists do what `help()` says of `limit`, `offset` and `count`, over HTTP, for each style of paging."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sailkit import Tenant
from sailkit_api import VERSIONS
from sailkit_api.v2025 import operations
from sailkit_core.request import PagedRequest
from sailkit_sandbox import Sandbox

from . import calls

LIMIT = "limit: Total number of items, over all pages. Default: all items."
OFFSET = "offset: Number of items to skip, counted from the first item of the whole list."
COUNT = (
    "count: Whether the first response has the total number of items, whatever the limit; then `count` of the list is "
    "that number."
)
IDENTITIES = 300  # more than a page holds


@pytest.fixture(scope="module")
def tenant() -> Iterator[Tenant]:
    """A tenant with more identities than a page holds."""
    with (
        Sandbox(identities=IDENTITIES, seed=3) as sandbox,
        Tenant(
            base_url=sandbox.base_url,
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            rate_limit=None,
        ) as tenant,
    ):
        for name in ("a", "b", "c", "d"):
            launcher = {"name": name, "description": "", "type": "INTERACTIVE_PROCESS", "disabled": False}
            tenant.request("POST", "/v2025/launchers", json={**launcher, "config": "{}"})
            campaign_filter = {"id": "", "name": name, "owner": "SailPoint", "mode": "INCLUSION"}
            tenant.request("POST", "/v2025/campaign-filters", json={**campaign_filter, "isSystemFilter": False})
            tenant.request("POST", "/v2025/access-model-metadata/attributes", json={"key": name, "name": name})
        yield tenant


Listing = Callable[..., Any]
QUERY: Any = {"indices": ["identities"], "query": {"query": "*"}, "sort": ["id"]}
LISTINGS: dict[str, Callable[[Tenant], Listing]] = {
    "offset": lambda tenant: tenant.identities.list,
    "search": lambda tenant: lambda **options: tenant.search.query(QUERY, **options),
    "next": lambda tenant: tenant.launchers.list,
    "start": lambda tenant: tenant.campaign_filters.list,
}
FUNCTIONS: dict[str, Callable[..., PagedRequest[Any, Any]]] = {
    "offset": operations.list_identities,
    "search": operations.search_post,
    "next": operations.get_launchers,
    "start": operations.list_campaign_filters,
}
STYLES = sorted(LISTINGS)


def documented(function: Callable[..., Any]) -> str:
    """The docstring that `help()` shows, without its line breaks."""
    return " ".join((inspect.getdoc(function) or "").split())


def ids(items: Any) -> list[str]:
    return [item.id if hasattr(item, "id") else item["id"] for item in items]


@pytest.mark.parametrize("style", STYLES)
def test_the_limit_is_the_total_number_of_items_and_all_items_by_default(style: str, tenant: Tenant) -> None:
    assert LIMIT in documented(FUNCTIONS[style])
    items = LISTINGS[style](tenant)
    every = ids(items())
    assert len(every) >= 3
    for limit in (0, 1, len(every) - 1, len(every), len(every) + 5):
        assert ids(items(limit=limit)) == every[:limit], limit


@pytest.mark.parametrize("style", ["offset", "search"])
def test_a_limit_of_more_than_a_page_takes_several_pages(style: str, tenant: Tenant) -> None:
    items = LISTINGS[style](tenant)
    pages = [len(page) for page in items(limit=260).pages()]
    assert pages == [250, 10]


@pytest.mark.parametrize("style", ["offset", "search"])
def test_a_request_sent_alone_returns_one_page_of_the_size_of_its_limit(style: str, tenant: Tenant) -> None:
    function = FUNCTIONS[style]
    body = (QUERY,) if style == "search" else ()
    paging = function(*body).operation.paging
    assert paging is not None
    assert f"{paging.size} items a page by default, at most {paging.maximum}." in documented(function)
    assert len(tenant.send(function(*body))) == paging.size
    assert len(tenant.send(function(*body, limit=7))) == 7


@pytest.mark.parametrize("style", ["offset", "search"])
def test_the_offset_counts_from_the_first_item_of_the_whole_list(style: str, tenant: Tenant) -> None:
    assert OFFSET in documented(FUNCTIONS[style])
    items = LISTINGS[style](tenant)
    every = ids(items())
    assert ids(items(offset=3)) == every[3:]
    assert ids(items(offset=255, limit=4)) == every[255:259]


@pytest.mark.parametrize("style", ["offset", "search"])
def test_the_count_is_of_all_items_whatever_the_limit(style: str, tenant: Tenant) -> None:
    assert COUNT in documented(FUNCTIONS[style])
    items = LISTINGS[style](tenant)
    total = len(ids(items()))
    counted = items(count=True, limit=2)
    assert len(list(counted)) == 2
    assert counted.count == total
    silent = items(limit=2)
    assert len(list(silent)) == 2
    assert silent.count is None


def test_the_limit_of_a_list_in_one_response_is_that_of_the_response(tenant: Tenant) -> None:
    function = operations.list_access_model_metadata_attribute
    text = documented(function)
    assert "limit: Number of items to return. At least 0, at most 250. Default: 250." in text
    assert LIMIT not in text
    every = list(tenant.pages(function()))
    assert len(every) > 1
    assert list(tenant.pages(function(limit=1))) == every[:1]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_list_says_what_its_limit_offset_and_count_are(version: str) -> None:
    """The three words have one meaning where a list comes in pages, and another where it does not."""
    in_pages = 0
    for name, function, operation in calls.operations(version):
        text, arguments = documented(function), inspect.signature(function).parameters
        pages = operation.paging is not None and operation.paging.style != "single"
        in_pages += pages and "limit" in arguments
        for argument, sentence in (("limit", LIMIT), ("offset", OFFSET), ("count", COUNT)):
            assert (sentence in text) is (pages and argument in arguments), f"{name} {argument}"
    assert in_pages > 130
