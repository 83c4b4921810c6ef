"""The pytest plugin, in a pytest process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PLUGIN = "sailkit_sandbox.pytest_plugin"
Run = Callable[..., str]


@pytest.fixture
def outcome(tmp_path: Path) -> Run:
    """Runs tests with the plugin and the options of pytest, and answers what pytest prints."""

    def run(tests: str, *options: str) -> str:
        (tmp_path / "test_it.py").write_text(f"import pytest\n\n{tests}", encoding="utf-8")
        path = os.pathsep.join(path for path in sys.path if path)
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            PLUGIN,
            "-p",
            "no:cacheprovider",
            "--strict-markers",
            "-W",
            "error",
        ]
        environment = {**os.environ, "PYTHONPATH": path, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        return subprocess.run(
            [*command, *options, "test_it.py"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        ).stdout

    return run


def test_loading_it_loads_nothing_else(outcome: Run) -> None:
    output = outcome("""
import sys
FOUND = {name for name in sys.modules if name.partition(".")[0] in ("sailkit_api", "httpx", "attr", "sqlite3", "ssl")}
OURS = {name for name in sys.modules if name.partition(".")[0].startswith("sailkit")}

def test_it():
    assert FOUND == set()
    assert OURS == {"sailkit_sandbox", "sailkit_sandbox.pytest_plugin"}
""")
    assert "1 passed" in output, output


def test_a_test_gets_a_sandbox_of_its_own_and_clients_of_it(outcome: Run) -> None:
    output = outcome("""
import asyncio

def test_sync(sailpoint_sandbox, sailpoint_tenant):
    assert len(list(sailpoint_tenant.identities.list())) == 50
    sailpoint_sandbox.assert_received("GET", "/identities", times=2)  # the second one shows that no more follow
    sailpoint_sandbox.faults.add()

@pytest.mark.sailpoint(identities=3, seed=2)
def test_async(sailpoint_sandbox, sailpoint_async_tenant):
    async def count():
        async with sailpoint_async_tenant as tenant:
            return len([one async for one in tenant.identities.list()])

    assert asyncio.run(count()) == 3
    assert len(sailpoint_sandbox.requests) == 3

@pytest.mark.sailpoint(identities=3, seed=2)
class TestMany:
    @pytest.mark.sailpoint(identities=4)
    def test_the_nearest_mark_counts(self, sailpoint_sandbox):
        assert "4 identities, seed 2" in repr(sailpoint_sandbox)
""")
    assert "3 passed" in output, output


def test_data_of_a_mark_has_nobody_besides(outcome: Run) -> None:
    output = outcome("""
DATA = {"identities": [{"name": "Ada Ray"}]}

def names(tenant):
    return [identity.name for identity in tenant.identities.list(default_filter="NONE")]

@pytest.mark.sailpoint(data=DATA)
def test_data_alone(sailpoint_tenant):
    assert names(sailpoint_tenant) == ["Ada Ray"]

@pytest.mark.sailpoint(data=DATA, identities=2)
def test_data_and_identities(sailpoint_tenant):
    assert len(names(sailpoint_tenant)) == 3

@pytest.mark.sailpoint(identities=2, seed=5)
class TestNearer:
    @pytest.mark.sailpoint(data=DATA)
    def test_data_replaces_identities_of_the_class(self, sailpoint_tenant, sailpoint_sandbox):
        assert names(sailpoint_tenant) == ["Ada Ray"]
        assert "seed 5" in repr(sailpoint_sandbox)
""")
    assert "3 passed" in output, output


ASYNC_RUNNERS = {
    "pytest-asyncio": ("asyncio", ("-p", "pytest_asyncio.plugin", "-o", "asyncio_default_fixture_loop_scope=function")),
    "pytest-asyncio, auto": (
        "sailpoint",
        ("-p", "pytest_asyncio.plugin", "-o", "asyncio_default_fixture_loop_scope=function", "--asyncio-mode=auto"),
    ),
    "anyio": ("anyio", ("-p", "anyio.pytest_plugin")),
}


@pytest.mark.parametrize(("mark", "options"), ASYNC_RUNNERS.values(), ids=ASYNC_RUNNERS)
def test_the_async_client_is_open_in_the_loop_of_the_test_and_closed_after_it(
    outcome: Run, mark: str, options: tuple[str, ...]
) -> None:
    if "asyncio" in options[1]:
        pytest.importorskip("pytest_asyncio")
    tests = f"""
import gc
pytestmark = pytest.mark.{mark}

async def test_open(sailpoint_async_tenant):
    assert len(await sailpoint_async_tenant.identities.list().collect()) == 50

@pytest.mark.sailpoint(data={{"identities": [{{"name": "Ada Ray"}}]}})
async def test_with_block(sailpoint_async_tenant):
    async with sailpoint_async_tenant as tenant:
        assert [identity.name async for identity in tenant.identities.list()] == ["Ada Ray"]

async def test_no_connection_remains():
    gc.collect()  # a connection that is not closed is a ResourceWarning, and warnings are errors
"""
    output = outcome(tests, *options)
    assert "3 passed" in output, output
    assert " failed" not in output, output


def test_options_may_come_from_a_fixture(outcome: Run) -> None:
    output = outcome("""
@pytest.fixture
def sailpoint_sandbox_options():
    return {"identities": 7}

def test_it(sailpoint_sandbox):
    assert "7 identities" in repr(sailpoint_sandbox)
""")
    assert "1 passed" in output, output


def test_a_sandbox_that_fails_fails_the_test(outcome: Run) -> None:
    output = outcome("""
def test_it(sailpoint_sandbox):
    sailpoint_sandbox._started.gateway.crashes.append(ZeroDivisionError("on purpose"))
""")
    assert "1 error" in output, output
    assert "ZeroDivisionError: on purpose" in output


def test_a_mark_with_nameless_options_is_refused(outcome: Run) -> None:
    output = outcome("""
@pytest.mark.sailpoint(50)
def test_it(sailpoint_sandbox):
    pass
""")
    assert "write @pytest.mark.sailpoint(identities=50): options have names, unlike (50,)" in output, output
