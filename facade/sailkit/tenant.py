"""The clients: a tenant with its resources, sync and async."""

from __future__ import annotations

import warnings
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from sailkit_api.runtime import EXPERIMENTAL_HEADER, Call, Operation, PagedRequest, Request
from sailkit_api.tables import AsyncSender, Sender
from sailkit_api.v2025.resources import Resources

from . import __version__
from .advice import advise
from .config import Config, Options, load
from .errors import ExperimentalError, ExperimentalWarning, UnreadableAnswerError
from .http import Answer, AsyncConnection, Connection
from .paging import AsyncPager, Pager

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

    def pages(self, request: PagedRequest[Any, I], *, page_size: int | None = None) -> Pager[I]:
        """List over all pages; nothing is sent before the first item is asked for.

        Args:
            request: of an operation that answers a list. Its `limit` is the number of items in all, its `offset`
                where to begin.
            page_size: items to fetch at once; left out, as many as the operation gives, up to 250.

        Raises:
            ValueError: for a limit, offset or page size that the operation does not take.
        """
        return Pager(self.send, request, page_size)

    def close(self) -> None:
        """Close the connections; a closed tenant cannot be used again."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Tenant {self._desk.settings.base_url}>"


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

    def pages(self, request: PagedRequest[Any, I], *, page_size: int | None = None) -> AsyncPager[I]:
        """List over all pages; see `Tenant.pages`."""
        return AsyncPager(self.send, request, page_size)

    async def aclose(self) -> None:
        """Close the connections; a closed tenant cannot be used again."""
        await self._connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<AsyncTenant {self._desk.settings.base_url}>"
