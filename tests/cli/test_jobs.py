"""Jobs: reassignment, loading of accounts, export and import of configuration."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sailkit import F, Tenant
from sailkit_api.v2025.models import Identity
from sailkit_cli.commands.reassign import KINDS
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import Status

from .conftest import Run

pytestmark = pytest.mark.filterwarnings("ignore::sailkit.ExperimentalWarning")


@pytest.fixture(scope="module")
def tenant(sandbox: Sandbox) -> Iterator[Tenant]:
    with sandbox.tenant(rate_limit=None) as tenant:
        yield tenant


@pytest.fixture
def owner(tenant: Tenant) -> Identity:
    """Somebody who owns roles and more."""
    role = tenant.roles.list().first()
    assert role is not None
    assert role.owner is not None
    return tenant.identities.get(str(role.owner.id))


@pytest.fixture
def successor(tenant: Tenant, owner: Identity) -> Identity:
    """Somebody else who is active."""
    active = tenant.identities.list(filters=F.cloud_status.eq("ACTIVE"))
    return next(identity for identity in active if identity.id != owner.id)


def owned(tenant: Tenant, person: Identity) -> set[str]:
    lists: list[Any] = [tenant.roles.list(), tenant.sources.list(), tenant.access_profiles.list()]
    lists += [tenant.entitlements.list(), tenant.governance_groups.list(), tenant.identity_profiles.list()]
    return {str(item.id) for items in lists for item in items if item.owner is not None and item.owner.id == person.id}


def test_everything_goes_to_the_new_owner(
    invoke: Run, sandbox: Sandbox, tenant: Tenant, owner: Identity, successor: Identity, tmp_path: Path
) -> None:
    group = tenant.governance_groups.create(
        {"name": "Approvers of leavers", "owner": {"type": "IDENTITY", "id": owner.id, "name": owner.name}}
    )
    before, kept, number = owned(tenant, owner), owned(tenant, successor), len(sandbox.requests)
    arguments = ("reassign", "--from", str(owner.alias), "--to", str(successor.email_address))
    planned = invoke(*arguments, "--dry-run", "--report", "plan.csv")
    assert planned.code == 0, planned.err
    assert {line["id"] for line in planned.lines} >= before >= {group.id}
    assert f"{len(planned.lines)} objects of {owner.name}" in planned.err
    assert not sandbox.find_requests("PATCH")[number:]
    with (tmp_path / "plan.csv").open(encoding="utf-8", newline="") as file:
        assert [row["id"] for row in csv.DictReader(file)] == [line["id"] for line in planned.lines]
    result = invoke(*arguments, "--yes")
    assert result.code == 0, result.err
    assert {line["state"] for line in result.lines} == {"done"}
    assert owned(tenant, owner) == set()
    assert owned(tenant, successor) == before | kept
    assert invoke(*arguments, "--yes").lines == []


def test_each_kind_of_object_gets_the_new_owner(
    invoke: Run, tenant: Tenant, owner: Identity, successor: Identity
) -> None:
    mine = {"type": "IDENTITY", "id": owner.id, "name": owner.name}
    source, entitlement = tenant.sources.list().first(), tenant.entitlements.list().first()
    assert source is not None
    assert entitlement is not None
    at = {"type": "SOURCE", "id": source.id, "name": source.name}
    app = tenant.apps.create({"name": "An app", "description": "x", "accountSource": at})
    set_owner = [{"op": "replace", "path": "/owner", "value": mine}]
    for update, item in ((tenant.sources.update, source), (tenant.entitlements.update, entitlement)):
        update(str(item.id), set_owner)
    tenant.apps.update(str(app.id), set_owner)
    for profile in tenant.identity_profiles.list():
        tenant.identity_profiles.update(str(profile.id), set_owner)
    tenant.access_profiles.create({"name": "Owned", "owner": mine, "source": at, "entitlements": []})
    tenant.governance_groups.create({"name": "Owned", "owner": mine})
    tenant.workflows.create({"name": "Owned", "owner": mine, "definition": {}, "enabled": False})
    tenant.segments.create({"name": "Owned", "owner": mine, "active": False})
    tenant.sod_policies.create({"name": "Owned", "ownerRef": mine, "type": "GENERAL", "policyQuery": "name:x"})
    tenant.custom_forms.create_definition({"name": "Owned", "owner": mine})
    result = invoke("reassign", "--from", str(owner.id), "--to", str(successor.id), "--yes")
    assert result.code == 0, result.out + result.err
    assert {line["kind"] for line in result.lines} == {*KINDS}
    assert {line["state"] for line in result.lines} == {"done"}
    assert invoke("reassign", "--from", str(owner.id), "--to", str(successor.id), "--yes").lines == []


def test_only_the_chosen_kinds_are_changed(invoke: Run, tenant: Tenant, owner: Identity, successor: Identity) -> None:
    arguments = ("reassign", "--from", str(owner.id), "--to", str(successor.id), "--kind", "role", "--dry-run")
    assert {line["kind"] for line in invoke(*arguments).lines} == {"role"}


def test_a_kind_that_may_not_be_listed_is_reported_and_the_others_are_changed(
    invoke: Run, sandbox: Sandbox, owner: Identity, successor: Identity
) -> None:
    arguments = ("reassign", "--from", str(owner.id), "--to", str(successor.id), "--kind", "role", "--kind", "workflow")
    with sandbox.faults(Status(403, path="/workflows")):
        result = invoke(*arguments, "--yes")
    assert result.code == 8
    states = {line["kind"]: (line["state"], line["message"]) for line in result.lines}
    assert states["role"] == ("done", "")
    assert states["workflow"][0] == "failed"
    assert "not listed: GET /workflows returned 403" in states["workflow"][1]


@pytest.mark.parametrize(("old", "new", "message"), [("nobody", "", "no identity has this name"), ("", "", "Both are")])
def test_people_must_be_clear(invoke: Run, owner: Identity, old: str, new: str, message: str) -> None:
    result = invoke("reassign", "--from", old or str(owner.id), "--to", new or str(owner.name), "--yes")
    assert result.code == 2
    assert message in result.err


def delimited_source(tenant: Tenant) -> Any:
    sources = tenant.sources.list().collect()
    return next((source for source in sources if "elimited" in str(source.connector)), sources[0])


def write_accounts(tenant: Tenant, source: Any, path: Path) -> None:
    """Write the accounts of a source to a file."""
    rows = [account.attributes or {} for account in tenant.accounts.list(filters=F.source_id.eq(source.id))]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)))
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize("by", ["id", "name"])
def test_accounts_are_loaded_and_awaited(
    invoke: Run, sandbox: Sandbox, tenant: Tenant, tmp_path: Path, by: str
) -> None:
    source = delimited_source(tenant)
    write_accounts(tenant, source, tmp_path / "accounts.csv")
    number = len(sandbox.requests)
    planned = invoke("sources", "load", getattr(source, by), "accounts.csv", "--dry-run")
    assert (planned.code, planned.out) == (0, "")
    assert "Dry run, nothing was changed" in planned.err
    assert not [request for request in sandbox.requests[number:] if request.path.endswith("load-accounts")]
    result = invoke("sources", "load", getattr(source, by), "accounts.csv")
    assert result.code == 0, result.err
    assert result.lines[0]["status"] == "COMPLETED"
    (request,) = [request for request in sandbox.requests[number:] if request.path.endswith("load-accounts")]
    assert source.id in request.path


def test_a_file_that_cannot_be_loaded_fails_with_the_reason(invoke: Run, tenant: Tenant, tmp_path: Path) -> None:
    (tmp_path / "accounts.csv").write_text("nonsense\nx\n", "utf-8")
    result = invoke("sources", "load", delimited_source(tenant).id, "accounts.csv")
    assert result.code == 8
    assert "identificationNumber, the identity attribute of the source, is missing" in result.err


def test_a_source_that_does_not_exist_and_a_read_only_tenant_are_refused(
    invoke: Run, tenant: Tenant, tmp_path: Path
) -> None:
    (tmp_path / "accounts.csv").write_text("id\n", "utf-8")
    assert invoke("sources", "load", "No Such Source", "accounts.csv").code == 2
    assert invoke("sources", "load", delimited_source(tenant).id, "nowhere.csv").code == 2
    assert invoke("sources", "load", delimited_source(tenant).id, "accounts.csv", "--read-only").code == 4


def test_an_export_is_awaited_written_and_imported_again(invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    result = invoke("sp-config", "export", "--to", "config.json", "--type", "TRANSFORM")
    assert result.code == 0, result.err
    content = json.loads((tmp_path / "config.json").read_text("utf-8"))
    assert {item["self"]["type"] for item in content["objects"]} == {"TRANSFORM"}
    assert invoke("sp-config", "import", "config.json").code == 4  # it must be confirmed
    for options in (("--preview",), ("--yes", "--no-backup")):
        result = invoke("sp-config", "import", "config.json", *options)
        assert result.code == 0, result.err
        assert "TRANSFORM" in result.lines[0]["results"]


def test_an_export_can_be_started_and_taken_up_later(invoke: Run, tmp_path: Path) -> None:
    started = invoke("sp-config", "export", "--no-wait", "--type", "TRANSFORM")
    job = started.lines[0]["jobId"]
    assert invoke("sp-config", "export", "--job", job).code == 2
    assert invoke("sp-config", "export", "--job", job, "--to", "config.json").code == 0
    assert (tmp_path / "config.json").stat().st_size


def test_nothing_is_started_for_a_read_only_tenant_or_in_a_dry_run(
    invoke: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "config.json").write_text("{}", "utf-8")
    number = len(sandbox.requests)
    for command in (("export", "--to", "new.json"), ("import", "config.json", "--yes")):
        assert invoke("sp-config", *command, environment={"SAIL_READ_ONLY": "1"}).code == 4
        assert invoke("sp-config", *command, "--dry-run").code == 0
    assert not [request for request in sandbox.requests[number:] if "sp-config" in request.path]
    assert not (tmp_path / "new.json").exists()


def test_a_wait_that_takes_too_long_says_how_to_go_on(invoke: Run, sandbox: Sandbox) -> None:
    result = invoke("sp-config", "export", "--to", "config.json", "--timeout", "0")
    if result.code:  # unless the export has ended at once
        assert result.code == 8
        assert "sailkit sp-config export --job " in result.err


COMMANDS = [
    "demo",
    "doctor",
    "env add",
    "env list",
    "leavers",
    "reassign",
    "sources load",
    "sp-config import",
    "transform push",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_comes_before_the_client_is_loaded(command: str) -> None:
    arguments = [*command.split(), "--help"]
    program = f"import sys; from sailkit_cli.root import run; run({arguments!r}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"Usage: sailkit {command}")
    assert not {"httpx", "rich", "keyring", "ruamel.yaml", "sailkit.client"} & {*done.stdout.splitlines()[-1].split()}
