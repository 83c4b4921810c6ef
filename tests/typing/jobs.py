"""Jobs as users write them, without casts; checked by mypy and pyright, and run against a sandbox."""

from __future__ import annotations

import csv
import json
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sailkit
from sailkit import AsyncTenant, BulkResult, F, Outcome, Patch, Tenant, sort_by
from sailkit.polling import StoredWait, store_wait
from sailkit_api.v2025 import models, operations


def disable_leavers(tenant: Tenant, path: Path) -> BulkResult:
    """Disable the accounts of leavers; the result goes through a file."""
    leavers = tenant.identities.list(filters=F.cloud_status.eq("ACTIVE") & F.name.startswith("A"), sorters=-F.name)
    ids = (identity.id for identity in leavers if identity.manager_ref is not None)
    result = tenant.bulk.disable_accounts(ids, progress=lambda done, total: print_nothing(f"{done} of {total}"))
    path.write_text(json.dumps(result), encoding="utf-8")
    read = BulkResult(**json.loads(path.read_text(encoding="utf-8")))
    failed: list[Outcome] = [outcome for outcome in read.failed if outcome.status != 404]
    return tenant.bulk.disable_accounts(failed_ids) if (failed_ids := [o.id for o in failed]) else read


def print_nothing(text: object) -> None:
    """Stand in for a program's output."""


def export_accounts(tenant: Tenant, path: Path) -> int:
    """Export accounts as CSV, in two runs with a stored position."""
    pager = tenant.accounts.list(sorters=[F.name, -F.created, "id"]).with_options(page_size=20)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        for number, account in enumerate(pager):
            if number == 30:
                break  # the position is that of this account
            writer.writerow([account.id, account.name, account.created.isoformat() if account.created else ""])
        position = json.loads(json.dumps(pager.position))
        rest = tenant.accounts.list(sorters=sort_by(F.name, -F.created, "id")).with_options(start=position)
        writer.writerows([account.id, account.name, ""] for account in rest)
    return pager.count or 0


def search_identities(tenant: Tenant) -> list[str]:
    """Names of a search, with the count of all hits."""
    hits = tenant.search("name:A*", indices="identities", sort=["name"], limit=5)
    return [hit.name for hit in hits if hit.name] + [str(tenant.search.count("*", indices=["roles", "identities"]))]


def request_access(tenant: Tenant, identity_id: uuid.UUID | str, role_id: str) -> models.AccessRequestResponse:
    """Request a role until a date, from a model and from a plain object."""
    until = datetime.now(UTC) + timedelta(days=30)
    item = models.AccessRequestItem(id=role_id, type="ROLE", comment="project", remove_date=until)
    identity = tenant.identities.get(identity_id)
    tenant.access_requests.create(models.AccessRequest(requested_for=[identity.id], requested_items=[item]))
    return tenant.access_requests.create(
        {"requestedFor": [identity.id], "requestedItems": [{"id": role_id, "type": "ROLE", "comment": "again"}]}
    )


async def process_identities(tenant: AsyncTenant, ids: list[str]) -> str:
    """Start an async job, and await its end in what another process reads."""
    started = await tenant.identities.process(models.ProcessIdentitiesRequest(identity_ids=ids))
    stored: StoredWait = store_wait(started)
    status = await tenant.wait(json.loads(json.dumps(stored)), timeout=60)
    return json.dumps(stored) + str(status is not None)


def patch_role(tenant: Tenant, role_id: str) -> models.Role:
    """Change a role by a patch in each of its forms."""
    patch = Patch(models.Role).replace("description", "by a patch").replace("enabled", True)
    tenant.roles.update(role_id, patch)
    tenant.roles.update(role_id, patch.operations)
    tenant.roles.update(role_id, [{"op": "replace", "path": "/description", "value": None}])
    tenant.roles.update(role_id, ({"op": "replace", "path": "/requestable", "value": True},))
    tenant.roles.update(role_id, [models.JsonPatchOperation(op="replace", path="/enabled", value=True), *patch])
    return tenant.send(operations.get_role(role_id))


def upload_accounts(tenant: Tenant, source_id: str, path: Path) -> list[models.LoadAccountsTask]:
    """Upload accounts from a path, an open file, bytes and a pair, in a model, in a plain object and as the body."""
    content = path.read_bytes()
    with path.open("rb") as file:
        return [
            tenant.sources.aggregate_accounts(source_id, models.ImportAccountsRequest(file=path)),
            tenant.sources.aggregate_accounts(source_id, models.ImportAccountsRequest(file=file)),
            tenant.sources.aggregate_accounts(source_id, models.ImportAccountsRequest(file=content)),
            tenant.sources.aggregate_accounts(source_id, models.ImportAccountsRequest(file=("a.csv", content))),
            tenant.sources.aggregate_accounts(source_id, {"file": sailkit.file(path, "text/csv")}),
            tenant.sources.aggregate_accounts(source_id, path),
            tenant.sources.aggregate_accounts(source_id, ("a.csv", content, "text/csv")),
        ]


def store_a_wait(tenant: Tenant, source_id: str, path: Path) -> object:
    """Store the wait for an aggregation, and take it up from its file."""
    task = tenant.sources.aggregate_accounts(source_id)
    path.write_text(json.dumps(store_wait(task)), encoding="utf-8")
    return tenant.wait(json.loads(path.read_text(encoding="utf-8")), timeout=30, interval=0.1)


def define_form(tenant: Tenant, owner_id: str) -> models.FormDefinitionResponse:
    """Create a form, an instance of it, and patch the form."""
    owner = models.FormOwner(id=owner_id, type="IDENTITY")
    form = tenant.custom_forms.create_definition(models.CreateFormDefinitionRequest(name="Reason", owner=owner))
    change: dict[str, object] = {"op": "replace", "path": "/description", "value": "why"}
    tenant.custom_forms.update_definition(form.id, [change])
    return form


def create_workflow(tenant: Tenant, owner_id: str) -> models.Workflow:
    """Create workflows with the triggers that SailPoint shows."""
    owner = models.IdentityRef(id=owner_id, type="IDENTITY")
    definition = models.WorkflowDefinition(start="End", steps={"End": {"type": "success"}})
    schedule = models.WorkflowTrigger(type="SCHEDULED", attributes=models.ScheduledAttributes(cron_string="0 8 * * 1"))
    weekly = models.CreateWorkflowRequest(name="Weekly", owner=owner, definition=definition, trigger=schedule)
    tenant.workflows.create(weekly)
    return tenant.workflows.create(
        {
            "name": "On change",
            "owner": owner,
            "definition": definition,
            "trigger": {
                "type": "EVENT",
                "attributes": {"id": "idn:identity-created", "filter": "$.changes"},
            },
        }
    )
