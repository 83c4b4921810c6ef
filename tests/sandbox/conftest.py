"""A running sandbox and an HTTP client of it, shared by the tests of a module or made for one test."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import httpx
import pytest

from sailkit_sandbox import Sandbox


@attrs.define
class Clock:
    """A clock that moves when it is told to."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@attrs.define
class Box:
    """A sandbox, a client that is signed in to it, and the time there."""

    sandbox: Sandbox
    http: httpx.Client
    clock: Clock

    def get(self, path: str, version: str = "v2025", **query: Any) -> Any:
        """What a request that must succeed answers."""
        answer = self.http.get(f"/{version}{path}", params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: Any = None, version: str = "v2025") -> httpx.Response:
        """Send a body, if there is one."""
        return (
            self.http.post(f"/{version}{path}", json=body) if body is not None else self.http.post(f"/{version}{path}")
        )

    def patch(self, path: str, *operations: dict[str, Any], version: str = "v2025") -> httpx.Response:
        """Send a JSON Patch."""
        headers = {"Content-Type": "application/json-patch+json"}
        return self.http.patch(f"/{version}{path}", json=list(operations), headers=headers)


def signed_in(sandbox: Sandbox) -> httpx.Client:
    """A client with a token, that asks for experimental operations too."""
    http = httpx.Client(base_url=sandbox.base_url, trust_env=False, verify=False, timeout=10)
    form = {
        "grant_type": "client_credentials",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }
    token = http.post("/oauth/token", data=form).json()["access_token"]
    http.headers.update({"Authorization": f"Bearer {token}", "X-SailPoint-Experimental": "true"})
    return http


@contextlib.contextmanager
def run(**options: Any) -> Iterator[Box]:
    """A sandbox that no request may crash."""
    clock = Clock()
    with Sandbox(clock=clock, **options) as sandbox, contextlib.closing(signed_in(sandbox)) as http:
        yield Box(sandbox, http, clock)
        assert sandbox.crashes == ()


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    """A sandbox that the tests of a module share; they only read, or each changes identities of its own."""
    with run(identities=300) as found:
        yield found


@pytest.fixture
def small() -> Iterator[Box]:
    """A sandbox of its own for a test that changes what others would see."""
    with run(identities=30) as found:
        yield found


@pytest.fixture
def running() -> Iterator[Callable[..., Box]]:
    """Starts sandboxes with options; they stop after the test."""
    with contextlib.ExitStack() as stack:
        yield lambda **options: stack.enter_context(run(**options))


@pytest.fixture
def sign_in() -> Callable[[Sandbox], httpx.Client]:
    """What makes a client with a token, for tests that start sandboxes themselves."""
    return signed_in


@pytest.fixture
def plain(running: Callable[..., Box], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Box]:
    """Starts sandboxes whose operations all answer what is made up: behaviours have tests of their own."""
    monkeypatch.setattr("sailkit_sandbox.app.HANDLERS", {})

    def start(**options: Any) -> Box:
        return running(identities=1, **options)

    return start
