"""A worker: calls a tenant from several threads or tasks for some seconds, and reports as JSON what became of it."""

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


def work(tenant: Tenant, end: float, results: Counter[str]) -> None:
    while time.time() < end:
        try:
            tenant.request("GET", PATH, query=QUERY)
            results["good"] += 1
        except SailkitError as error:
            results[type(error).__name__] += 1


async def work_async(tenant: AsyncTenant, end: float, results: Counter[str]) -> None:
    while time.time() < end:
        try:
            await tenant.request("GET", PATH, query=QUERY)
            results["good"] += 1
        except SailkitError as error:
            results[type(error).__name__] += 1


async def main_async(options: Any, width: int, end: float, results: Counter[str]) -> None:
    async with AsyncTenant(**options) as tenant:
        await asyncio.gather(*(work_async(tenant, end, results) for _ in range(width)))


def main(seconds: float, mode: str, width: int, options: Any) -> None:
    notes, results = Notes(), Counter[str]()
    logging.getLogger("sailkit").addHandler(notes)
    logging.getLogger("sailkit").setLevel(logging.INFO)
    options["rate_limit"] = tuple(options["rate_limit"])
    end = time.time() + seconds
    if mode == "async":
        asyncio.run(main_async(options, width, end, results))
    else:
        with Tenant(**options) as tenant:
            threads = [threading.Thread(target=work, args=(tenant, end, results)) for _ in range(width)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    sys.stdout.write(json.dumps({"results": results, "log": notes.texts}))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
