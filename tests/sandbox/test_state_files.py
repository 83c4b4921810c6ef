"""State files: one sandbox at a time, files that survive killed processes, and files that cannot be used."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from sailkit_sandbox import Sandbox
from sailkit_sandbox.store.kinds import KINDS

SignIn = Callable[[Sandbox], httpx.Client]
SERVER = """
import sys, threading
from sailkit_sandbox import Sandbox
with Sandbox(identities=int(sys.argv[2]), database=sys.argv[1]) as sandbox:
    print(sandbox.base_url, sandbox.client_id, sandbox.client_secret, flush=True)
    threading.Event().wait()
"""


def spawn(path: Path, identities: int = 3, **options: Any) -> subprocess.Popen[str]:
    """Run a sandbox in a process of its own, which prints its address and credentials."""
    command = [sys.executable, "-c", SERVER, str(path), str(identities)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


@pytest.fixture
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sandbox does not wait for a file that another one has."""
    monkeypatch.setattr("sailkit_sandbox.store.files.LOCK_TIMEOUT", 0.01)


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


@contextlib.contextmanager
def sign_in_to(process: subprocess.Popen[str]) -> Iterator[httpx.Client]:
    assert process.stdout is not None
    base_url, client_id, client_secret = process.stdout.readline().split()
    with httpx.Client(base_url=base_url, trust_env=False, timeout=60) as http:
        form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": client_secret}
        token = http.post("/oauth/token", data=form).json()["access_token"]
        http.headers.update({"Authorization": f"Bearer {token}", "X-SailPoint-Experimental": "true"})
        yield http


def list_tags(http: httpx.Client) -> list[str]:
    names: list[str] = []
    while page := http.get("/v2025/tags", params={"offset": len(names), "limit": 250}).json():
        names += [tag["name"] for tag in page]
    return names


def test_a_killed_sandbox_loses_at_most_the_request_in_progress(tmp_path: Path) -> None:
    path, source = tmp_path / "tenant.db", random.Random(5)
    written: list[str] = []
    number = 0
    for _ in range(4):
        process = spawn(path)
        with sign_in_to(process) as http:
            names = list_tags(http)
            assert names[: len(written)] == written
            assert len(names) <= len(written) + 1
            written, killer = names, threading.Timer(source.random() / 2, process.kill)
            with contextlib.suppress(httpx.TransportError):
                while True:
                    number += 1
                    if http.post("/v2025/tags", json={"name": f"tag {number}"}).status_code == 201:
                        written.append(f"tag {number}")
                    if not killer.ident:
                        killer.start()
            killer.join()
        kill(process)
    assert number > len(written) > 0


def test_a_sandbox_that_is_killed_while_it_starts_leaves_a_whole_tenant_or_none(
    tmp_path: Path, sign_in: SignIn
) -> None:
    path, source = tmp_path / "tenant.db", random.Random(7)
    for _ in range(6):
        process = spawn(path, identities=1000)
        time.sleep(source.random())
        kill(process)
    with Sandbox(identities=1000, database=str(path)) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        response = http.get("/v2025/identities", params={"count": "true", "limit": 1})
        assert response.headers["X-Total-Count"] == "1000"


@pytest.mark.usefixtures("impatience")
def test_a_second_sandbox_on_a_file_is_refused_and_the_first_goes_on(tmp_path: Path, sign_in: SignIn) -> None:
    path, link = tmp_path / "tenant.db", tmp_path / "link.db"
    first = spawn(path)
    with sign_in_to(first) as http:
        link.symlink_to(path)
        for number, name in enumerate((path, link, Path(os.path.relpath(path)))):
            with pytest.raises(sqlite3.OperationalError, match=r"\.db is in use: stop the sandbox"):
                Sandbox(identities=3, database=str(name)).start()
            assert http.post("/v2025/tags", json={"name": f"after {number}"}).status_code == 201
        before = list_tags(http)
    kill(first)
    with Sandbox(database=str(link)) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        assert list_tags(http) == before


@pytest.mark.usefixtures("impatience")
def test_a_file_belongs_to_one_sandbox_of_a_process(tmp_path: Path, sign_in: SignIn) -> None:
    path = str(tmp_path / "tenant.db")
    other = Sandbox(identities=3, database=path)
    with Sandbox(identities=3, database=path) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        for _ in range(2):
            with pytest.raises(sqlite3.OperationalError, match=r"tenant\.db is in use: stop the sandbox"):
                other.start()
        assert http.post("/v2025/tags", json={"name": "Finance"}).status_code == 201
        process = spawn(Path(path))
        assert "is in use" in process.communicate()[1]  # the refusals have not ended the lock
    with other, contextlib.closing(sign_in(other)) as http:
        assert list_tags(http) == ["Finance"]


