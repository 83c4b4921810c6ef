"""Start and stop of a sandbox, alone and under load."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from sailkit_api.v2025 import operations
from sailkit_sandbox import Sandbox


def test_a_sandbox_that_does_not_run_says_so() -> None:
    sandbox = Sandbox(identities=0)
    assert repr(sandbox) == "<Sandbox not running, 0 identities, seed 1>"
    for name in ("base_url", "requests", "crashes"):
        with pytest.raises(RuntimeError, match="not running"):
            getattr(sandbox, name)
    sandbox.stop()
    with sandbox, pytest.raises(RuntimeError, match="running already"):
        sandbox.start()
    assert len(sandbox.client_id) == 32
    assert len(sandbox.client_secret) == 64


def test_a_start_loads_no_validator() -> None:
    program = "import sys; from sailkit_sandbox import Sandbox; Sandbox(identities=0).start(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "sailkit_sandbox" in loaded
    assert not loaded & {"jsonschema", "pydantic", "httpx"}


def test_it_listens_on_loopback_until_it_is_stopped() -> None:
    sandbox = Sandbox(identities=0).start()
    port = httpx.URL(sandbox.base_url).port
    assert sandbox.base_url == f"http://127.0.0.1:{port}"
    assert repr(sandbox) == f"<Sandbox {sandbox.base_url}, 0 identities, seed 1>"
    sandbox.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port or 0), timeout=60)


def test_stopping_ends_open_connections_and_their_threads() -> None:
    before = threading.active_count()
    with Sandbox(identities=0) as sandbox:
        port = httpx.URL(sandbox.base_url).port or 0
        connections = [socket.create_connection(("127.0.0.1", port), timeout=60) for _ in range(5)]
        connections[0].sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert connections[0].recv(12) == b"HTTP/1.1 401"
        connections[1].sendall(b"POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\n")
    for connection in connections:
        with contextlib.suppress(ConnectionResetError):  # those that were not accepted yet
            while connection.recv(1000):
                pass
        connection.close()
    assert threading.active_count() == before


def test_a_sandbox_can_be_started_again() -> None:
    sandbox = Sandbox(identities=0)
    for _ in range(2):
        with sandbox:
            address = f"{sandbox.base_url}/v2025/identities"
            assert httpx.get(address, trust_env=False, verify=False, timeout=60).status_code == 401
            assert len(sandbox.requests) == 1


def test_a_database_file_keeps_the_tenant(sign_in: Any, tmp_path: Path) -> None:
    path = str(tmp_path / "tenant.db")
    with Sandbox(identities=20, database=path) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        before = http.get("/v2025/identities").json()
        assert http.post(f"/v2025/identities/{before[5]['id']}/reset").status_code == 202
        after = http.get("/v2025/identities").json()
        assert after != before
    with Sandbox(identities=5, seed=9, database=path) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        assert http.get("/v2025/identities").json() == after


# Whether these operations are experimental depends on the state of the document.
@pytest.mark.filterwarnings("ignore::sailkit.experimental.ExperimentalWarning")
def test_clients_of_the_sandbox_are_signed_in() -> None:
    async def ask(sandbox: Sandbox) -> str:
        async with sandbox.async_tenant() as tenant:
            return (await tenant.send(operations.get_identity(str(first.id)))).name

    with Sandbox(identities=3) as sandbox:
        with sandbox.tenant() as tenant:
            (first,) = tenant.send(operations.list_identities(limit=1))
        assert asyncio.run(ask(sandbox)) == first.name
        assert [item.path for item in sandbox.requests] == [
            "/oauth/token",
            "/v2025/identities",
            "/oauth/token",
            f"/v2025/identities/{first.id}",
        ]


def test_nothing_is_printed(capfd: Any) -> None:
    with Sandbox(identities=1) as sandbox:
        address = ("127.0.0.1", httpx.URL(sandbox.base_url).port or 0)
        for request in (b"GET / HTTP/1.1\r\n\r\n", b"nonsense\r\n\r\n"):
            with socket.create_connection(address, timeout=60) as connection:
                connection.sendall(request)
                assert connection.recv(8) == b"HTTP/1.1"
    assert capfd.readouterr() == ("", "")


def test_twenty_threads_lose_no_update(start_sandbox: Any) -> None:
    api = start_sandbox(identities=200)
    ids = [item["id"] for item in api.get("/identities", filters='cloudStatus eq "ACTIVE"')][:40]
    headers, base = dict(api.http.headers), api.sandbox.base_url

    def work(number: int) -> list[int]:
        """Invite, watch, and switch two identities of one's own, while others list and do the same."""
        mine = ids[2 * number : 2 * number + 2]
        with httpx.Client(base_url=base, headers=headers, trust_env=False, verify=False, timeout=30) as http:
            responses = []
            for _ in range(3):
                responses.append(http.post("/v2025/identities-accounts/disable", json={"identityIds": mine}))
                responses.append(http.get("/v2024/identities", params={"sorters": "name", "filters": 'name sw "a"'}))
                responses.append(http.post(f"/v2025/identities/{mine[0]}/reset"))
                task = http.post("/v2024/identities/invite", json={"ids": mine})
                responses += [task, http.get(f"/v2025/task-status/{task.json()['id']}")]
            responses.append(http.post("/v2025/identities/process", json={"identityIds": ids}))
            return [response.status_code for response in responses]

    with ThreadPoolExecutor(20) as pool:
        statuses = list(pool.map(work, range(20)))
    assert statuses == [[207, 200, 202, 202, 200] * 3 + [202]] * 20
    after = {item["id"]: item["identityStatus"] for item in api.get("/identities")}
    assert [after[item] for item in ids] == ["PENDING", "DISABLED"] * 20
    assert len(api.sandbox.requests) == 1 + 1 + 20 * 16 + 1


def test_one_of_many_wins_where_only_one_may(start_sandbox: Any) -> None:
    api = start_sandbox(identities=20)
    path = f"/v2025/identities/{api.get('/identities')[0]['id']}/synchronize-attributes"
    with ThreadPoolExecutor(20) as pool:
        statuses = list(pool.map(lambda _: api.http.post(path).status_code, range(40)))
    assert sorted(statuses) == [202] + [429] * 39
