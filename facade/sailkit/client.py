"""Clients: a tenant with its resources, synchronous and for asyncio."""

from __future__ import annotations

import copy
import functools
import operator
from collections.abc import Coroutine, Mapping
from functools import cached_property
from inspect import getattr_static
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol, Self, TypeVar, Unpack, overload

from sailkit._engine.call import CallResult, Connection, call
from sailkit._engine.drivers import Flow, Received, drive, drive_async, until_pause
from sailkit._engine.effects import Effect, Sleep, Steps
from sailkit._engine.interfaces import Transport
from sailkit._engine.request_building import CallOptions, CallPolicy, undocumented_request
from sailkit._engine.transport import AsyncTransport, SyncTransport
from sailkit._engine.waiting import StopSignal
from sailkit._pages.pager import AsyncRequestPager, RequestPager
from sailkit_api.v2025.resources import Resources
from sailkit_core.keywords import check_keywords, with_known_keywords
from sailkit_core.model import Model
from sailkit_core.pagination import AsyncPager, Pager, PagerOptions
from sailkit_core.request import PagedRequest, Request
from sailkit_core.resource import AsyncSender, C, Entry, Resource, Sender

from ._config_loading import load_config
from ._seam_options import check_token_kind
from .config import Config, Options
from .files import DownloadTarget, Sink, open_sink
from .response import Response

if TYPE_CHECKING:
    from sailkit_api.v2024.resources import Resources as Resources2024

    from .bulk import Bulk
    from .polling import StoredWait, WaitOptions
    from .search import Search

__all__ = ["AsyncTenant", "Tenant"]

PIPE_INTERVAL: Final = 0.05  # seconds

T = TypeVar("T")
S = TypeVar("S", covariant=True)  # the status of a long-running operation
I = TypeVar("I")  # noqa: E741 - the item of a page
R = TypeVar("R", bound=Resource[Any])


class Starts(Protocol[S]):
    """Result of an operation that starts work whose status is known; type checkers learn the status from it."""

    @property
    def _awaited_status(self) -> S: ...


def _copy_without_caches(resource: R) -> R:
    """A shallow copy without the resources and methods that are bound to the client of the original."""
    other = copy.copy(resource)
    for name in [*vars(other)]:
        if isinstance(getattr_static(type(other), name, None), (cached_property, Entry)):
            del vars(other)[name]
    return other


