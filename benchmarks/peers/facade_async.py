"""Asynchronous sailkit."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

from sailkit import AsyncTenant

from .client import Client
from .facade import AT_LIMIT, OPTIONS


class AsyncSailkit(Client):
    """Asynchronous sailkit."""

    options: dict[str, Any] = {}
    concurrency: Any = 1

    def __init__(self, url: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._tenant = AsyncTenant(base_url=url, **OPTIONS | self.options)

    def get(self) -> Any:
        return self._loop.run_until_complete(self._tenant.identities.get("1"))

    def iterate(self, limit: int | None = None) -> Iterator[Any]:
        raise NotImplementedError

    def call(self, count: int) -> None:
        async def call_all() -> None:
            for _ in range(count):
                await self._tenant.identities.get("1")

        self._loop.run_until_complete(call_all())

    def count_rows(self) -> int:
        async def count() -> int:
            rows = 0
            async for _ in self._tenant.identities.list().with_options(concurrency=self.concurrency):
                rows += 1
            return rows

        return self._loop.run_until_complete(count())


class AsyncSailkitAtLimit(AsyncSailkit):
    """Asynchronous sailkit with its own rate limiter, and as many pages at a time as needed."""

    options = AT_LIMIT
    concurrency = "auto"
