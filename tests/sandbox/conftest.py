"""A running sandbox with an HTTP client, for the tests of a module or for one test."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import httpx
import pytest

from sailkit_sandbox import Sandbox
from tests.sandbox.documented import Ask, build_ask


@attrs.define
class Clock:
    """A clock that tests set."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@attrs.define
class SandboxApi:
    """A sandbox, an HTTP client with a token of it, and its clock."""

    sandbox: Sandbox
    http: httpx.Client
    clock: Clock

    def get(self, path: str, version: str = "v2025", **query: Any) -> Any:
        """Send a request that must succeed, and return the JSON of its response."""
        response = self.http.get(f"/{version}{path}", params=query)
        assert response.status_code == 200, response.text
        return response.json()

    def post(self, path: str, body: Any = None, version: str = "v2025") -> httpx.Response:
        """Send a POST request, with a JSON body unless it is None."""
        return (
            self.http.post(f"/{version}{path}", json=body) if body is not None else self.http.post(f"/{version}{path}")
        )

    def patch(self, path: str, *operations: dict[str, Any], version: str = "v2025") -> httpx.Response:
        """Send a JSON Patch."""
        headers = {"Content-Type": "application/json-patch+json"}
        return self.http.patch(f"/{version}{path}", json=list(operations), headers=headers)


def open_client(sandbox: Sandbox) -> httpx.Client:
    """Open an HTTP client with a token and the experimental header."""
    http = httpx.Client(base_url=sandbox.base_url, trust_env=False, verify=False, timeout=60)
    form = {
        "grant_type": "client_credentials",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }
    token = http.post("/oauth/token", data=form).json()["access_token"]
    http.headers.update({"Authorization": f"Bearer {token}", "X-SailPoint-Experimental": "true"})
    return http


@contextlib.contextmanager
def run(**options: Any) -> Iterator[SandboxApi]:
    """Run a sandbox, and assert that no request crashes it."""
    clock = Clock()
    with Sandbox(clock=clock, **options) as sandbox, contextlib.closing(open_client(sandbox)) as http:
        yield SandboxApi(sandbox, http, clock)
        assert sandbox.crashes == ()


@pytest.fixture(scope="module")
def api() -> Iterator[SandboxApi]:
    """A sandbox for all tests of a module. They only read, or each changes other identities."""
    with run(identities=300) as result:
        yield result


@pytest.fixture
def small_api() -> Iterator[SandboxApi]:
    """A sandbox for one test that changes shared objects."""
    with run(identities=30) as result:
        yield result


@pytest.fixture
def start_sandbox() -> Iterator[Callable[..., SandboxApi]]:
    """Starts sandboxes with options, and stops them after the test."""
    with contextlib.ExitStack() as stack:
        yield lambda **options: stack.enter_context(run(**options))


@pytest.fixture
def sign_in() -> Callable[[Sandbox], httpx.Client]:
    """Opens HTTP clients with a token, for tests that start sandboxes themselves."""
    return open_client


@pytest.fixture
def start_without_handlers(
    start_sandbox: Callable[..., SandboxApi], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., SandboxApi]:
    """Starts sandboxes without handlers: all responses are made up from the documents."""
    monkeypatch.setattr("sailkit_sandbox.app.HANDLERS", {})
    monkeypatch.setattr("sailkit_sandbox.services.shapes.recognition.Recognizer.find", lambda *_: None)

    def start(**options: Any) -> SandboxApi:
        return start_sandbox(identities=1, **options)

    return start


@pytest.fixture
def ask(request: pytest.FixtureRequest, small_api: SandboxApi) -> Ask:
    """Sends an operation's request to a sandbox, checks the answer against the document, and returns its body."""
    return build_ask(small_api.http, request.param)
