"""Command line: a sandbox that runs until it is interrupted or terminated."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sqlite3
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from . import Credentials, Sandbox
from .base.shell import SHELLS, format_environment

SECRET_VARIABLE: Final = "SAILKIT_SANDBOX_SECRET"


def main(arguments: Sequence[str] | None = None, program: str = "python -m sailkit_sandbox") -> None:
    """Run a sandbox, and print its address and credentials.

    Args:
        arguments: those of the command line. Default: those of the process.
        program: the name of the program in messages.
    """
    parser = _make_parser(program)
    options = parser.parse_args(arguments)
    stopping = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopping.set())
    try:
        with _make_sandbox(options) as sandbox, _state_file(options.state, sandbox):
            if options.shell:
                print(format_environment(options.shell, _list_variables(sandbox)), end="", flush=True)
            else:
                _print_access(sandbox)
            while not stopping.wait(3600):  # without a limit, Windows handles no signals during the wait
                pass
    except (ImportError, OSError, RuntimeError, ValueError, sqlite3.Error) as error:
        parser.exit(2, f"{parser.prog}: error: {_describe(error)}\n")
    if not options.shell:
        print("stopped", flush=True)


def _describe(error: Exception) -> str:
    """Return the message of an error, without the error number of the system."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def _make_parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=program, description="Run a sandbox tenant on loopback.")
    parser.add_argument("--port", type=int, default=0, help="the port on 127.0.0.1 (default: a free port)")
    parser.add_argument(
        "--identities", type=int, metavar="COUNT", help="the number of identities (default: 1000, or 0 with --data)"
    )
    parser.add_argument(
        "--data", metavar="FILE", help="a JSON file with the data of the tenant, instead of made-up data"
    )
    parser.add_argument("--seed", type=int, default=1, help="the seed of made-up data (default: 1)")
    parser.add_argument(
        "--database", default=":memory:", metavar="FILE", help="the SQLite file of the tenant (default: in memory)"
    )
    parser.add_argument(
        "--state",
        type=Path,
        metavar="FILE",
        help="a file with address and credentials for programs, while the sandbox runs",
    )
    parser.add_argument(
        "--shell",
        choices=SHELLS,
        help="print nothing but lines for another shell, whose `sailkit` and programs use the sandbox then",
    )
    parser.add_argument(
        "--tls",
        action="store_true",
        help="use HTTPS, with a certificate made for this run (requires sailkit-sandbox[https])",
    )
    parser.add_argument("--strict", action="store_true", help="refuse what would be made up, with status 501")
    parser.add_argument(
        "--rate-limit", type=_parse_limit, metavar="REQUESTS/SECONDS", help="such as 100/10 (default: no limit)"
    )
    parser.add_argument(
        "--token-lifetime", type=float, default=43200, metavar="SECONDS", help="the lifetime of tokens (default: 43200)"
    )
    text = f"the administrator's client; the variable {SECRET_VARIABLE} has its secret (default: new ones for this run)"
    parser.add_argument("--client-id", metavar="ID", help=text)
    return parser


def _parse_limit(text: str) -> tuple[int, float]:
    requests, _, seconds = text.partition("/")
    try:
        return int(requests), float(seconds)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a limit, such as 100/10") from None


def _make_sandbox(options: argparse.Namespace) -> Sandbox:
    secret = os.environ.get(SECRET_VARIABLE, "")
    if bool(options.client_id) != bool(secret):
        raise ValueError(f"--client-id and the variable {SECRET_VARIABLE} belong together: set both or neither")
    return Sandbox(
        options.identities,
        options.seed,
        data=options.data,
        database=options.database,
        port=options.port,
        tls=options.tls,
        strict=options.strict,
        rate_limit=options.rate_limit,
        token_lifetime=options.token_lifetime,
        administrator=Credentials(options.client_id, secret) if secret else None,
    )


@contextlib.contextmanager
def _state_file(path: Path | None, sandbox: Sandbox) -> Iterator[None]:
    """Write the state file, readable by its owner only and replaced as a whole, and delete it at the end."""
    if path is None:
        yield
        return
    state = {
        "base_url": sandbox.base_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "ca_file": None if sandbox.ca_file is None else str(sandbox.ca_file),
    }
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # of mode 0600
    except OSError as error:
        raise OSError(error.errno, f"--state {path}: {error.strerror}") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(state, file, indent=2)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _list_variables(sandbox: Sandbox) -> dict[str, str]:
    """Return the environment variables by which the client finds the sandbox."""
    variables = {
        "SAIL_BASE_URL": sandbox.base_url,
        "SAIL_CLIENT_ID": sandbox.client_id,
        "SAIL_CLIENT_SECRET": sandbox.client_secret,
    }
    return variables if sandbox.ca_file is None else {**variables, "SSL_CERT_FILE": str(sandbox.ca_file)}


def _print_access(sandbox: Sandbox) -> None:
    print(f"base URL       {sandbox.base_url}")
    print(f"client id      {sandbox.client_id}")
    print(f"client secret  {sandbox.client_secret}")
    ca_option = ""
    if sandbox.ca_file is not None:
        print(f"CA file        {sandbox.ca_file}")
        ca_option = f"--cacert {sandbox.ca_file} "
    form = f"-d grant_type=client_credentials -d client_id={sandbox.client_id} -d client_secret={sandbox.client_secret}"
    print(f"a token:       curl {ca_option}{form} {sandbox.base_url}/oauth/token", flush=True)


if __name__ == "__main__":
    main()
