"""`python -m sailkit_sandbox`: a tenant on loopback until it is interrupted or told to end."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from . import Credentials, Sandbox

SECRET: Final = "SAILKIT_SANDBOX_SECRET"


def main() -> None:
    """Run a sandbox and tell how to reach it."""
    parser = _parser()
    options = parser.parse_args()
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    try:
        with _sandbox(options) as sandbox, _state(options.state, sandbox):
            _tell(sandbox)
            while not ended.wait(3600):  # with a limit, because without one Windows hears no signal meanwhile
                pass
    except (ImportError, OSError, RuntimeError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: error: {_told(error)}\n")
    except sqlite3.Error as error:
        parser.exit(2, f"{parser.prog}: error: --database {options.database}: {error}\n")
    print("stopped", flush=True)


def _told(error: Exception) -> str:
    """What an error says, without the number that the system has for it."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sailkit_sandbox", description="A tenant on loopback.")
    parser.add_argument("--port", type=int, default=0, help="where to listen on 127.0.0.1 (default: any that is free)")
    parser.add_argument(
        "--identities", type=int, metavar="COUNT", help="how many people there are (default: 1000, or 0 with --data)"
    )
    parser.add_argument(
        "--data", metavar="FILE", help="JSON with what the tenant has, instead of people that are made up"
    )
    parser.add_argument("--seed", type=int, default=1, help="what the people are made from (default: 1)")
    parser.add_argument("--database", default=":memory:", metavar="FILE", help="keeps the tenant (default: none)")
    parser.add_argument("--state", type=Path, metavar="FILE", help="tells programs how to reach it, while it runs")
    parser.add_argument("--tls", action="store_true", help="speak HTTPS, with a certificate made for this run")
    parser.add_argument("--rate-limit", type=_limit, metavar="REQUESTS/SECONDS", help="such as 100/10 (default: none)")
    parser.add_argument("--token-lifetime", type=float, default=43200, metavar="SECONDS", help="(default: 43200)")
    text = f"the administrator's client, whose secret is in the variable {SECRET} (default: both made for this run)"
    parser.add_argument("--client-id", metavar="ID", help=text)
    return parser


def _limit(text: str) -> tuple[int, float]:
    requests, _, seconds = text.partition("/")
    try:
        return int(requests), float(seconds)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no limit, such as 100/10") from None


def _sandbox(options: argparse.Namespace) -> Sandbox:
    secret = os.environ.get(SECRET, "")
    if bool(options.client_id) != bool(secret):
        raise ValueError(f"--client-id and the variable {SECRET} belong together: give both or none")
    return Sandbox(
        options.identities,
        options.seed,
        data=options.data,
        database=options.database,
        port=options.port,
        tls=options.tls,
        rate_limit=options.rate_limit,
        token_lifetime=options.token_lifetime,
        administrator=Credentials(options.client_id, secret) if secret else None,
    )


@contextlib.contextmanager
def _state(path: Path | None, sandbox: Sandbox) -> Iterator[None]:
    """Keep a file that tells how to reach the sandbox, which nobody else may read and nobody reads half written."""
    if path is None:
        yield
        return
    known = {
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
            json.dump(known, file, indent=2)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _tell(sandbox: Sandbox) -> None:
    print(f"base URL       {sandbox.base_url}")
    print(f"client id      {sandbox.client_id}")
    print(f"client secret  {sandbox.client_secret}")
    trust = ""
    if sandbox.ca_file is not None:
        print(f"CA file        {sandbox.ca_file}")
        trust = f"--cacert {sandbox.ca_file} "
    form = f"-d grant_type=client_credentials -d client_id={sandbox.client_id} -d client_secret={sandbox.client_secret}"
    print(f"a token:       curl {trust}{form} {sandbox.base_url}/oauth/token", flush=True)


if __name__ == "__main__":
    main()
