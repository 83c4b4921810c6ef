"""pytest fixtures: a sandbox for each test, and clients of it.

`sailpoint_sandbox` is a sandbox for one test. Its options come from `@pytest.mark.sailpoint(identities=50)`, or from
the fixture `sailpoint_sandbox_options`, which a project may override. `sailpoint_tenant` and `sailpoint_async_tenant`
are clients of the sandbox, the latter for asyncio, pytest-asyncio and anyio. The plugin imports the sandbox only when
a test uses a fixture.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sailkit import AsyncTenant, Tenant

    from .sandbox import Sandbox

MARKER = "sailpoint"
# The fixture that opens the client, by the name of the fixture or marker that a runner of coroutines gives its tests.
_ASYNC_FIXTURES = {"anyio_backend": "_sailpoint_anyio_tenant", "asyncio": "_sailpoint_asyncio_tenant"}


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker, and the fixture for pytest-asyncio, which runs only fixtures that it has made."""
    config.addinivalue_line("markers", f"{MARKER}(**options): options of the test's sandbox.")
    pytest_asyncio: Any = sys.modules.get("pytest_asyncio")  # imported by pytest if it is installed
    if pytest_asyncio is not None:
        fixtures = ModuleType("sailpoint_asyncio_fixtures")
        vars(fixtures)["_sailpoint_asyncio_tenant"] = pytest_asyncio.fixture(_open_async_tenant)
        config.pluginmanager.register(fixtures)


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
        options = _override(options, marker.kwargs)
    with Sandbox(**options) as sandbox:
        yield sandbox
        crashes = sandbox.crashes
    if crashes:
        raise ExceptionGroup("the sandbox failed during requests of this test", crashes)


def _override(options: Mapping[str, Any], nearer_options: Mapping[str, Any]) -> dict[str, Any]:
    """Return options with those of a nearer marker. Data replaces the generated identities, unless both are set."""
    inherited = {name: value for name, value in options.items() if name != "identities" or "data" not in nearer_options}
    return {**inherited, **nearer_options}


@pytest.fixture
def sailpoint_tenant(sailpoint_sandbox: Sandbox) -> Iterator[Tenant]:
    """A client of the test's sandbox, signed in as administrator."""
    with sailpoint_sandbox.tenant() as tenant:
        yield tenant


@pytest.fixture
def sailpoint_async_tenant(request: pytest.FixtureRequest, sailpoint_sandbox: Sandbox) -> AsyncTenant:
    """A client of the test's sandbox for coroutines, signed in as administrator.

    Under pytest-asyncio and anyio it is open in the event loop of the test, and is closed after it. A test without them
    opens it in its own event loop: `async with sailpoint_async_tenant:`.
    """
    known_names = (*request.fixturenames, *(marker.name for marker in request.node.iter_markers()))
    for name, fixture in _ASYNC_FIXTURES.items():
        if name in known_names:
            tenant: AsyncTenant = request.getfixturevalue(fixture)
            return tenant
    return sailpoint_sandbox.async_tenant()


async def _open_async_tenant(sailpoint_sandbox: Sandbox) -> AsyncIterator[AsyncTenant]:
    async with sailpoint_sandbox.async_tenant() as tenant:
        yield tenant


_sailpoint_anyio_tenant = pytest.fixture(_open_async_tenant, name="_sailpoint_anyio_tenant")
