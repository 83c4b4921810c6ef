"""Thin client: sends one request and decodes the answer, without retries, tokens or paging."""

from __future__ import annotations

from typing import Any, Self, TypeVar

import httpx

from .request import Call, Request

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")


def _arguments(call: Call) -> dict[str, Any]:
    arguments: dict[str, Any] = {"params": call.params, "headers": call.headers, "content": call.content}
    return {**arguments, "data": call.fields, "files": call.files} if call.fields or call.files else arguments


def _read(request: Request[T], response: httpx.Response) -> T:
    response.raise_for_status()
    return request.decode(response.status_code, response.headers.get("content-type", ""), response.content)


class Client:
    """Sends requests to one tenant.

    Args:
        base_url: the tenant's address, such as "https://acme.api.identitynow.com".
        token: a bearer token.
        options: keyword arguments of `httpx.Client`, such as `timeout` (seconds) or `proxy`.
    """

    def __init__(self, base_url: str, token: str, **options: Any) -> None:
        self._http = httpx.Client(base_url=base_url, headers={"Authorization": f"Bearer {token}"}, **options)

    def send(self, request: Request[T]) -> T:
        """Send a request and return its result.

        Raises:
            httpx.HTTPStatusError: when the service answers with an error.
            httpx.TransportError: when it does not answer.
            ValueError: when the answer should be JSON and is not.
        """
        call = request.http()
        return _read(request, self._http.request(call.method, call.url, **_arguments(call)))

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient:
    """Sends requests to one tenant with asyncio; arguments and errors are those of `Client`."""

    def __init__(self, base_url: str, token: str, **options: Any) -> None:
        self._http = httpx.AsyncClient(base_url=base_url, headers={"Authorization": f"Bearer {token}"}, **options)

    async def send(self, request: Request[T]) -> T:
        """Send a request and return its result."""
        call = request.http()
        return _read(request, await self._http.request(call.method, call.url, **_arguments(call)))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
