"""The package: its public names and their modules, lazy imports, no output."""

from __future__ import annotations

import ast
import importlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import sailkit
from tests.facade.conftest import Script, http

PUBLIC = """
ApiError AsyncPager AsyncTenant AuthenticationError BadRequestError BulkError BulkResult ClosedError Config
ConfigurationError ConflictError Coordinator DeadlineError DeprecatedWarning ErrorDetails EventLoopError
ExperimentalError ExperimentalWarning F File Filter FilterWarning ForbiddenError NoResponseError NotFoundError Outcome
Pager Patch Position RateLimitError ReadOnlyError RequestError Response RetryPolicy SailkitError ServerError Sorter
TaskFailedError Tenant UnauthorizedError UnreadableResponseError WaitTimeoutError ago file raw rows sort_by to_json
__version__ Part
"""
HOME = Path(sailkit.__file__).parent


def test_the_public_names_are_these() -> None:
    assert sorted(sailkit.__all__) == sorted(PUBLIC.split())
    assert all(getattr(sailkit, name) is not None for name in sailkit.__all__)
    assert set(dir(sailkit)) == set(sailkit.__all__)


@pytest.mark.parametrize("name", sorted({*sailkit.__all__} - {"__version__"}))
def test_the_module_that_a_public_name_lives_in_is_public(name: str) -> None:
    home = sailkit._HOME[name]
    module = importlib.import_module(home)
    assert not any(part.startswith("_") for part in home.split("."))
    assert name in module.__all__
    assert getattr(module, name) is getattr(sailkit, name)


@pytest.mark.parametrize("home", sorted({*sailkit._HOME.values(), "sailkit"}))
def test_a_public_module_exports_public_names_only(home: str) -> None:
    module = importlib.import_module(home)
    assert not [name for name in module.__all__ if name.startswith("_") and name != "__version__"]
    assert all(hasattr(module, name) for name in module.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Tenent"):
        sailkit.Tenent  # type: ignore[attr-defined]  # noqa: B018


def loaded_by(statement: str) -> set[str]:
    program = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_else() -> None:
    loaded = loaded_by("import sailkit")
    assert not loaded & {"httpx", "attrs", "sailkit_api", "sqlite3", "asyncio"}


def test_a_client_loads_neither_the_other_version_nor_the_sandbox() -> None:
    loaded = loaded_by("from sailkit import Tenant; Tenant('acme', client_id='a', client_secret='b').identities.get")
    assert "sailkit_api.v2025.operations._identities" in loaded
    assert not loaded & {"sailkit_sandbox", "sailkit.bulk", "sailkit.search", "sailkit.polling", "sailkit.filters"}
    assert not loaded & {"sqlite3", "dateutil", "asyncio", "yaml", "httpx"}
    assert not [name for name in loaded if name.startswith(("sailkit_api.v2024", "sailkit_api.v2025.models."))]


# Modules that cost time at start-up and that the first call does not need.
LATE = {
    "httpx",  # which takes as long as all the rest, and loads click and rich where they are installed
    "asyncio",
    "concurrent.futures",
    "dateutil",
    "sqlite3",
    "yaml",
    "xml",
    "sailkit_sandbox",
    "redis",
    "keyring",
    "hashlib",
    # Elsewhere proxies are settings of the system; httpx2 loads a reader of mail to find its own version.
    *(("email", "http.client") if sys.platform == "linux" and not os.environ.get("SAIL_HTTP") else ()),
} | {
    f"sailkit.{name}"
    for name in (
        *(
            "_config_files",
            "_bulk_results",
            "_each",
            "_export",
            "_filter_language",
            "_keyring",
            "_pages.keyset",
            "_pages.prefetch",
        ),
        *("_spool", "bulk", "coordination", "filters", "patch", "polling", "search", "tables", "telemetry"),
    )
}
FIRST_CALL = """
import sys
from sailkit import Tenant
with Tenant(base_url=sys.argv[1], client_id="a", client_secret="b") as tenant:
    tenant.identities.get("1")
print(*sys.modules)
"""


def test_a_first_call_loads_no_module_that_it_does_not_need(script: Callable[..., Script]) -> None:
    server = script(http(200, b'{"id": "1"}'))
    variables = {name: text for name, text in os.environ.items() if not name.lower().endswith("_proxy")}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_CALL, server.base_url], capture_output=True, text=True, check=True, env=variables
    )
    loaded = set(done.stdout.split())
    own = [name for name in loaded if name.startswith(("sailkit", "sailkit_core", "sailkit_api"))]
    assert not loaded & LATE
    assert [name for name in loaded if name.startswith("sailkit_api.v2025.models.")] == [
        "sailkit_api.v2025.models.identity"
    ]
    assert not [name for name in loaded if name.startswith("sailkit_api.v2024.")]
    assert len(own) <= 80, sorted(own)


@pytest.mark.parametrize("path", sorted(HOME.rglob("*.py")), ids=lambda path: str(path.relative_to(HOME)))
def test_library_code_never_prints(path: Path) -> None:
    if path.name == "__main__.py":
        return
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    assert not [node.lineno for node in calls if isinstance(node.func, ast.Name) and node.func.id == "print"]


def test_the_version_is_that_of_the_distribution() -> None:
    from importlib.metadata import version

    assert sailkit.__version__ == version("sailkit")
