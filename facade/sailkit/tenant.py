"""The clients: a tenant with its resources, sync and async."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from sailkit_api.runtime import EXPERIMENTAL_HEADER, Call, Model, Operation, PagedRequest, Request
from sailkit_api.tables import AsyncSender, Reading, Sender
from sailkit_api.v2025.resources import Resources

from . import __version__
from .advice import advise
from .bulk import Bulk
from .config import Config, Options, load
from .errors import ExperimentalError, ExperimentalWarning, UnreadableAnswerError
from .flows import Flow, drive, drive_async
from .http import Answer, AsyncConnection, Connection
from .paging import AsyncPager, Pager
from .search import Search
from .waiting import Patience, waiting

if TYPE_CHECKING:
    from sailkit_api.v2024.resources import Resources as Resources2024

__all__ = ["AsyncTenant", "Tenant"]

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - the item of a page


class _Desk:
    """What both clients do before a request is sent and after it is answered."""

    def __init__(self, settings: Config) -> None:
        self.settings = settings
        self._warned: set[str] = set()

    def headers(self) -> dict[str, str]:
        """Headers of every request."""
        always = {"User-Agent": f"sailkit/{__version__}"}
        return {**always, EXPERIMENTAL_HEADER: "true"} if self.settings.experimental else always

    def prepare(self, request: Request[Any]) -> Call:
        """The call to send.

        Raises:
            ExperimentalError: for an experimental operation, where the options refuse these.
            ValueError, TypeError: for a value that cannot be sent.
        """
        operation = request.operation
        if operation.experimental:
            if not self.settings.experimental:
                raise ExperimentalError(
                    f"{operation.method} {operation.path} is experimental and may change without notice; "
                    f"allow it with experimental=True (see {operation.docs})"
                )
            self._warn(operation)
        advise(request)
        return request.http()

    def _warn(self, operation: Operation) -> None:
        if operation.id not in self._warned:
            self._warned.add(operation.id)
            message = f"{operation.method} {operation.path} is experimental and may change without notice"
            warnings.warn(message, ExperimentalWarning, stacklevel=6)

    def read(self, request: Request[T], answer: Answer) -> T:
        """The result in an answer.

        Raises:
            UnreadableAnswerError: when the body is not what its media type says.
        """
        try:
            return request.decode(answer.status, answer.media_type, answer.content)
        except (ValueError, RecursionError) as error:
            operation = request.operation
            raise UnreadableAnswerError(
                f"{operation.method} {operation.path} was answered with {answer.status} and {len(answer.content)} "
                f"bytes of {answer.media_type or 'no media type'} that cannot be read: {error}"
            ) from error


class Tenant(Resources[Sender]):
    """A tenant of Identity Security Cloud. Its resources are those of v2025; `v2024` has those of v2024.

    Args:
        tenant: the tenant's name, such as "acme", or its API address, such as "https://acme.api.identitynow.com";
            left out, SAIL_BASE_URL says it.
        base_url: the API address, where a keyword reads better.
        client_id: of a personal access token or an OAuth client; left out, SAIL_CLIENT_ID.
        client_secret: belonging to it; left out, SAIL_CLIENT_SECRET.
        experimental: send the header for experimental operations with every request. With False, experimental
            operations are refused before anything is sent.
        timeout: seconds to wait for a connection, and for each read and write.

    Raises:
        ConfigurationError: when a value is missing or cannot be right. Nothing is sent before the first call.

    See https://developer.sailpoint.com/docs/api/authentication.
    """

    def __init__(self, tenant: str | None = None, **options: Unpack[Options]) -> None:
        super().__init__(self)
        settings = load(tenant, options)
        self._desk = _Desk(settings)
        self._connection = Connection(settings, self._desk.headers())

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
        call = self._desk.prepare(request)
        return self._desk.read(request, self._connection.send(request.operation, call))

    def pages(self, request: PagedRequest[Any, I], **reading: Unpack[Reading]) -> Pager[I]:
        """List over all pages; nothing is sent before the first item is asked for.

        Args:
            request: of an operation that answers a list. Its `limit` is the number of items in all, its `offset`
                where to begin.
            page_size: items to fetch at once; left out, as many as the operation gives, up to 250.
            concurrency: pages to fetch at the same time, from 1 to 10; left out, 1. The order stays.
            by: the field to page by, such as "id"; the items come in its order, each once, also when rows are inserted
                and removed meanwhile. The operation must be able to sort by it and to compare it in a filter.
            start: where to begin, as a pager's `position` tells it; left out, at the beginning.

        Raises:
            ValueError: for a value that the operation does not take; for `by`, it names the fields that would do.
        """
        return Pager(self._answer, request, **reading)

    def close(self) -> None:
        """Close the connections; a closed tenant cannot be used again."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Tenant {self._desk.settings.base_url}>"

    def _answer(self, request: Request[T]) -> tuple[T, Mapping[str, str]]:
        """Send a request and return its result with the headers of the answer, whose names are in lower case."""
        answer = self._connection.send(request.operation, self._desk.prepare(request))
        return self._desk.read(request, answer), answer.headers

    def _drive(self, flow: Flow[T]) -> T:
        return drive(flow, self._answer, time.sleep)

    @cached_property
    def bulk(self) -> Bulk[Sender]:
        """What is done for any number of ids."""
        return Bulk(self)

    @cached_property
    def search(self) -> Search[Sender]:
        """Searching: call it with a query."""
        return Search(self)

    def wait(self, begun: Model, **patience: Unpack[Patience]) -> Any:
        """Wait until something that the service does in its own time has ended.

        Args:
            begun: the answer that began it, such as that of `identities.process`, `sources.import_accounts`,
                `sp_config.start_export`, `reports.start` or `access_requests.create`, or a task's status.
            timeout: seconds to wait at most; None for as long as it takes; left out, 600.
            interval: seconds until it is asked for again, half as many again each time, up to 30; left out, 1.
            progress: called with each answer.

        Returns:
            The last answer about it, such as a `TaskStatus`; for access requests the list of their items.

        Raises:
            TaskFailedError: when it ends without success.
            WaitTimeoutError: when it has not ended in time.
            TypeError: for an answer that begins nothing; the message names those that do.
            ValueError: for an answer that does not say what was begun, and for times that cannot be.

        See https://developer.sailpoint.com/docs/api/v2025/get-task-status.
        """
        return self._drive(waiting(begun, **patience))


