"""Synchronous sailkit."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sailkit import Tenant

from .client import COLUMNS, Client, Codec

OPTIONS: dict[str, Any] = {"client_id": "a", "client_secret": "b", "rate_limit": None}
AT_LIMIT: dict[str, Any] = {"rate_limit": (100, 10.0)}


class Sailkit(Client):
    """sailkit with its defaults, but for the rate limit: the service has none."""

    options: dict[str, Any] = {}
    concurrency: Any = 1

    def __init__(self, url: str) -> None:
        self._tenant = Tenant(base_url=url, **OPTIONS | self.options)

    def close(self) -> None:
        """Close the connections."""
        self._tenant.close()

    def get(self) -> Any:
        return self._tenant.identities.get("1")

    def iterate(self, limit: int | None = None) -> Iterator[Any]:
        return iter(self._tenant.identities.list(limit=limit).with_options(concurrency=self.concurrency))

    def enable(self, ids: list[str]) -> int:
        return sum(outcome.ok for outcome in self._tenant.bulk.enable_accounts(ids).outcomes)

    def search(self) -> int:
        return sum(1 for _ in self._tenant.search("*", indices="identities", sort=["id"]))

    def write_csv(self, path: str) -> int:
        return self._tenant.identities.list().to_csv(path, COLUMNS)

    def write_lines(self, path: str) -> int:
        return self._tenant.identities.list().to_jsonl(path)

    def download(self, path: str) -> int:
        from sailkit_api.v2025 import operations

        return self._tenant.download(operations.get_report("1", file_format="csv"), path).parsed

    def upload(self, path: str) -> None:
        assert self._tenant.sources.aggregate_accounts("1", Path(path)).success

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        from benchmarks.codec import State

        state = State("sailkit_core", "sailkit_api")
        objects: dict[str, Callable[[Any], Any]] = {"as decoded": list, "read": state.read_all, "made": state.make}
        return Codec(lambda text: state.decode(model, text), state.encode, objects)


class SailkitRead(Sailkit):
    """sailkit, where every field of every object is read."""

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        from benchmarks.codec import State

        state = State("sailkit_core", "sailkit_api")
        return Codec(lambda text: state.read_all(state.decode(model, text)), state.encode)


class SailkitJson(Sailkit):
    """sailkit where orjson is not installed."""

    def __init__(self, url: str) -> None:
        hide_orjson()
        super().__init__(url)

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        hide_orjson()
        codec = super().codec(model, index)
        assert codec is not None
        return codec._replace(objects={"": codec.objects["read"]})


class SailkitAtLimit(Sailkit):
    """sailkit with its own rate limiter, and as many pages at a time as needed."""

    options = AT_LIMIT
    concurrency = "auto"


def hide_orjson() -> None:
    """Make this process one without orjson."""
    assert sys.modules.get("orjson") is None
    sys.modules["orjson"] = None  # type: ignore[assignment]
