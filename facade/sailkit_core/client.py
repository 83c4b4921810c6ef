"""Thin client: one HTTP request per call, without retries, token renewal or pagination."""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar

import httpx

from .request import Request

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")
H = TypeVar("H", httpx.Client, httpx.AsyncClient)


class _Client(Generic[H]):
    """The part that both clients share: HTTP client, arguments of a request, decoding of a response."""

    def __init__(self, http: type[H], base_url: str, token: str, options: dict[str, Any]) -> None:
        self._http: H = http(base_url=base_url, headers={"Authorization": f"Bearer {token}"}, **options)

    def _build(self, request: Request[Any]) -> httpx.Request:
        http = request.http()
        arguments: dict[str, Any] = {"params": http.params, "headers": http.headers, "content": http.content}
        if http.fields or http.files:
            arguments |= {"data": http.fields, "files": http.files}
        return self._http.build_request(http.method, http.url, **arguments)

    @staticmethod
    def _decode(request: Request[T], response: httpx.Response) -> T:
        response.raise_for_status()
        return request.decode(response.status_code, response.headers.get("content-type", ""), response.content)


class Client(_Client[httpx.Client]):
    """A thin client of one tenant.

    Args:
        base_url: the tenant's API address, such as "https://acme.api.identitynow.com".
        token: a bearer token.
        options: keyword arguments of `httpx.Client`, such as `timeout` (seconds) or `proxy`.
    """

    def __init__(self, base_url: str, token: str, **options: Any) -> None:
        super().__init__(httpx.Client, base_url, token, options)

    def send(self, request: Request[T]) -> T:
        """Send a request and return its result.

        Raises:
            httpx.HTTPStatusError: if the response has an error status.
            httpx.TransportError: if there is no response.
            ValueError: if the response should be JSON and is not.
        """
        return self._decode(request, self._http.send(self._build(request)))

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client[httpx.AsyncClient]):
    """A thin client of one tenant for asyncio; arguments and exceptions are those of `Client`."""

    def __init__(self, base_url: str, token: str, **options: Any) -> None:
        super().__init__(httpx.AsyncClient, base_url, token, options)

    async def send(self, request: Request[T]) -> T:
        """Send a request and return its result; see `Client.send`."""
        return self._decode(request, await self._http.send(self._build(request)))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
