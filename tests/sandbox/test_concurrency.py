"""Fifty concurrent clients, as threads and tasks, with a database in memory and in a file."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

CLIENTS = 50
ROUNDS = 2


@pytest.fixture(params=["memory", "file"])
def api(request: Any, start_sandbox: Any, tmp_path: Path) -> Any:
    """A sandbox whose database is in memory or in a file."""
    database = ":memory:" if request.param == "memory" else str(tmp_path / "tenant.db")
    return start_sandbox(identities=150, database=database)


def calls(mine: str, everyone: list[str], number: int, turn: int) -> list[tuple[str, str, Any]]:
    """What one client does in one turn: switch an identity of its own, and read and change what others do too."""
    switch = "disable" if (number + turn) % 2 else "enable"
    return [
        ("POST", f"/v2025/identities-accounts/{switch}", {"identityIds": [mine]}),
        ("GET", "/v2024/identities?sorters=name&limit=20", None),
        ("POST", "/v2025/identities/process", {"identityIds": everyone[:5]}),
        ("GET", f"/v2025/identities/{mine}", None),
    ]


def by_threads(api: Any, ids: list[str]) -> list[list[int]]:
    ready = threading.Barrier(CLIENTS)

    def work(number: int) -> list[int]:
        options = {"base_url": api.sandbox.base_url, "headers": api.http.headers}
        with httpx.Client(**options, trust_env=False, verify=False, timeout=60) as http:
            ready.wait()
            planned = [call for turn in range(ROUNDS) for call in calls(ids[number], ids, number, turn)]
            return [http.request(method, path, json=body).status_code for method, path, body in planned]

    with ThreadPoolExecutor(CLIENTS) as pool:
        return list(pool.map(work, range(CLIENTS)))


def by_tasks(api: Any, ids: list[str]) -> list[list[int]]:
    async def work(http: httpx.AsyncClient, number: int) -> list[int]:
        planned = [call for turn in range(ROUNDS) for call in calls(ids[number], ids, number, turn)]
        return [(await http.request(method, path, json=body)).status_code for method, path, body in planned]

    async def run() -> list[list[int]]:
        options = {"base_url": api.sandbox.base_url, "headers": api.http.headers}
        limits = httpx.Limits(max_connections=CLIENTS)
        async with httpx.AsyncClient(**options, trust_env=False, verify=False, timeout=60, limits=limits) as http:
            return await asyncio.gather(*(work(http, number) for number in range(CLIENTS)))

    return asyncio.run(run())


@pytest.mark.parametrize("how", [by_threads, by_tasks])
def test_fifty_clients_lose_no_update(api: Any, how: Callable[[Any, list[str]], list[list[int]]]) -> None:
    ids = [item["id"] for item in api.get("/identities", filters='cloudStatus eq "ACTIVE"')][:CLIENTS]
    assert how(api, ids) == [[207, 200, 202, 200] * ROUNDS] * CLIENTS
    after = {item["id"]: item["identityStatus"] for item in api.get("/identities")}
    last = ROUNDS - 1
    expected = ["DISABLED" if (number + last) % 2 else "ACTIVE" for number in range(CLIENTS)]
    assert [after[item] for item in ids] == expected
    assert len(api.sandbox.find_requests(method="POST")) == CLIENTS * ROUNDS * 2


def test_of_fifty_that_make_the_same_thing_one_does(api: Any) -> None:
    """Each client makes a tag of its own, and one that all others make too."""

    def make(name: str) -> int:
        response: httpx.Response = api.post("/tags", {"name": name})
        return response.status_code

    with ThreadPoolExecutor(CLIENTS) as pool:
        own = list(pool.map(make, [f"tag{number}" for number in range(CLIENTS)]))
        same = sorted(pool.map(make, ["the same"] * CLIENTS))
    assert own == [201] * CLIENTS
    assert same == [201] + [400] * (CLIENTS - 1)
    assert len({item["id"] for item in api.get("/tags")}) == CLIENTS + 1


def test_of_fifty_that_test_before_they_change_one_does(api: Any) -> None:
    """Each round, all clients replace a value if it is still what they know; who comes too late changes nothing."""
    id = api.get("/roles")[0]["id"]
    assert api.patch(f"/roles/{id}", {"op": "add", "path": "/description", "value": "start"}).status_code == 200
    known = "start"

    def change(expected: str) -> int:
        check = {"op": "test", "path": "/description", "value": known}
        response: httpx.Response = api.patch(
            f"/roles/{id}", check, {"op": "replace", "path": "/description", "value": expected}
        )
        return response.status_code

    with ThreadPoolExecutor(CLIENTS) as pool:
        for turn in range(ROUNDS * 2):
            wishes = [f"{turn}/{number}" for number in range(CLIENTS)]
            statuses = list(pool.map(change, wishes))
            assert sorted(statuses) == [200] + [400] * (CLIENTS - 1)
            known = wishes[statuses.index(200)]
            assert api.get(f"/roles/{id}")["description"] == known


def test_stopping_amid_fifty_clients_is_clean(api: Any) -> None:
    before = set(threading.enumerate())
    ids = [item["id"] for item in api.get("/identities")][:CLIENTS]
    stopped = threading.Event()

    def work(number: int) -> int:
        """Ask until nobody answers; how often an answer came."""
        responses = 0
        options = {"base_url": api.sandbox.base_url, "headers": api.http.headers}
        with httpx.Client(**options, trust_env=False, verify=False, timeout=60) as http:
            try:
                while not stopped.is_set():
                    responses += http.get(f"/v2025/identities/{ids[number]}").status_code == 200
            except httpx.TransportError:
                pass
        return responses

    with ThreadPoolExecutor(CLIENTS) as pool:
        asking = [pool.submit(work, number) for number in range(CLIENTS)]
        while len(api.sandbox.requests) < 200:
            stopped.wait(0.01)
        api.sandbox.stop()
        stopped.set()
        assert sum(item.result() for item in asking) > 100
    assert set(threading.enumerate()) <= before
    api.sandbox.start()
