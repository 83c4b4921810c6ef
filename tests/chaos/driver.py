"""One way to use both clients, and the time limit of a scenario."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import attrs
import trustme

from sailkit import AsyncTenant, RetryPolicy, Tenant

from .service import Service

__all__ = ["Attempt", "Client", "HangError", "Listing", "time_limit"]

PATIENCE = RetryPolicy(attempts=4, base_delay=0.001, max_delay=0.004, budget=2.0)


class HangError(BaseException):
    """A scenario did not end in time."""


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise HangError in the main thread when the block takes longer; elsewhere there is no limit."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:
        raise HangError(f"not ended after {seconds:g} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@cache
def _small_ca() -> Path:
    """A file with one certificate: reading the usual ones takes longer than a scenario."""
    path = Path(tempfile.mkdtemp(prefix="sailkit-chaos-")) / "ca.pem"
    trustme.CA().cert_pem.write_to_path(path)
    return path


@attrs.frozen
class Attempt:
    """A call that has ended: its value or its error, and how long it took."""

    value: Any
    error: BaseException | None
    seconds: float


@attrs.frozen
class Listing:
    """A list that has ended: the ids of its items, and its error."""

    ids: list[str]
    error: BaseException | None


class Client:
    """A tenant, sync or async, that scenarios use in one way.

    Args:
        service: the service to call.
        mode: "sync" or "async".
        options: options of the tenant.
    """

    runner: asyncio.Runner | None = None

    def __init__(self, service: Service, mode: str, **options: Any) -> None:
        defaults = {
            "client_id": service.client_id,
            "client_secret": service.client_secret,
            "retry": PATIENCE,
            "rate_limit": None,
            "timeout": 0.5,
            "ca_file": _small_ca(),
        }
        self.mode = mode
        self.tenant: Any = (Tenant if mode == "sync" else AsyncTenant)(service.base_url, **{**defaults, **options})

    def call(self, function: Callable[[Any], Any]) -> Attempt:
        """Make a call with the tenant, and wait for it."""
        began = time.monotonic()
        value, error = None, None
        try:
            result = function(self.tenant)
            value = self.run(result) if self.mode == "async" else result
        except HangError:
            raise
        except BaseException as caught:  # noqa: BLE001 - judged by the caller
            error = caught
        return Attempt(value, error, time.monotonic() - began)

    def run(self, awaitable: Any) -> Any:
        """Await something in the loop of all async clients."""

        async def main() -> Any:
            return await awaitable

        if Client.runner is None:
            Client.runner = asyncio.Runner()
        return Client.runner.run(main())

    def collect(self, pager: Any, most: int) -> Listing:
        """The ids of a list's items, up to a number that no list that ends has."""
        ids: list[str] = []
        error: BaseException | None = None
        try:
            if self.mode == "sync":
                for item in pager:
                    ids.append(item_id(item))
                    if len(ids) > most:
                        break
            else:
                self.run(self._collect(pager, ids, most))
        except HangError:
            raise
        except BaseException as caught:  # noqa: BLE001 - judged by the caller
            error = caught
        return Listing(ids, error)

    @staticmethod
    async def _collect(pager: Any, ids: list[str], most: int) -> None:
        async for item in pager:
            ids.append(item_id(item))
            if len(ids) > most:
                break

    def close(self) -> None:
        """Close the tenant."""
        if self.mode == "sync":
            self.tenant.close()
        else:
            self.run(self.tenant.aclose())

    @classmethod
    def close_loop(cls) -> None:
        """Close the loop of all async clients."""
        if cls.runner is not None:
            cls.runner.close()
        cls.runner = None

    @classmethod
    def forget_loop(cls) -> None:
        """Leave a loop alone in which something hangs."""
        cls.runner = None


def item_id(item: Any) -> str:
    """The id of an item; its text where it has none."""
    id = item.get("id") if isinstance(item, dict) else getattr(item, "id", None)
    return id if isinstance(id, str) else repr(item)
