"""pytest fixtures: a sandbox for each test, and clients of it.

`sailpoint_sandbox` is a sandbox for one test. Its options come from `@pytest.mark.sailpoint(identities=50)`, or from
the fixture `sailpoint_sandbox_options`, which a project may override. `sailpoint_tenant` and `sailpoint_async_tenant`
are clients of the sandbox. The plugin imports the sandbox only when a test uses a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sailkit import AsyncTenant, Tenant

    from .sandbox import Sandbox

MARKER = "sailpoint"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", f"{MARKER}(**options): options of the test's sandbox.")


@pytest.fixture
def sailpoint_sandbox_options() -> dict[str, Any]:
    """Options of `sailkit_sandbox.Sandbox` for tests without a marker. Default: 50 identities, for a quick start."""
    return {"identities": 50}


@pytest.fixture
def sailpoint_sandbox(request: pytest.FixtureRequest, sailpoint_sandbox_options: dict[str, Any]) -> Iterator[Sandbox]:
    """A sandbox for one test.

    Raises:
        pytest.UsageError: for a marker with positional arguments.
        ValueError: for an option with a value that is not allowed.
        TypeError: for an unknown option.
        ExceptionGroup: after the test, if the sandbox failed during a request; it contains the exceptions.
    """
    from .sandbox import Sandbox  # imported on first use

    options = dict(sailpoint_sandbox_options)
    for marker in reversed(list(request.node.iter_markers(MARKER))):
        if marker.args:
            text = f"write @pytest.mark.{MARKER}(identities=50): options have names, unlike {marker.args!r}"
            raise pytest.UsageError(text)
        options |= marker.kwargs
    with Sandbox(**options) as sandbox:
        yield sandbox
        crashes = sandbox.crashes
    if crashes:
        raise ExceptionGroup("the sandbox failed during requests of this test", crashes)


@pytest.fixture
def sailpoint_tenant(sailpoint_sandbox: Sandbox) -> Iterator[Tenant]:
    """A client of the test's sandbox, signed in as administrator."""
    with sailpoint_sandbox.tenant() as tenant:
        yield tenant


@pytest.fixture
def sailpoint_async_tenant(sailpoint_sandbox: Sandbox) -> AsyncTenant:
    """A client of the test's sandbox for asyncio. Open it in its event loop: `async with sailpoint_async_tenant:`."""
    return sailpoint_sandbox.async_tenant()