class _Client(Resources[C]):
    """The part that both clients share: options, resources, and calls as generators of effects."""

    _transport_class: ClassVar[Any]
    _pager_class: ClassVar[Any]
    _drive: ClassVar[Any]  # performs the effects of a generator
    _effect_method: ClassVar[str]

    @with_known_keywords
    def __init__(self, tenant: str | None = None, **options: Unpack[Options]) -> None:
        super().__init__(self)  # type: ignore[arg-type]  # the subclasses are senders
        config = load_config(tenant, options)
        is_async = self._effect_method == "perform_async"
        check_token_kind(config, is_async=is_async)
        self._policy = CallPolicy.from_config(config, is_async=is_async)
        self._connection = Connection(config, self._make_transport(config, is_async=is_async))
        self._perform_effect = operator.methodcaller(self._effect_method, self._connection.stop)
        self._owns_connection = True

    @cached_property
    def v2024(self) -> Resources2024[C]:
        """The resources of API v2024, over the same connections and token."""
        from sailkit_api.v2024.resources import Resources  # here, because most programs need one version

        return Resources(self._client)

    @cached_property
    def bulk(self) -> Bulk[C]:
        """Bulk operations on any number of ids."""
        from .bulk import Bulk

        return Bulk(self._client)

    @cached_property
    def search(self) -> Search[C]:
        """Search; call it with a query."""
        from .search import Search

        return Search(self._client)

    @with_known_keywords
    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Return a copy of this client that differs in some options.

        The copy shares connections, token and rate limit, which close with the client that opened them.

        Args:
            retry: the retry policy; None never repeats a call.
            timeout: seconds to wait for a connection, and for each read and write.
            deadline: seconds for each call with all its attempts and waits; None for no other limit than the budget of
                the retry policy. See `sailkit.Config`.
            experimental: the policy for experimental operations; see `sailkit.experimental`.
            headers: headers of every call, added to those that the client already has. An operation's own headers win.
            middleware: functions around each attempt or each call, inside those that the client already has.
            read_only: True refuses changes; it cannot be turned off again. See `sailkit.Config`.
            dry_run: True, or a function, reports changes instead of sending them. See `sailkit.Config`.

        Raises:
            ValueError: for an invalid timeout, deadline or mode, a header that the client sets itself, or a header that
                cannot be sent (`RequestError`).
        """
        client: Self = _copy_without_caches(self)
        vars(client).update(_client=client, _policy=self._policy.with_options(options), _owns_connection=False)
        for name, value in [*vars(client).items()]:
            if isinstance(value, Resource) and value is not client and value._client is self:
                vars(client)[name] = bound = _copy_without_caches(value)
                vars(bound).update(_client=client)
        return client

    @overload
    def pages(self: Resource[Sender], request: PagedRequest[Any, I], **options: Unpack[PagerOptions]) -> Pager[I]: ...
    @overload
    def pages(
        self: Resource[AsyncSender], request: PagedRequest[Any, I], **options: Unpack[PagerOptions]
    ) -> AsyncPager[I]: ...
    def pages(self: Any, request: PagedRequest[Any, I], **options: Unpack[PagerOptions]) -> Any:
        """Return a pager over all items of a list. Nothing is sent before the first item is requested.

        Args:
            request: of an operation that returns a list. Its `limit` is the total number of items, not the page size;
                its `offset` is where the list starts.
            options: `page_size`, `concurrency`, `key` and `start`; see `sailkit.pagination.PagerOptions`.

        Raises:
            ValueError: if the operation does not support a value. For `key`, the message names the possible fields.
        """
        connection = self._connection
        limits = connection.rate_limit, connection.max_connections
        return self._pager_class(self._fetch, request, connection.base_url, *limits, **options)

    @overload
    def wait(self: Resource[Sender], result: Starts[S], **options: Unpack[WaitOptions]) -> S: ...
    @overload
    def wait(self: Resource[Sender], result: Model | StoredWait, **options: Unpack[WaitOptions]) -> Any: ...
    @overload
    def wait(
        self: Resource[AsyncSender], result: Starts[S], **options: Unpack[WaitOptions]
    ) -> Coroutine[Any, Any, S]: ...
    @overload
    def wait(
        self: Resource[AsyncSender], result: Model | StoredWait, **options: Unpack[WaitOptions]
    ) -> Coroutine[Any, Any, Any]: ...
    def wait(self: Any, result: Any, **options: Unpack[WaitOptions]) -> Any:
        """Wait until a long-running operation ends, and return its final status, such as a `TaskStatus`.

        For access requests, the result is the list of their items.

        Args:
            result: the status of a task, or the result of the operation that started it, such as `identities.process`,
                `sources.aggregate_accounts`, `sp_config.start_export`, `reports.start` or `access_requests.create`; or
                a wait that `sailkit.polling.store_wait` has made of one, which may have been stored as JSON.
            options: `timeout` and `interval` in seconds, and `progress`; see `sailkit.polling.WaitOptions`.

        Raises:
            TaskFailedError: if the operation ends without success.
            WaitTimeoutError: if it does not end in time.
            TypeError: for a result that starts no long-running operation. The message lists those that do.
            ValueError: for a result without id, and for an invalid timeout or interval.

        See https://developer.sailpoint.com/docs/api/v2025/get-task-status.
        """
        from .polling import WaitOptions, poll_until_done  # here, because most programs need none

        check_keywords("wait", options, WaitOptions.__annotations__)
        return self._run_flow(poll_until_done(result, **options))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connection.base_url}>"

    @classmethod
    def _make_transport(cls, config: Config, *, is_async: bool) -> Transport:
        if config.transport is None:
            transport: Transport = cls._transport_class(config)
            return transport
        from ._engine.user_transport import make_user_transport  # here, because most programs need none

        return make_user_transport(config, is_async=is_async)

    def _call(self, request: Request[T], sink: Sink | None = None) -> Steps[CallResult[T]]:
        return call(self._connection, self._policy, request, sink)

    def _call_for_response(self, request: Request[T]) -> Steps[Response[T]]:
        result = yield from self._call(request)
        return result.with_parsed(result.parsed)

    def _call_for_headers(self, request: Request[T], *, pauses: bool = False) -> Steps[tuple[T, Mapping[str, str]]]:
        result = yield from call(self._connection, self._policy, request, pauses=pauses)
        return result.parsed, result.response.headers

    def _receive(self, request: Request[Any], perform: Any) -> Steps[Received]:
        """Make a call up to its response, which is read later."""
        pause, steps = yield from until_pause(self._call_for_headers(request, pauses=True))
        return Received(pause, functools.partial(self._drive, steps, perform))

    def _fetch(self, request: Request[Any], stop: StopSignal | None = None) -> Any:
        """Return result and headers, or with an async client a coroutine.

        With `stop`, which ends the waits of this call, what is received is returned, and read later.
        """
        self._connection.transport.check_usable()
        if stop is None:
            return self._drive(self._call_for_headers(request), self._perform_effect)
        self._connection.stop.add(stop)
        perform = operator.methodcaller(self._effect_method, stop)
        return self._drive(self._receive(request, perform), perform)

    def _run_flow(self, steps: Flow[Any]) -> Any:
        return self._drive(steps, self._perform)

    def _perform(self, effect: Request[Any] | Effect) -> Any:
        return self._fetch(effect) if isinstance(effect, Request) else self._perform_effect(effect)

    def _get_token(self) -> Any:
        """Return a usable `Token`, or with an async client a coroutine."""
        return self._drive(self._connection.tokens.token(None), self._perform_effect)

    def _download(self, request: Request[Any], target: DownloadTarget) -> Steps[Response[int]]:
        with open_sink(target, request) as sink:
            while not sink.is_ready():
                yield Sleep(PIPE_INTERVAL)
            result = yield from self._call(request, sink)
        return result.with_parsed(sink.written)


class Tenant(_Client[Sender]):
    """A tenant of Identity Security Cloud, for any number of threads. Its resources are those of API v2025.

    Args:
        tenant: the tenant's name, such as "acme", or its API address, such as "https://acme.api.identitynow.com".
            Default: the environment variable SAIL_BASE_URL.
        options: the other settings, such as `client_id` and `client_secret`; see `sailkit.Config`. `environment` is
            the name of an environment of the official CLI, whose address and credentials are used.

    Raises:
        ConfigurationError: for a missing or invalid value. Nothing is sent before the first call.

    See https://developer.sailpoint.com/docs/api/authentication and https://developer.sailpoint.com/docs/api/rate-limit.
    """

    _pager_class = RequestPager
    _transport_class = SyncTransport
    _drive = staticmethod(drive)
    _effect_method = "perform"

    def send(self, request: Request[T]) -> T:
        """Send a request and return its result.

        Args:
            request: the return value of an operation of `sailkit_api`.

        Raises:
            ApiError: if the service returns an error status.
            RequestError: if the request cannot be sent as it is; nothing was sent.
            AuthenticationError, NoResponseError, UnreadableResponseError, ExperimentalError: see `sailkit.errors`.
        """
        return self.with_response(request).parsed

    def with_response(self, request: Request[T]) -> Response[T]:
        """Send a request and return its result with status, headers and timing; see `send`."""
        return drive(self._call_for_response(request), self._perform_effect)

    @with_known_keywords
    def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, json: Any = None
    ) -> Response[Any]:
        """Make a call that no API document describes, with token, retries and rate limit of the tenant.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: the path with the API version, such as "/v2025/identities", percent-encoded; or a whole address.
            query: query parameters by name; None is not sent, a list is sent as several parameters.
            json: the body: JSON, a model, or bytes; None sends no body.

        Raises:
            ValueError: for an invalid path or an address of another host; nothing was sent.
            ApiError: and the other exceptions of `send`.
        """
        return self.with_response(undocumented_request(method, path, query, json, self._connection.base_url))

    @with_known_keywords
    def download(self, request: Request[Any], to: DownloadTarget) -> Response[int]:
        """Send a request and write the body of its response to a file, in chunks; `parsed` is the number of bytes.

        The file is written as a whole or not at all. An existing file is replaced when the whole body has arrived, also
        behind a symbolic link; it keeps its mode, and its owner where the process may set it. Hard links keep the old
        content; access control lists and extended attributes are not kept. If the call fails, what was there is
        unchanged. A device or a pipe is written to while the body arrives; a named pipe is awaited by its reader first.

        Args:
            request: the return value of an operation of `sailkit_api`. An operation that no document describes may
                return anything but an error and a page in HTML; `accept="text/html"` in the request allows the latter.
            to: a path, or a file object that was opened for writing bytes. The body is written from its position; if
                the call fails, that is removed, unless the object cannot seek. The service's file name is not used.

        Raises:
            UnreadableResponseError: if the body is an error page, an error, or of another media type than documented,
                although the status is a success.
            OSError: if the file cannot be written. For a missing folder, or one that cannot be written to, nothing is
                sent.
            TypeError: if `to` is neither a path nor a file object for bytes; nothing is sent.
            ApiError: and the other exceptions of `send`.
        """
        return drive(self._download(request, to), self._perform_effect)

    def close(self) -> None:
        """Close the connections; a closed tenant cannot be used again."""
        if self._owns_connection:
            self._connection.stop.set()
            self._connection.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncTenant(_Client[AsyncSender]):
    """A tenant of Identity Security Cloud for the tasks of one event loop; arguments are those of `Tenant`."""

    _pager_class = AsyncRequestPager
    _transport_class = AsyncTransport
    _drive = staticmethod(drive_async)
    _effect_method = "perform_async"

    async def send(self, request: Request[T]) -> T:
        """Send a request and return its result; see `Tenant.send`."""
        return (await self.with_response(request)).parsed

    async def with_response(self, request: Request[T]) -> Response[T]:
        """Send a request and return its result with status, headers and timing; see `Tenant.with_response`."""
        return await drive_async(self._call_for_response(request), self._perform_effect)

    @with_known_keywords
    async def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, json: Any = None
    ) -> Response[Any]:
        """Make a call that no API document describes; see `Tenant.request`."""
        return await self.with_response(undocumented_request(method, path, query, json, self._connection.base_url))

    @with_known_keywords
    async def download(self, request: Request[Any], to: DownloadTarget) -> Response[int]:
        """Send a request and write the body of its response to a file, in chunks; see `Tenant.download`."""
        return await drive_async(self._download(request, to), self._perform_effect)

    async def aclose(self) -> None:
        """Close the connections; a closed tenant cannot be used again."""
        if self._owns_connection:
            self._connection.stop.set()
            await self._connection.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
