"""The command line: help, unknown commands, errors and exit codes, interruption, and the absence of its libraries."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sailkit_cli.commands import COMMANDS, VERBS
from sailkit_cli.names import resource_names
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import HtmlPage, Latency, MalformedJson, Status
from sailkit_sandbox.faults.injector import Fault

from .conftest import Run

SLOW = ("rich", "httpx", "httpcore", "yaml", "jmespath", "sailkit.client", "importlib.metadata")


def loaded_by(*arguments: str) -> set[str]:
    program = f"import sys; from sailkit_cli.main import main; main({arguments!r}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("arguments", [("--help",), ("identities", "--help"), ("identities", "list", "--help")])
def test_help_loads_no_command_and_no_slow_library(arguments: tuple[str, ...]) -> None:
    loaded = loaded_by(*arguments)
    assert not {*SLOW} & loaded
    assert not [name for name in loaded if name.startswith("sailkit_cli.commands.")]


def test_the_help_of_the_program_loads_nothing_of_the_library() -> None:
    loaded = loaded_by("--help")
    assert not [name for name in loaded if name.startswith(("sailkit_core", "sailkit_api.v2025."))]


def test_the_help_lists_commands_and_resources(invoke: Run) -> None:
    result = invoke("--help")
    assert result.code == 0
    assert "Call any path of the tenant." in result.out
    assert "governance-groups" in result.out


def test_no_command_has_the_name_of_a_resource() -> None:
    assert not {*COMMANDS} & {*resource_names("v2025"), *resource_names("v2024")}
    assert {resource for resource, _ in VERBS} <= {*resource_names("v2025")}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nonsense"], "No such command 'nonsense'."),
        (["identites"], "Did you mean 'identities'?"),
        (["identities", "lst"], "Did you mean 'list'?"),
        (["identities", "list", "--fliter", "x"], "--filter"),
        (["identities", "get"], "Missing argument 'ID'"),
        (["--api", "v2023", "identities", "list"], "v2023"),
        (["identities", "list", "--limit", "-1"], "-1"),
    ],
)
@pytest.mark.parametrize("fixture", ["invoke", "execute"])
def test_wrong_usage(fixture: str, arguments: list[str], message: str, request: pytest.FixtureRequest) -> None:
    run: Run = request.getfixturevalue(fixture)
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert "Traceback" not in result.err


def test_the_version_of_the_api_may_stand_anywhere(invoke: Run, sandbox: Sandbox) -> None:
    for arguments in (("--api", "v2024", "roles", "list"), ("roles", "list", "--limit", "1", "--api=v2024")):
        assert invoke(*arguments).code == 0
    assert {request.version for request in sandbox.find_requests("GET", "/roles")} == {"v2024"}
    assert invoke("shared-signals", "--help", "--api", "v2024").code == 2  # a resource of v2025 alone


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Status(400, path="/roles"), 1),
        (Status(401, path="/roles"), 3),
        (Status(403, path="/roles"), 4),
        (Status(404, path="/roles"), 5),
        (Status(409, path="/roles"), 1),
        (Status(429, path="/roles", retry_after=0), 6),
        (HtmlPage(503, path="/roles"), 7),
        (MalformedJson(path="/roles"), 7),
        (Status(401, path="/oauth/token"), 3),
    ],
)
def test_an_error_of_the_service_has_a_message_and_an_exit_code(
    fault: Fault, code: int, invoke: Run, sandbox: Sandbox
) -> None:
    with sandbox.faults(fault):
        result = invoke("roles", "list")
    assert (result.code, result.out) == (code, "")
    assert result.err.startswith("error: ")
    assert sandbox.client_secret not in result.err


def test_an_error_names_the_request_and_the_scopes(invoke: Run, sandbox: Sandbox) -> None:
    client = sandbox.client(scopes=["idn:roles:nothing"])
    variables = {"SAIL_CLIENT_ID": client.client_id, "SAIL_CLIENT_SECRET": client.client_secret}
    result = invoke("identities", "list", environment=variables)
    assert result.code == 4
    assert "request id" in result.err
    assert "idn:identity:read" in result.err


@pytest.mark.usefixtures("no_pauses")
def test_a_tenant_that_does_not_answer(invoke: Run) -> None:
    result = invoke("roles", "list", environment={"SAIL_BASE_URL": "http://127.0.0.1:9"})
    assert result.code == 7


@pytest.mark.parametrize("arguments", [["roles", "list"], ["search", "*"], ["api", "GET", "/v2025/roles"]])
def test_missing_configuration(arguments: list[str], invoke: Run) -> None:
    nothing = dict.fromkeys(("SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"))
    result = invoke(*arguments, environment=nothing)
    assert result.code == 3
    assert "SAIL_BASE_URL" in result.err


def test_warnings_are_lines_on_stderr(invoke: Run) -> None:
    result = invoke("common-access", "list")
    assert result.code == 0
    assert [line for line in result.err.splitlines() if line.startswith("warning: GET /common-access is experimental")]


def test_the_log_shows_attempts_without_secrets(invoke: Run, sandbox: Sandbox) -> None:
    level = logging.getLogger("sailkit").level
    result = invoke("roles", "list", "--limit", "1", "-vv")
    assert "GET /roles: 200, attempt 1" in result.err
    assert sandbox.client_secret not in result.err
    assert "GET /roles" not in invoke("roles", "list", "--limit", "1").err
    assert logging.getLogger("sailkit").level == level  # as before


def test_a_reader_that_stops_reading_is_no_error(variables: dict[str, str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "sailkit_cli.main", "identities", "list", "--all"],
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == b""


def start(arguments: list[str], variables: dict[str, str], folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "sailkit_cli.main", *arguments],
        env={**os.environ, **variables},
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def interrupt(process: subprocess.Popen[str]) -> str:
    """Send Ctrl-C, and return what the program writes to stderr."""
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 130
    assert errors.startswith("interrupted\n")
    assert "Traceback" not in errors
    return errors


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
def test_ctrl_c_in_a_list_says_how_much_came(variables: dict[str, str], sandbox: Sandbox, tmp_path: Path) -> None:
    with sandbox.faults(Latency(30, path="/identities", after=1)):
        seen = len(sandbox.find_requests("GET", "/identities"))
        process = start(["api", "GET", "/v2025/identities", "--all", "--query", "[0]"], variables, tmp_path)
        while len(sandbox.find_requests("GET", "/identities")) == seen:
            assert process.poll() is None
        assert "can be continued with --resume" in interrupt(process)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
def test_an_export_goes_on_after_ctrl_c(
    variables: dict[str, str], invoke: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    command = ["export", "identities", "--to", "all.csv", "--columns", "id,name", "--concurrency", "1"]
    with sandbox.faults(Latency(30, path="/identities", after=1)):
        process = start(command, variables, tmp_path)
        spool = tmp_path / ".all.csv.part"
        while not spool.exists() or not spool.stat().st_size:
            assert process.poll() is None
        assert "250 items are kept for all.csv; the same with --resume goes on" in interrupt(process)
    seen = len(sandbox.find_requests("GET", "/identities"))
    result = invoke(*command, "--resume")
    assert (result.code, result.err) == (0, "300 items in all.csv\n")
    assert len((tmp_path / "all.csv").read_text().splitlines()) == 301
    offsets = [request.query["offset"] for request in sandbox.find_requests("GET", "/identities")[seen:]]
    assert min(map(int, offsets)) == 250  # pages are fetched at the same time


@pytest.mark.parametrize("library", ["click", "rich", "jmespath", "yaml"])
def test_without_the_extra_the_program_says_what_to_install(library: str, variables: dict[str, str]) -> None:
    commands = {
        "rich": ["transforms", "list", "-o", "table"],
        "jmespath": ["roles", "list", "--query", "x"],
        "yaml": ["ops", "listRoles", "-o", "yaml"],
    }
    arguments = commands.get(library, ["--help"])
    start = f"import sys; sys.modules[{library!r}] = None"
    program = f"{start}; from sailkit_cli.main import main; sys.exit(main({arguments}))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith('pip install "sailkit[cli]"')