def make_hard_link(path: Path) -> None:
    with Sandbox(identities=1, database=str(path)):
        pass
    path.with_name("other.db").hardlink_to(path)


def make_text(path: Path) -> None:
    path.write_text("this is no database, but long enough to be taken for one" * 20)


def make_truncated(path: Path) -> None:
    with Sandbox(identities=30, database=str(path)):
        pass
    os.truncate(path, 10_000)


def make_later_version(path: Path) -> None:
    with Sandbox(identities=1, database=str(path)):
        pass
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")


def make_other_tables(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE notes (text)")


@pytest.mark.parametrize(
    ("prepare", "reason"),
    [
        (make_text, "is not a database of a sandbox: choose another file"),
        (make_truncated, "is not a database of a sandbox: choose another file"),
        (make_other_tables, "has tables that sailkit-sandbox did not make: choose another file"),
        (make_later_version, "has a tenant of a later version of sailkit-sandbox"),
        (make_hard_link, r"has several names \(hard links\): remove the others, or use a copy"),
        (Path.mkdir, "is a folder: add the name of a file"),
        (os.mkfifo, "is not a regular file: choose another path"),
    ],
)
def test_a_file_that_cannot_be_used_is_left_as_it_is(
    tmp_path: Path, prepare: Callable[[Path], None], reason: str
) -> None:
    path = tmp_path / "tenant.db"
    prepare(path)
    before = path.read_bytes() if path.is_file() else b""
    sandbox = Sandbox(identities=1, database=str(path))
    with pytest.raises(sqlite3.DatabaseError, match=reason) as raised:
        sandbox.start()
    assert str(path) in str(raised.value)
    assert "not running" in repr(sandbox)
    assert not path.is_file() or path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing/tenant.db", "cannot be created: there is no folder"), ("", "the database has no name")],
)
def test_a_path_that_cannot_be_used_is_refused(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(sqlite3.OperationalError, match=reason):
        Sandbox(identities=1, database=str(tmp_path / name) if name else "").start()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="changes the user")
@pytest.mark.parametrize("with_file", [False, True])
def test_files_in_folders_that_are_not_writable_are_refused(with_file: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:  # its parents are readable for all users
        path = Path(folder, "tenant.db")
        if with_file:
            with Sandbox(identities=1, database=str(path)):
                pass
            path.chmod(0o666)
        Path(folder).chmod(0o755)
        os.seteuid(65534)
        try:
            with pytest.raises(sqlite3.OperationalError, match="the file and its folder must be writable"):
                Sandbox(identities=1, database=str(path)).start()
        finally:
            os.seteuid(0)


def test_a_full_disk_is_told_at_the_start(tmp_path: Path) -> None:
    def limit_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    process = spawn(tmp_path / "tenant.db", identities=1000, preexec_fn=limit_files)
    assert "the disk may be full" in process.communicate()[1]


def test_a_file_of_an_earlier_version_is_used_with_what_it_lacks(tmp_path: Path, sign_in: SignIn) -> None:
    """Earlier files have fewer kinds of records, and columns and indexes that are not needed any more."""
    path = str(tmp_path / "tenant.db")
    with Sandbox(identities=5, database=path) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        before = http.get("/v2025/identities").json()
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("DROP TABLE tags")
        database.execute("ALTER TABLE identities ADD COLUMN alias GENERATED ALWAYS AS (json_extract(doc, '$.alias'))")
        database.execute("CREATE INDEX identities_alias ON identities (alias)")
        database.execute("PRAGMA application_id = 0")
        database.execute("PRAGMA user_version = 1234567")
    for _ in range(2):
        with Sandbox(database=path) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
            assert http.get("/v2025/identities").json() == before
            assert http.post("/v2025/tags", json={"name": "Finance"}).status_code in (201, 400)
            assert sandbox.crashes == ()
    with contextlib.closing(sqlite3.connect(path)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == KINDS.keys()
        assert list(database.execute("SELECT name FROM sqlite_master WHERE name = 'identities_alias'")) == []
