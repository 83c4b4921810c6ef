"""Fixtures for tests of programs that talk to a tenant; loading them costs nothing until a test asks for one.

`sailpoint_sandbox` is a sandbox for one test, made with the options of `@pytest.mark.sailpoint(identities=50)` or,
without that mark, of the fixture `sailpoint_sandbox_options`, which a project may define anew. `tenant` and
`async_tenant` are clients of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sailkit import AsyncTenant, Tenant

    from .sandbox import Sandbox

MARK = "sailpoint"


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", f"{MARK}(**options): options of the sandbox that the test is given.")


@pytest.fixture
def sailpoint_sandbox_options() -> dict[str, Any]:
    """Options of `sailkit_sandbox.Sandbox` for tests without a mark of their own; few people, to start quickly."""
    return {"identities": 50}


@pytest.fixture
def sailpoint_sandbox(request: pytest.FixtureRequest, sailpoint_sandbox_options: dict[str, Any]) -> Iterator[Sandbox]:
    """A sandbox for this test alone.

    Raises:
        pytest.UsageError: for a mark with options that have no names.
        ValueError: for an option that makes no sense.
        TypeError: for an option that `Sandbox` does not have.
        ExceptionGroup: after the test, where the sandbox failed to answer a request; it has the exceptions.
    """
    from .sandbox import Sandbox  # only who asks for one loads it

    options = dict(sailpoint_sandbox_options)
    for mark in reversed(list(request.node.iter_markers(MARK))):
        if mark.args:
            raise pytest.UsageError(
                f"write @pytest.mark.{MARK}(identities=50): options have names, unlike {mark.args!r}"
            )
        options |= mark.kwargs
    with Sandbox(**options) as sandbox:
        yield sandbox
        crashes = sandbox.crashes
    if crashes:
        raise ExceptionGroup("the sandbox failed while it answered this test's requests", crashes)


@pytest.fixture
def tenant(sailpoint_sandbox: Sandbox) -> Iterator[Tenant]:
    """A client of the test's sandbox, signed in as its administrator."""
    with sailpoint_sandbox.tenant() as opened:
        yield opened


@pytest.fixture
def async_tenant(sailpoint_sandbox: Sandbox) -> AsyncTenant:
    """A client of the test's sandbox for asyncio, to be opened where its loop runs: `async with async_tenant:`."""
    return sailpoint_sandbox.async_tenant()
