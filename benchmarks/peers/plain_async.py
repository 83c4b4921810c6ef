"""Plain asynchronous httpx, one request after the other, with the standard library's JSON."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx

from .client import PAGE, Client
from .plain import FORM


class AsyncHttpx(Client):
    """Plain asynchronous httpx, one request after the other."""

    def __init__(self, url: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._client = httpx.AsyncClient(base_url=url)
        response = self._loop.run_until_complete(self._client.post("/oauth/token", data=FORM))
        token = json.loads(response.raise_for_status().content)["access_token"]
        self._client.headers["Authorization"] = f"Bearer {token}"

    async def _read(self, path: str, **query: Any) -> Any:
        return json.loads((await self._client.get(path, params=query)).raise_for_status().content)

    def get(self) -> Any:
        return self._loop.run_until_complete(self._read("/v2025/identities/1"))

    def iterate(self, limit: int | None = None) -> Iterator[Any]:
        raise NotImplementedError

    def call(self, count: int) -> None:
        async def call_all() -> None:
            for _ in range(count):
                await self._read("/v2025/identities/1")

        self._loop.run_until_complete(call_all())

    def count_rows(self) -> int:
        async def count() -> int:
            rows = 0
            while True:
                page = await self._read("/v2025/identities", limit=PAGE, offset=rows)
                for _ in page:
                    rows += 1
                if len(page) < PAGE:
                    return rows

        return self._loop.run_until_complete(count())
