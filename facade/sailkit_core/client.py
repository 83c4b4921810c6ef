"""Thin client: one HTTP request per call, without retries, token renewal or pagination."""

from __future__ import annotations

import contextlib
from typing import Any, ClassVar, Generic, Self, TypeVar

import httpx

from .request import HttpRequest, Request

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")
H = TypeVar("H", httpx.Client, httpx.AsyncClient)


class _Client(Generic[H]):
    """The part that both clients share: HTTP client, HTTP request, decoding of a response."""

    _http_class: ClassVar[Any]

    def __init__(self, base_url: str, token: str, **options: Any) -> None:
        self._http: H = self._http_class(base_url=base_url, headers={"Authorization": f"Bearer {token}"}, **options)

    def _build(self, http: HttpRequest) -> httpx.Request:
        form: Any = {"data": http.fields, "files": http.files} if http.fields or http.files else {}
        params: Any = http.params
        return self._http.build_request(
            http.method, http.url, params=params, headers=http.headers, content=http.content, **form
        )

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

    _http_class = httpx.Client

    def send(self, request: Request[T]) -> T:
        """Send a request and return its result.

        Raises:
            httpx.HTTPStatusError: if the response has an error status.
            httpx.TransportError: if there is no response.
            ValueError: if the response should be JSON and is not.
        """
        with contextlib.closing(request.http()) as http:
            return self._decode(request, self._http.send(self._build(http)))

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client[httpx.AsyncClient]):
    """A thin client of one tenant for asyncio; arguments and exceptions are those of `Client`."""

    _http_class = httpx.AsyncClient

    async def send(self, request: Request[T]) -> T:
        """Send a request and return its result; see `Client.send`."""
        with contextlib.closing(request.http()) as http:
            return self._decode(request, await self._http.send(self._build(http)))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
