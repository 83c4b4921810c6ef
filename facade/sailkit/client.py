"""The clients: a tenant with its resources, sync and async."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from sailkit._engine.call_state import Exchange, Response
from sailkit._engine.drivers import Flow, drive, drive_async
from sailkit._engine.request_policy import CallOptions, Desk
from sailkit._engine.transport import AsyncConnection, Connection
from sailkit._pages.pager import AsyncRequestPager, RequestPager
from sailkit_api.v2025.resources import Resources
from sailkit_core.pagination import AsyncPager, Pager, PagerOptions
from sailkit_core.request import Model, PagedRequest, Request
from sailkit_core.resource import AsyncSender, Sender

from .config import Options, load
from .errors import ApiError
from .files import Sink, Target, sink

if TYPE_CHECKING:
    from sailkit_api.v2024.resources import Resources as Resources2024

    from .bulk import Bulk
    from .polling import WaitOptions
    from .search import Search

__all__ = ["AsyncTenant", "Tenant"]

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - the item of a page


class Tenant(Resources[Sender]):
    """A tenant of Identity Security Cloud. Its resources are those of v2025; `v2024` has those of v2024.

    Args:
        tenant: the tenant's name, such as "acme", or its API address, such as "https://acme.api.identitynow.com";
            left out, SAIL_BASE_URL says it.
        base_url: the API address, where a keyword reads better.
        client_id: of a personal access token or an OAuth client; left out, SAIL_CLIENT_ID.
        client_secret: belonging to it; left out, SAIL_CLIENT_SECRET.
        experimental: True sends the header for experimental operations with every request, "marked" only with those
            that the documents mark (and once more with it, where the service asks for it all the same); with False,
            experimental operations are refused before anything is sent.
        timeout: seconds to wait for a connection, and for each read and write.
        retry: when and how often a failed call is repeated; None never repeats it. See `sailkit.Retry`.
        rate_limit: requests, and the seconds within which so many are sent at most, such as (100, 10.0), which is the
            service's limit. All clients of the process with the same address and client id keep it together, for each
            API version. None sends calls as they come.
        proxy, ca_file, client_cert, max_connections, user_agent, access_token: see `sailkit.Config`.

    A tenant may be used by many threads at once.

    Raises:
        ConfigurationError: when a value is missing or cannot be right. Nothing is sent before the first call.

    See https://developer.sailpoint.com/docs/api/authentication and https://developer.sailpoint.com/docs/api/rate-limit.
    """

    def __init__(self, tenant: str | None = None, **options: Unpack[Options]) -> None:
        super().__init__(self)
        self._desk = Desk(load(tenant, options))
        self._connection = Connection(self._desk.settings)
        self._parent: Tenant | None = None

    @cached_property
    def v2024(self) -> Resources2024[Sender]:
        """The resources of API v2024, over the same connection and token."""
        from sailkit_api.v2024.resources import Resources

        return Resources(self)

    def send(self, request: Request[T]) -> T:
        """Send a request and return its result.

        Args:
            request: what an operation of `sailkit_api` returns.

        Raises:
            ApiError: when the service answers with an error; see `sailkit.errors` for the tree.
            AuthenticationError: when the tenant does not accept the credentials.
            NoAnswerError: when there is no answer, or it breaks off.
            UnreadableAnswerError: when a success cannot be read.
            ExperimentalError: when the operation is experimental and the options refuse that.
        """
        return self._desk.read(request, self._exchange(request))

    def _exchange(self, request: Request[Any], out: Sink | None = None) -> Exchange:
        call = self._desk.prepare(request)
        try:
            return self._connection.send(request.operation, call, self._desk.manner, out)
        except ApiError as error:
            call = self._desk.again(call, error)
        return self._connection.send(request.operation, call, self._desk.manner, out)

    def with_response(self, request: Request[T]) -> Response[T]:
        """Send a request and return its result with status, headers and the like; raises what `send` raises.

        Args:
            request: what an operation of `sailkit_api` returns.
        """
        exchange = self._exchange(request)
        return self._desk.response(exchange, self._desk.read(request, exchange))

    def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, json: Any = None
    ) -> Response[Any]:
        """Send a call that no document describes, with the tenant's token, retries and rate limit.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: the whole path, API version included, such as "/v2025/identities", percent-encoded; or an address
                below this tenant's `base_url`.
            query: query parameters by name; None is not sent, a list is sent as several.
            json: the body: JSON, a model, or bytes; None sends none.

        Raises:
            ValueError: for an address of another host, or what is no path; nothing was sent.
            ApiError: and more; see `send`.
        """
        request = self._desk.raw(method, path, query, json)
        exchange = self._exchange(request)
        return self._desk.response(exchange, self._desk.read(request, exchange))

    def download(self, request: Request[Any], to: Target) -> Response[int]:
        """Send a request and write the body of its answer to a file, in pieces.

        A file that exists is replaced when all has arrived; if the call fails, it stays, and nothing is left over.

        Args:
            request: what an operation of `sailkit_api` returns.
            to: a path, or a file object that was opened for writing bytes; the name is never the service's.

        Returns:
            the answer, whose `parsed` is the number of bytes written.

        Raises:
            OSError: when the file cannot be written.
            ApiError: and more; see `send`.
        """
        with sink(to) as out:
            exchange = self._exchange(request, out)
        return self._desk.response(exchange, out.written)

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """A client of the same tenant, with the same connections, token and rate limit, that differs in options.

        Closing it does nothing; it ends with the client that it was made from.

        Args:
            retry: when a failed call is repeated; None never repeats it.
            timeout: seconds to wait for a connection, and for each read and write.
            experimental: whether the header for experimental operations goes with every call; see `sailkit.Config`.
            headers: headers to send with every call, in addition.

        Raises:
            ValueError: for a timeout that is not more than 0, or a header that is the client's own.
        """
        other = type(self).__new__(type(self))
        super(Tenant, other).__init__(other)
        other._desk = self._desk.with_options(options)
        other._connection = self._connection
        other._parent = self
        return other

    def pages(self, request: PagedRequest[Any, I], **options: Unpack[PagerOptions]) -> Pager[I]:
        """Return a pager over all items of a list. Nothing is sent before the first item is requested.

        Args:
            request: of an operation that returns a list. Its `limit` is the total number of items, not the page size;
                its `offset` is where the list starts.
            page_size: number of items in a page. Default: the maximum of the operation, but not more than 250.
            concurrency: number of pages to fetch at the same time, from 1 to 10. The order of the items stays the same.
                Default: 1.
            key: field to page by (keyset pagination), such as "id". The items are sorted by it, and each comes once,
                even if rows are inserted and deleted in the meantime. The operation must support sorting by the field
                and comparing it in a filter. Default: None, which pages as the operation does.
            start: position to start at, from a pager's `position`. Default: the beginning.

        Raises:
            ValueError: if the operation does not support a value. For `key`, the message names the possible fields.
        """
        return RequestPager(self._answer, request, **options)

    def close(self) -> None:
        """Close the connections; a closed tenant cannot be used again."""
        if self._parent is None:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Tenant {self._desk.settings.base_url}>"

    def _answer(self, request: Request[T]) -> tuple[T, Mapping[str, str]]:
        """Send a request and return its result with the headers of the answer, whose names are in lower case."""
        answer = self.with_response(request)
        return answer.parsed, answer.headers

    def _drive(self, flow: Flow[T]) -> T:
        return drive(flow, self._answer, time.sleep)

    @cached_property
    def bulk(self) -> Bulk[Sender]:
        """What is done for any number of ids."""
        from .bulk import Bulk  # here, because most programs need none of these

        return Bulk(self)

    @cached_property
    def search(self) -> Search[Sender]:
        """Searching: call it with a query."""
        from .search import Search

        return Search(self)

    def wait(self, result: Model, **options: Unpack[WaitOptions]) -> Any:
        """Wait until a long-running operation ends.

        Args:
            result: the result of the operation that started it, such as `identities.process`,
                `sources.import_accounts`, `sp_config.start_export`, `reports.start` or `access_requests.create`; or the
                status of a task.
            timeout: maximum time to wait, in seconds; None waits without limit. Default: 600.
            interval: time between the first two status requests, in seconds. It grows by half with each request, up to
                30. Default: 1.
            progress: called with each status.

        Returns:
            The final status, such as a `TaskStatus`; for access requests, the list of their items.

        Raises:
            TaskFailedError: if the operation ends without success.
            WaitTimeoutError: if it does not end in time.
            TypeError: for a result that starts no long-running operation. The message lists those that do.
            ValueError: for a result without id, and for an invalid timeout or interval.

        See https://developer.sailpoint.com/docs/api/v2025/get-task-status.
        """
        from ._long_running import poll_until_done

        return self._drive(poll_until_done(result, **options))


class AsyncTenant(Resources[AsyncSender]):
    """A tenant of Identity Security Cloud for asyncio; arguments and errors are those of `Tenant`."""

    def __init__(self, tenant: str | None = None, **options: Unpack[Options]) -> None:
        super().__init__(self)
        self._desk = Desk(load(tenant, options))
        self._connection = AsyncConnection(self._desk.settings)
        self._parent: AsyncTenant | None = None

    @cached_property
    def v2024(self) -> Resources2024[AsyncSender]:
        """The resources of API v2024, over the same connection and token."""
        from sailkit_api.v2024.resources import Resources

        return Resources(self)

    async def send(self, request: Request[T]) -> T:
        """Send a request and return its result; raises what `Tenant.send` raises."""
        return self._desk.read(request, await self._exchange(request))

    async def _exchange(self, request: Request[Any], out: Sink | None = None) -> Exchange:
        call = self._desk.prepare(request)
        try:
            return await self._connection.send(request.operation, call, self._desk.manner, out)
        except ApiError as error:
            call = self._desk.again(call, error)
        return await self._connection.send(request.operation, call, self._desk.manner, out)

    async def with_response(self, request: Request[T]) -> Response[T]:
        """Send a request and return its result with status, headers and the like; see `Tenant.with_response`."""
        exchange = await self._exchange(request)
        return self._desk.response(exchange, self._desk.read(request, exchange))

    async def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, json: Any = None
    ) -> Response[Any]:
        """Send a call that no document describes; see `Tenant.request`."""
        request = self._desk.raw(method, path, query, json)
        exchange = await self._exchange(request)
        return self._desk.response(exchange, self._desk.read(request, exchange))

    async def download(self, request: Request[Any], to: Target) -> Response[int]:
        """Send a request and write the body of its answer to a file, in pieces; see `Tenant.download`."""
        with sink(to) as out:
            exchange = await self._exchange(request, out)
        return self._desk.response(exchange, out.written)

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """A client of the same tenant that differs in options; see `Tenant.with_options`."""
        other = type(self).__new__(type(self))
        super(AsyncTenant, other).__init__(other)
        other._desk = self._desk.with_options(options)
        other._connection = self._connection
        other._parent = self
        return other

    def pages(self, request: PagedRequest[Any, I], **options: Unpack[PagerOptions]) -> AsyncPager[I]:
        """Return a pager over all items of a list; see `Tenant.pages`."""
        return AsyncRequestPager(self._answer, request, **options)

    async def aclose(self) -> None:
        """Close the connections; a closed tenant cannot be used again."""
        if self._parent is None:
            await self._connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<AsyncTenant {self._desk.settings.base_url}>"

    async def _answer(self, request: Request[T]) -> tuple[T, Mapping[str, str]]:
        """Send a request and return its result with the headers of the answer; see `Tenant._answer`."""
        answer = await self.with_response(request)
        return answer.parsed, answer.headers

    async def _drive(self, flow: Flow[T]) -> T:
        import asyncio  # here, because programs without tasks need not load it

        return await drive_async(flow, self._answer, asyncio.sleep)

    @cached_property
    def bulk(self) -> Bulk[AsyncSender]:
        """What is done for any number of ids; see `Tenant.bulk`."""
        from .bulk import Bulk  # here, because most programs need none of these

        return Bulk(self)

    @cached_property
    def search(self) -> Search[AsyncSender]:
        """Searching: call it with a query; see `Tenant.search`."""
        from .search import Search

        return Search(self)

    async def wait(self, result: Model, **options: Unpack[WaitOptions]) -> Any:
        """Wait until a long-running operation ends; see `Tenant.wait`."""
        from ._long_running import poll_until_done

        return await self._drive(poll_until_done(result, **options))
