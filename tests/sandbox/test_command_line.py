"""The command `python -m sailkit_sandbox`."""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import shutil
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from sailkit_sandbox.base.shell import format_environment

ENVIRONMENT = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


@contextlib.contextmanager
def shell_lines(*options: str, **variables: str) -> Iterator[str]:
    """What the command prints for a shell, while it runs."""
    line = [sys.executable, "-m", "sailkit_sandbox", "--identities", "3", *options]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT | variables) as process:
        assert process.stdout is not None
        count = 4 if "--tls" in options else 3
        yield "".join(process.stdout.readline() for _ in range(count))
        process.terminate()
        assert process.stdout.read() == ""
        assert process.wait(60) == 0


@contextlib.contextmanager
def command(*options: str, **variables: str) -> Iterator[Any]:
    """The running command, and what it said at the start by its first word or words."""
    line = [sys.executable, "-m", "sailkit_sandbox", "--identities", "3", *options]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT | variables) as process:
        assert process.stdout is not None
        output: dict[str, str] = {}
        while "a token:" not in output:
            lines = process.stdout.readline()
            assert lines, f"it ended before it was ready: {output}"
            text, _, value = lines.partition("  ")
            output[text] = value.strip()
        try:
            yield process, output
        finally:
            process.terminate()


def token(output: dict[str, str]) -> int:
    form = {
        "grant_type": "client_credentials",
        "client_id": output["client id"],
        "client_secret": output["client secret"],
    }
    verify = ssl.create_default_context(cafile=output["CA file"]) if "CA file" in output else False
    return httpx.post(
        f"{output['base URL']}/oauth/token", data=form, trust_env=False, verify=verify, timeout=60
    ).status_code


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_tells_how_to_reach_it_and_ends_cleanly(number: int) -> None:
    with command() as (process, output):
        assert token(output) == 200
        assert output["a token:"].startswith("curl -d grant_type=client_credentials -d client_id=")
        process.send_signal(number)
        assert process.stdout.read() == "stopped\n"
        assert process.wait(60) == 0


def test_programs_find_it_by_a_file_that_only_they_may_read(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with command("--state", str(path)) as (process, output):
        assert path.stat().st_mode & 0o777 == 0o600
        assert json.loads(path.read_text()) == {
            "base_url": output["base URL"],
            "client_id": output["client id"],
            "client_secret": output["client secret"],
            "ca_file": None,
        }
        process.terminate()
        process.wait(60)
    assert list(tmp_path.iterdir()) == []


def test_credentials_database_and_port_outlive_it(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    options = ["--client-id", "me", "--database", str(tmp_path / "tenant.db"), "--port", str(port)]
    for _ in range(2):
        with command(*options, SAILKIT_SANDBOX_SECRET="a secret") as (_, output):
            assert output["base URL"] == f"http://127.0.0.1:{port}"
            assert (output["client id"], output["client secret"]) == ("me", "a secret")
            assert token(output) == 200


def test_it_speaks_https_and_keeps_limits() -> None:
    with command("--tls", "--rate-limit", "1/60", "--token-lifetime", "5") as (_, output):
        assert output["base URL"].startswith("https://")
        assert f"--cacert {output['CA file']}" in output["a token:"]
        assert token(output) == 200


@pytest.mark.parametrize(
    ("options", "output"),
    [
        (["--client-id", "me"], "SAILKIT_SANDBOX_SECRET belong together"),
        (["--rate-limit", "often"], "'often' is not a limit, such as 100/10"),
        (["--port", "99999"], "port"),
        (["--state", "/nowhere/state.json"], "/nowhere"),
        (["--database", "/nowhere/tenant.db"], "/nowhere/tenant.db cannot be created: there is no folder /nowhere"),
        (["--data", "/nowhere/data.json"], "/nowhere/data.json: No such file"),
        (["--token-lifetime", "inf"], "token_lifetime must be a number of 0 or more"),
        (["--rate-limit", "10/nan"], "rate_limit must be None or (requests, seconds)"),
    ],
)
def test_it_says_what_cannot_be(options: list[str], output: str) -> None:
    line = [sys.executable, "-m", "sailkit_sandbox", "--identities", "0", *options]
    done = subprocess.run(line, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert output in done.stderr
    assert "Traceback" not in done.stderr


def lines(*options: str) -> str:
    """All that the command says before it gives up."""
    line = [sys.executable, "-m", "sailkit_sandbox", "--identities", "0", *options]
    done = subprocess.run(line, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    return done.stderr


def test_what_cannot_be_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as used:
        port = used.getsockname()[1]
        output = lines("--port", str(port))
    prefix = "python -m sailkit_sandbox: error: "
    assert output == f"{prefix}cannot listen on port {port} of 127.0.0.1: Address already in use\n"
    assert lines("--state", "/nowhere/x").startswith(f"{prefix}--state /nowhere/x: No such file")
    data = tmp_path / "data.json"
    data.write_text("[" * 100_000, encoding="utf-8")
    assert lines("--data", str(data)) == f"{prefix}data: {data} is nested too deeply\n"


@pytest.mark.skipif(shutil.which("bash") is None, reason="requires bash")
@pytest.mark.parametrize("options", [[], ["--tls"]], ids=["http", "https"])
def test_another_shell_is_connected_by_the_lines_for_it(options: list[str]) -> None:
    program = "from sailkit import Tenant\nwith Tenant() as tenant: print(tenant.identities.list().total())"
    odd = 'it\'s $HOME `id` \\ "x"'
    with shell_lines("--shell", "bash", "--client-id", odd, *options, SAILKIT_SANDBOX_SECRET="a secret") as printed:
        script = f'{printed}printf %s "$SAIL_CLIENT_ID" && exec {shlex.quote(sys.executable)} -c {shlex.quote(program)}'
        done = subprocess.run(["bash", "-c", script], env=ENVIRONMENT, capture_output=True, text=True, timeout=60)
    assert done.stdout == f"{odd}3\n", done.stderr


@pytest.mark.parametrize(
    ("shell", "line"),
    [
        ("bash", "export NAME='it'\"'\"'s \\ $x'\n"),
        ("fish", "set -gx NAME 'it\\'s \\\\ $x'\n"),
        ("powershell", "$env:NAME = 'it''s \\ $x'\n"),
    ],
)
def test_values_are_quoted_for_the_shell(shell: str, line: str) -> None:
    assert format_environment(shell, {"NAME": "it's \\ $x"}) == line
