"""Prefetching: as many pages as latency and rate limit require, few after the end, decoded when they are read."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import AsyncTenant, RetryPolicy, UnreadableResponseError
from sailkit._pages.width import BURST, MAX_BUFFER, MAX_WIDTH, MIN_LATENCY, Concurrency, Width, needed_width
from sailkit.middleware import MiddlewareSteps, OutgoingRequest, RawResponse, Send, around_call
from sailkit_sandbox import Sandbox
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.faults.injector import Fault
from tests.facade.conftest import Client, Open

SECONDS = st.floats(0, 10)
LIMITS = st.none() | st.tuples(st.integers(1, 1000), st.floats(0.1, 60))
LATENCY = 0.03  # seconds


@given(latency=SECONDS, processing=SECONDS, rate_limit=LIMITS)
def test_the_width_is_no_more_than_needed(
    latency: float, processing: float, rate_limit: tuple[int, float] | None
) -> None:
    width = needed_width(latency, processing, rate_limit)
    assert 1 <= width <= MAX_WIDTH
    if latency < MIN_LATENCY or latency == 0:
        assert width == 1
    elif width < MAX_WIDTH:
        assert width * max(processing, BURST * rate_limit[1] / rate_limit[0] if rate_limit else 0) >= latency
    assert needed_width(2 * latency, processing, rate_limit) >= width
    assert needed_width(latency, 2 * processing, rate_limit) <= width


@pytest.mark.parametrize(
    ("latency", "processing", "rate_limit", "width"),
    [
        (0.001, 0.0001, None, 1),
        (0.05, 0.0, (100, 10.0), 26),
        (0.1, 0.0, (100, 10.0), 50),
        (1.0, 0.5, (100, 10.0), 3),
        (0.1, 0.004, None, 26),
        (0.1, 0.0, None, 50),
    ],
)
def test_the_width_follows_latency_rate_limit_and_caller(
    latency: float, processing: float, rate_limit: tuple[int, float] | None, width: int
) -> None:
    assert needed_width(latency, processing, rate_limit) == width


@pytest.mark.parametrize("concurrency", ["auto", 40])
@given(size=st.integers(1, 2 * MAX_BUFFER))
def test_the_pages_that_are_fetched_ahead_fit_into_the_buffer(concurrency: Concurrency, size: int) -> None:
    width = Width(concurrency, None, MAX_WIDTH)
    width.note_response(10.0, 1)
    width.note_response(10.0, size)
    assert width.current() * size <= max(MAX_BUFFER, size)
    assert width.current() == max(1, min(MAX_WIDTH if concurrency == "auto" else 40, MAX_BUFFER // size))


@pytest.mark.parametrize(("processing", "width"), [(0.001, 40), (0.05, 30), (1.0, 20)])
def test_pages_that_are_ready_count_as_read_if_the_caller_is_fast(processing: float, width: int) -> None:
    sizes = Width(20, None, MAX_WIDTH)
    sizes.note_response(1.0, 1)
    sizes.note_processing(processing)
    assert sizes.current(ready=20) == pytest.approx(width, abs=1)
    assert sizes.current() == 20


def test_the_automatic_width_does_not_exceed_the_connections() -> None:
    width = Width("auto", None, 4)
    width.note_response(1.0, 1)
    assert width.current() == 4


# Over HTTP


class Watched:
    """A sandbox with latency, which notes how many pages are under way at once."""

    def __init__(self, rows: int) -> None:
        self.sandbox = Sandbox(identities=rows, page_latency=LATENCY, sleep=self._sleep)
        self.most = self._now = 0
        self._lock = threading.Lock()
        self._agents = itertools.count()
        self.agent = ""

    def next_agent(self) -> str:
        """Return a user agent that tells the requests of a client from those of others."""
        self.agent = f"client-{next(self._agents)}/1.0"
        return self.agent

    def _sleep(self, seconds: float) -> None:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(seconds)
        with self._lock:
            self._now -= 1

    def begin(self) -> int:
        """Wait until no page is under way, because threads of the list before may have requested some after its end."""
        while self._now:
            time.sleep(0.01)
        self.most = 0
        return len(self.sandbox.requests)

    def offsets(self, since: int) -> list[int]:
        """The offsets of the pages that the present client has requested."""
        requests = [r for r in self.sandbox.requests[since:] if r.path.endswith("/identities")]
        own = [r for r in requests if self.agent in r.headers["user-agent"]]
        return [int(dict(r.query).get("offset", 0)) for r in own]


@pytest.fixture(scope="module")
def watched() -> Iterator[Watched]:
    watched = Watched(600)
    with watched.sandbox as sandbox:
        yield watched
        assert sandbox.crashes == ()


@pytest.fixture
def client(open_client: Open, watched: Watched) -> Client:
    sandbox, agent = watched.sandbox, watched.next_agent()
    known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    return open_client(base_url=sandbox.base_url, **known, rate_limit=None, user_agent=agent)


@pytest.fixture(scope="module")
def everyone(watched: Watched) -> list[str]:
    with watched.sandbox.tenant() as tenant:
        return [identity.id for identity in tenant.identities.list()]


def read(client: Client, pager: Any) -> list[str]:
    return [item.id for item in client.collect(pager)]


@pytest.mark.parametrize("concurrency", ["auto", 2, 3, 50])
@pytest.mark.parametrize("size", [10, 7, 250])
def test_every_row_comes_once_and_in_order_and_nothing_is_requested_after_a_known_end(
    client: Client, watched: Watched, everyone: list[str], concurrency: Concurrency, size: int
) -> None:
    since = watched.begin()
    pager = client.tenant.identities.list().with_options(page_size=size, concurrency=concurrency)
    assert read(client, pager) == everyone
    offsets = watched.offsets(since)
    if concurrency == 2:  # which does not ask for the total
        assert len([offset for offset in offsets if offset >= 600]) <= 2
    else:
        assert sorted(offsets) == [*range(0, 600, size)]
        assert pager.count == 600


@pytest.mark.parametrize("concurrency", ["auto", 30])
def test_few_pages_are_requested_after_an_unknown_end(
    client: Client, watched: Watched, everyone: list[str], concurrency: Concurrency
) -> None:
    since = watched.begin()
    pager = client.tenant.identities.list(count=False).with_options(page_size=50, concurrency=concurrency)
    assert read(client, pager) == everyone
    offsets = watched.offsets(since)
    assert sorted(offsets)[:12] == [*range(0, 600, 50)]
    assert len(offsets) <= 14
    assert watched.most == 2


def test_a_list_that_is_shorter_than_its_limit_ends_without_more(
    client: Client, watched: Watched, everyone: list[str]
) -> None:
    since = watched.begin()
    pager = client.tenant.identities.list(limit=10_000).with_options(page_size=60, concurrency=20)
    assert read(client, pager) == everyone
    assert sorted(watched.offsets(since)) == [*range(0, 600, 60)]


def test_a_list_that_begins_later_ends_at_the_total(client: Client, watched: Watched, everyone: list[str]) -> None:
    since = watched.begin()
    pager = client.tenant.identities.list(offset=90).with_options(page_size=60, concurrency=20)
    assert read(client, pager) == everyone[90:]
    assert sorted(watched.offsets(since)) == [*range(90, 600, 60)]


def test_a_list_that_goes_on_elsewhere_ends_at_the_total(client: Client, watched: Watched, everyone: list[str]) -> None:
    pager = client.tenant.identities.list().with_options(page_size=60, concurrency=20)
    rest = pager.with_options(start={"page": {"offset": 240}, "item_count": 240, "skip": 0, "part": 0})
    since = watched.begin()
    assert read(client, rest) == everyone[240:]
    assert sorted(watched.offsets(since)) == [*range(240, 600, 60)]


def test_as_many_pages_are_under_way_as_requested(client: Client, watched: Watched, everyone: list[str]) -> None:
    watched.begin()
    assert read(client, client.tenant.identities.list().with_options(page_size=10, concurrency=25)) == everyone
    assert 3 < watched.most <= 25


def test_automatic_concurrency_grows_with_the_latency(client: Client, watched: Watched, everyone: list[str]) -> None:
    watched.begin()
    assert read(client, client.tenant.identities.list().with_options(page_size=10, concurrency="auto")) == everyone
    assert watched.most > 2


def pass_on(request: OutgoingRequest) -> MiddlewareSteps:
    yield request
    return None


async def pass_on_as_coroutine(request: OutgoingRequest, send: Send) -> RawResponse:
    return await send(request)


@pytest.mark.parametrize("wrap", [around_call, lambda function: function], ids=["around calls", "around attempts"])
def test_automatic_concurrency_grows_with_middleware_as_well(
    client: Client, watched: Watched, everyone: list[str], wrap: Any
) -> None:
    is_async = isinstance(client.tenant, AsyncTenant)
    tenant = client.tenant.with_options(middleware=[wrap(pass_on_as_coroutine if is_async else pass_on)])
    watched.begin()
    assert read(client, tenant.identities.list().with_options(page_size=10, concurrency="auto")) == everyone
    assert watched.most > 2


def test_a_tenant_with_few_connections_has_no_more_pages_under_way(
    open_client: Open, watched: Watched, everyone: list[str]
) -> None:
    sandbox = watched.sandbox
    known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "max_connections": 3}
    client = open_client(base_url=sandbox.base_url, **known, rate_limit=None)
    watched.begin()
    assert read(client, client.tenant.identities.list().with_options(page_size=20, concurrency=50)) == everyone
    assert watched.most <= 3


def test_a_single_call_does_not_wait_for_all_pages_that_are_fetched_ahead(open_client: Open, watched: Watched) -> None:
    sandbox = watched.sandbox
    known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    since = watched.begin()
    client = open_client(
        base_url=sandbox.base_url, **known, rate_limit=(5, 0.3), user_agent=watched.next_agent(), max_connections=50
    )
    pages = client.tenant.identities.list().with_options(page_size=10, concurrency=50).pages()
    is_async = isinstance(client.tenant, AsyncTenant)

    async def next_page() -> Any:
        return await anext(pages)

    for _ in range(2):  # then the others, up to 50, wait for the limit
        client.run(next_page()) if is_async else next(pages)
    before = len(watched.offsets(since))
    client.run(client.tenant.request("GET", "/v2025/sources"))
    assert before < 20
    assert len(watched.offsets(since)) <= before + 12  # the slots of at most two periods, and no page for each waiting
    client.run(pages.aclose() if is_async else pages.close())


def test_a_list_that_is_left_fetches_no_more(client: Client, watched: Watched, everyone: list[str]) -> None:
    since = watched.begin()
    pager = client.tenant.identities.list().with_options(page_size=5, concurrency=20)
    if isinstance(client.tenant, AsyncTenant):

        async def first() -> list[str]:
            ids = []
            pages = pager.pages()
            async for page in pages:
                ids += [item.id for item in page]
                if len(ids) == 10:
                    break
            await pages.aclose()
            return ids

        ids = client.run(first())
    else:
        ids = [item.id for page in itertools.islice(pager.pages(), 2) for item in page]
    assert ids == everyone[:10]
    time.sleep(7 * LATENCY)
    assert len(watched.offsets(since)) <= 22  # those that were under way
    assert len(read(client, client.tenant.identities.list(limit=30))) == 30  # the tenant goes on


@attrs.frozen
class Garbled(Fault):
    """The body of the response ends too early, although its length is right."""

    def change_response(self, response: Response, random: Random) -> Response:
        return attrs.evolve(response, content=response.content[:-2])


@pytest.mark.parametrize("after", [1, 5])
def test_a_body_that_cannot_be_read_is_an_error_of_its_page(
    client: Client, watched: Watched, everyone: list[str], after: int
) -> None:
    pager = client.tenant.identities.list().with_options(page_size=50, concurrency=4)
    fault = watched.sandbox.faults(Garbled(path="/identities", after=after, times=1))
    with fault, pytest.raises(UnreadableResponseError, match="cannot be decoded"):
        client.collect(pager)
    assert pager.position is not None
    count = pager.position.item_count
    assert count % 50 == 0
    assert read(client, pager.resume()) == everyone[count:]


def test_a_body_that_cannot_be_read_is_fetched_again(open_client: Open, watched: Watched, everyone: list[str]) -> None:
    sandbox, retry = watched.sandbox, RetryPolicy(base_delay=0.001)
    known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "retry": retry}
    client = open_client(base_url=sandbox.base_url, **known, rate_limit=None, user_agent=watched.next_agent())
    since = watched.begin()
    with sandbox.faults(Garbled(path="/identities", after=2, every=3)):
        assert read(client, client.tenant.identities.list().with_options(page_size=50, concurrency=4)) == everyone
    offsets = watched.offsets(since)
    assert {*offsets} == {*range(0, 600, 50)}
    assert len(offsets) > 12
