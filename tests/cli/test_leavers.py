"""Leavers: who is found, which accounts are disabled, and what an interruption or a failure leaves behind."""

from __future__ import annotations

import _thread
import csv
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sailkit import F, Tenant
from sailkit_api.v2025.models import Account, Identity
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import Latency, Status, TruncatedBody

from .conftest import Run


@pytest.fixture(scope="module")
def tenant(sandbox: Sandbox) -> Iterator[Tenant]:
    with sandbox.tenant(rate_limit=None) as tenant:
        yield tenant


@pytest.fixture
def people(tenant: Tenant) -> list[Identity]:
    """Some people who have accounts that can be disabled."""
    identities = {str(identity.id): identity for identity in tenant.identities.list()}
    usable = [str(account.identity_id) for account in tenant.accounts.list() if is_open(account)]
    return [identities[id] for id in dict.fromkeys(usable) if id in identities][:4]


def is_open(account: Account) -> bool:
    return not (account.disabled or account.authoritative)


def open_accounts(tenant: Tenant, people: list[Identity]) -> list[Account]:
    ids = [str(person.id) for person in people]
    return [account for account in tenant.accounts.list(filters=F.identity_id.in_(ids)) if is_open(account)]


def read_report(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_dry_run_tells_what_would_be_done_and_sends_nothing_that_changes(
    invoke: Run, sandbox: Sandbox, tenant: Tenant, people: list[Identity], tmp_path: Path
) -> None:
    (tmp_path / "leavers.txt").write_text("".join(f"{person.email_address}\n" for person in people), "utf-8")
    before, accounts = len(sandbox.requests), open_accounts(tenant, people)
    result = invoke("leavers", "leavers.txt", "--dry-run", "--report", "report.csv")
    assert result.code == 0, result.err
    assert sorted(line["accountId"] for line in result.lines) == sorted(str(account.id) for account in accounts)
    assert {line["state"] for line in result.lines} == {"planned"}
    assert [row["accountId"] for row in read_report(tmp_path / "report.csv")] == [
        line["accountId"] for line in result.lines
    ]
    assert f"{len(accounts)} accounts of 4 people will be disabled." in result.err
    assert {request.method for request in sandbox.requests[before:] if "/oauth/" not in request.path} == {"GET"}


def test_accounts_are_disabled_whatever_happens_and_a_second_run_finds_nothing_to_do(
    invoke: Run, sandbox: Sandbox, tenant: Tenant, people: list[Identity], tmp_path: Path
) -> None:
    rows = [["ID", "Comment"], *([str(person.id), "left"] for person in people), ["0" * 32, "typo"], ["", ""]]
    (tmp_path / "leavers.csv").write_text("\ufeff" + "\n".join(map(";".join, rows)), "utf-8")
    accounts = open_accounts(tenant, people)
    with sandbox.faults(TruncatedBody(method="GET", every=5)):
        result = invoke("leavers", "leavers.csv", "--yes", "--report", "report.csv")
    assert result.code == 8
    states = {(line["accountId"], line["state"]) for line in result.lines}
    assert states == {("", "failed"), *((str(account.id), "done") for account in accounts)}
    assert open_accounts(tenant, people) == []
    assert f"1 of {len(accounts) + 1} rows failed" in result.err
    assert "no identity has this id" in [row["message"] for row in read_report(tmp_path / "report.csv")]
    again = invoke("leavers", "leavers.csv", "--yes")
    assert {line["state"] for line in again.lines} == {"failed", "skipped"}


@pytest.mark.parametrize(("field", "option"), [("alias", ()), ("name", ("--by", "name")), ("id", ())])
def test_people_are_named_in_several_ways_also_on_stdin(
    invoke: Run, people: list[Identity], field: str, option: tuple[str, ...]
) -> None:
    text = f"{getattr(people[0], field)}\r\n{getattr(people[0], field)}\n"
    result = invoke("leavers", "-", *option, "--dry-run", input=text.upper() if field == "alias" else text)
    assert {line["identityId"] for line in result.lines} == {people[0].id}


def test_only_the_accounts_of_a_source_are_disabled(invoke: Run, tenant: Tenant, people: list[Identity]) -> None:
    (account, *_) = open_accounts(tenant, people)
    source, id = str(account.source_name), str(account.identity_id)
    result = invoke("leavers", "-", "--source", source.upper(), "--dry-run", input=id)
    assert {line["source"] for line in result.lines if line["state"] == "planned"} == {source}
    result = invoke("leavers", "-", "--source", "another", "--dry-run", input=id)
    assert [line["state"] for line in result.lines] == ["skipped"]


def test_without_a_terminal_it_must_be_confirmed_and_a_read_only_tenant_refuses(
    invoke: Run, sandbox: Sandbox, tenant: Tenant, people: list[Identity]
) -> None:
    before = open_accounts(tenant, people)
    assert before
    for options in ((), ("--yes", "--read-only")):
        result = invoke("leavers", "-", *options, input=str(before[0].identity_id))
        assert result.code == 4
        assert "of 1 person will be disabled." in result.err
    assert open_accounts(tenant, people) == before


def test_a_lifecycle_state_is_set_once(invoke: Run, tenant: Tenant, people: list[Identity], tmp_path: Path) -> None:
    text = "\n".join(str(person.id) for person in people[2:4])
    unknown = invoke("leavers", "-", "--state", "nonsense", "--yes", input=text)
    assert unknown.code == 2
    assert "No identity profile has the lifecycle state 'nonsense'; there are " in unknown.err
    state = next(
        str(state.technical_name)
        for profile in tenant.identity_profiles.list()
        for state in tenant.lifecycle_states.list(str(profile.id))
        if state.technical_name != "active"
    )
    result = invoke("leavers", "-", "--state", state, "--yes", input=text)
    assert {line["state"] for line in result.lines} <= {"done", "failed"}
    done = [line["identityId"] for line in result.lines if line["state"] == "done"]
    assert done, result.out
    for id in done:
        current = tenant.identities.get(id).lifecycle_state
        assert current is not None
        assert current.state_name == state
    again = invoke("leavers", "-", "--state", state, "--yes", input=text)
    assert [line["identityId"] for line in again.lines if line["state"] == "skipped"] == done


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "names nobody"),
        (b"id\n\n", "names nobody"),
        (b"id;n\xe4me\n", "UTF-8"),
        (b"name,mail\nA,a@b.example\n", "no column for id"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused(invoke: Run, tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "leavers.csv").write_bytes(content)
    option = ("--by", "id") if b"mail" in content else ()
    result = invoke("leavers", "leavers.csv", *option, "--yes")
    assert result.code == 2
    assert message in result.err


def test_a_report_that_cannot_be_written_is_refused_before_anything_is_sent(invoke: Run, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    result = invoke("leavers", "-", "--yes", "--report", "nowhere/report.csv", input="a")
    assert (result.code, len(sandbox.requests)) == (1, before)


@pytest.mark.parametrize("status", [403, 500])
def test_failures_are_in_the_rows_with_their_reason(
    invoke: Run, sandbox: Sandbox, tenant: Tenant, people: list[Identity], status: int
) -> None:
    (account, *_) = open_accounts(tenant, people)
    with sandbox.faults(Status(status, path="/accounts/*/disable")):
        result = invoke("leavers", "-", "--yes", input=str(account.identity_id))
    assert result.code == 8
    assert f"returned {status}" in {line["state"]: line["message"] for line in result.lines}["failed"]
    assert account in open_accounts(tenant, people)


def test_an_interruption_writes_the_report_and_says_how_to_go_on(
    invoke: Run, sandbox: Sandbox, tenant: Tenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sailkit._each.GRACE", 2.0)
    accounts = [account for account in tenant.accounts.list() if is_open(account) and account.identity_id][:60]
    (tmp_path / "leavers.txt").write_text("\n".join({str(account.identity_id) for account in accounts}), "utf-8")
    before, done = len(sandbox.requests), threading.Event()

    def interrupt() -> None:
        while not done.wait(0.01):
            paths = [request.path for request in sandbox.requests[before:]]
            if sum(path.endswith("/disable") for path in paths) >= 12:
                _thread.interrupt_main()
                return

    watcher = threading.Thread(target=interrupt)
    watcher.start()
    try:
        with sandbox.faults(Latency(0.1, path="/accounts/*/disable")):
            result = invoke("leavers", "leavers.txt", "--no-wait", "--yes", "--report", "report.csv")
    finally:
        done.set()
        watcher.join()
    assert result.code == 130
    assert "the same command again goes on" in result.err
    rows = read_report(tmp_path / "report.csv")
    states = {row["state"] for row in rows}
    assert {"done", "not done"} <= states
    done_ids = {row["accountId"] for row in rows if row["state"] == "done"}
    really = {account.id for account in tenant.accounts.list() if account.disabled}
    assert done_ids <= really
    again = invoke("leavers", "leavers.txt", "--no-wait", "--yes")
    assert again.code == 0
    assert not {line["accountId"] for line in again.lines if line["state"] == "done"} & done_ids


def test_a_value_that_is_a_formula_is_harmless_in_the_report(invoke: Run, tmp_path: Path) -> None:
    value: Any = '=HYPERLINK("http://evil.example")'
    result = invoke("leavers", "-", "--by", "alias", "--yes", "--report", "report.csv", input=value.replace('"', "'"))
    assert result.code == 8
    assert read_report(tmp_path / "report.csv")[0]["person"].startswith("'=")
