"""A worker: calls a tenant from several threads or tasks, and reports as JSON what became of it."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
import time
from collections import Counter
from typing import Any

from sailkit import AsyncTenant, SailkitError, Tenant

PATH = "/v2025/identities"
QUERY = {"limit": 1}


class Notes(logging.Handler):
    """The records about the coordinator."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if hasattr(record, "coordinator"):
            self.texts.append(record.coordinator)


def work(tenant: Tenant, stopped: threading.Event, results: Counter[str]) -> None:
    while not stopped.is_set():
        try:
            tenant.request("GET", PATH, query=QUERY)
            results["good"] += 1
        except SailkitError as error:
            results[type(error).__name__] += 1


async def work_async(tenant: AsyncTenant, stopped: threading.Event, results: Counter[str]) -> None:
    while not stopped.is_set():
        try:
            await tenant.request("GET", PATH, query=QUERY)
            results["good"] += 1
        except SailkitError as error:
            results[type(error).__name__] += 1


async def main_async(options: Any, width: int, stopped: threading.Event, results: Counter[str]) -> None:
    async with AsyncTenant(**options) as tenant:
        await asyncio.gather(*(work_async(tenant, stopped, results) for _ in range(width)))


def stop_later(seconds: float | None) -> threading.Event:
    """Return an event that is set after some seconds; None: when stdin ends."""
    stopped = threading.Event()

    def wait() -> None:
        if seconds is None:
            sys.stdin.read()
        else:
            time.sleep(seconds)
        stopped.set()

    threading.Thread(target=wait, daemon=True).start()
    return stopped


def main(seconds: float | None, mode: str, width: int, options: Any) -> None:
    notes, results = Notes(), Counter[str]()
    logging.getLogger("sailkit").addHandler(notes)
    logging.getLogger("sailkit").setLevel(logging.INFO)
    options["rate_limit"] = tuple(options["rate_limit"])
    stopped = stop_later(seconds)
    if mode == "async":
        asyncio.run(main_async(options, width, stopped, results))
    else:
        with Tenant(**options) as tenant:
            threads = [threading.Thread(target=work, args=(tenant, stopped, results)) for _ in range(width)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    sys.stdout.write(json.dumps({"results": results, "log": notes.texts}))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
