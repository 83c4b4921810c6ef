"""Programs that read, change and make models; checked by mypy and pyright from the outside, never run."""

from __future__ import annotations

import csv
import datetime
import json
from pathlib import Path

import attrs

import sailkit
from sailkit import AsyncTenant, Tenant
from sailkit_api.v2025 import models


def show(*values: object) -> None:
    """Show values."""


def leavers(tenant: Tenant) -> list[str]:
    """Ids of the identities whose manager has left, and the access of each."""
    ids: list[str] = []
    for identity in tenant.identities.list(filters='cloudStatus eq "ACTIVE"'):
        if identity.manager_ref is None or identity.lifecycle_state is None:
            continue
        if identity.lifecycle_state.state_name == "inactive":
            ids.append(identity.id)
            tenant.identities.get(identity.id)
    return ids


def export(tenant: Tenant, path: Path) -> None:
    """Accounts as CSV and JSON."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for account in tenant.accounts.list():
            created: datetime.datetime | None = account.created
            writer.writerow([account.id, account.name, account.native_identity, created and created.isoformat()])
            show(json.dumps(account, default=sailkit.to_json), account.to_json(), dict(account), account["name"])
            show(attrs.asdict(account), account.to_dict(), "sourceName" in account, list(account.keys()))


def request_access(tenant: Tenant, identity: models.Identity) -> str | None:
    """A request for a role, and a source made of what only a client must give."""
    item = models.AccessRequestItem(id="1", type="ROLE", comment=None)
    answer = tenant.access_requests.create(models.AccessRequest(requested_for=[identity.id], requested_items=[item]))
    tag = models.Tag(name="Payroll", tag_category_refs=[])
    show(tag.id.upper(), tag.created.year)
    identity.alias = None
    del identity.email_address
    identity["newProperty"] = 1
    for request in answer.new_requests or []:
        for id in request.access_request_ids or []:
            return id
    return None


async def job(tenant: AsyncTenant) -> int:
    """The number of enabled accounts."""
    return sum([1 async for account in tenant.accounts.list() if not account.disabled])


def bodies(tenant: Tenant) -> None:
    """Bodies as SailPoint's own examples show them."""
    change = models.JsonPatchOperation(op="copy", path="/name", from_="/alias")
    operations = [change, models.JsonPatchOperation(op="replace", path="/weight", value=1.5)]
    tenant.sources.update("1", operations)
    tenant.sources.update("1", [{"op": "replace", "path": "/cluster", "value": None}])
    tenant.accounts.update("1", operations)
    tenant.accounts.update("1", [{"op": "add", "path": "/attributes/a", "value": [["x"], 2]}])
    tenant.custom_forms.update_definition("1", operations)
    tenant.custom_forms.update_definition("1", [{"op": "replace", "path": "/description", "value": "x"}])
    tenant.custom_user_levels.update("1", operations)
    tenant.custom_user_levels.update("1", models.JsonPatch(operations=operations))
    models.Search(query=models.Query(query="ada", fields=["name", "email"]))
    models.ConditionEffectConfig(default_value_label="x", element=8110662963316867)
    models.RoleMiningSessionScope(attribute_filter_criteria={"displayName": {"untranslated": "Location: Miami"}})
    models.QueuedCheckConfigDetails(
        provisioning_max_status_check_days=2, provisioning_status_check_interval_minutes="30"
    )
    tenant.sources.aggregate_entitlements("1", models.ImportEntitlementsRequest(file=sailkit.file("people.csv")))


def refused(identity: models.Identity, name: str) -> None:
    """What type checkers must not accept; the comments are theirs."""
    show(identity.email_address.upper())  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    models.Identiy(name=name)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    models.Identity()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    models.Identity(name=name, emial=name)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