class AsyncTenant(Resources[AsyncSender]):
    """A tenant of Identity Security Cloud for asyncio; arguments and errors are those of `Tenant`."""

    def __init__(self, tenant: str | None = None, **options: Unpack[Options]) -> None:
        super().__init__(self)
        settings = load(tenant, options)
        self._desk = _Desk(settings)
        self._connection = AsyncConnection(settings, self._desk.headers())

    @cached_property
    def v2024(self) -> Resources2024[AsyncSender]:
        """The resources of API v2024, over the same connection and token."""
        from sailkit_api.v2024.resources import Resources

        return Resources(self)

    async def send(self, request: Request[T]) -> T:
        """Send a request and return its result; raises what `Tenant.send` raises."""
        call = self._desk.prepare(request)
        return self._desk.read(request, await self._connection.send(request.operation, call))

    def pages(self, request: PagedRequest[Any, I], **reading: Unpack[Reading]) -> AsyncPager[I]:
        """List over all pages; see `Tenant.pages`."""
        return AsyncPager(self._answer, request, **reading)

    async def aclose(self) -> None:
        """Close the connections; a closed tenant cannot be used again."""
        await self._connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<AsyncTenant {self._desk.settings.base_url}>"

    async def _answer(self, request: Request[T]) -> tuple[T, Mapping[str, str]]:
        """Send a request and return its result with the headers of the answer; see `Tenant._answer`."""
        answer = await self._connection.send(request.operation, self._desk.prepare(request))
        return self._desk.read(request, answer), answer.headers

    async def _drive(self, flow: Flow[T]) -> T:
        return await drive_async(flow, self._answer, asyncio.sleep)

    @cached_property
    def bulk(self) -> Bulk[AsyncSender]:
        """What is done for any number of ids; see `Tenant.bulk`."""
        return Bulk(self)

    @cached_property
    def search(self) -> Search[AsyncSender]:
        """Searching: call it with a query; see `Tenant.search`."""
        return Search(self)

    async def wait(self, begun: Model, **patience: Unpack[Patience]) -> Any:
        """Wait until something that the service does in its own time has ended; see `Tenant.wait`."""
        return await self._drive(waiting(begun, **patience))
