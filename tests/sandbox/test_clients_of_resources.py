"""Small resources through sailkit's sync and async clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

from sailkit import File, Tenant
from sailkit_api.v2025 import models
from tests.sandbox.conftest import SandboxApi


@attrs.frozen
class Client:
    """A tenant, sync or async; what its calls give is handed to `run` or `every`."""

    tenant: Any
    run: Callable[[Any], Any]

    def every(self, pager: Any) -> list[Any]:
        """All items of a list."""
        if isinstance(self.tenant, Tenant):
            return list(pager)

        async def items() -> list[Any]:
            return [item async for item in pager]

        return list(self.run(items()))


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, small_api: SandboxApi) -> Iterator[Client]:
    """A client of a sandbox of its own."""
    if request.param == "sync":
        with small_api.sandbox.tenant() as tenant:
            yield Client(tenant, lambda value: value)
        return
    with asyncio.Runner() as runner:
        opened = small_api.sandbox.async_tenant()

        def run(call: Any) -> Any:
            async def awaited() -> Any:
                return await call

            return runner.run(awaited())

        yield Client(opened, run)
        runner.run(opened.aclose())


def replace(name: str, value: Any) -> list[dict[str, Any]]:
    return [{"op": "replace", "path": f"/{name}", "value": value}]


def test_groups_segments_transforms_and_tags(client: Client) -> None:
    tenant, run = client.tenant, client.run
    me, other, *_ = client.every(tenant.public_identities.list())
    group = run(tenant.governance_groups.create({"name": "Payroll", "owner": {"id": me.id}}))
    (added,) = run(tenant.governance_groups.bulk_add_members(group.id, [{"id": other.id}]))
    assert added.status == 201
    assert [member.name for member in client.every(tenant.governance_groups.list_members(group.id))] == [other.name]
    assert run(tenant.governance_groups.update(group.id, replace("name", "Wages"))).member_count == 1
    segment = run(tenant.segments.create({"name": "North"}))
    assert run(tenant.segments.update(segment.id, replace("active", True))).active is True
    transform = run(tenant.transforms.create({"name": "Big", "type": "upper", "attributes": {}}))
    assert transform.id in {item.id for item in client.every(tenant.transforms.list())}
    ref = {"type": "IDENTITY", "id": me.id}
    run(tenant.tagged_objects.add_tag({"objectRef": ref, "tags": ["Audit"]}))
    assert run(tenant.tagged_objects.get("IDENTITY", me.id)).tags == ["Audit"]
    for resource, id in ((tenant.governance_groups, group.id), (tenant.segments, segment.id)):
        run(resource.delete(id))
    assert "Wages" not in {item.name for item in client.every(tenant.governance_groups.list())}


def test_roles_with_several_values_and_revocable_entitlements(client: Client, small_api: SandboxApi) -> None:
    tenant, run = client.tenant, client.run
    me, *_ = client.every(tenant.public_identities.list())
    key = models.RoleCriteriaKey(type="IDENTITY", property="attribute.department")
    leaf = models.RoleCriteriaLevel2(operation="EQUALS", key=key, values=["Sales", "Legal"])
    criteria = models.RoleCriteriaLevel1(operation="OR", children=[leaf], values=None)
    membership = models.RoleMembershipSelector(type="STANDARD", criteria=criteria)
    owner = models.OwnerReference(type="IDENTITY", id=me.id)
    role = run(tenant.roles.create(models.Role(name="Deals", owner=owner, membership=membership, enabled=True)))
    read = run(tenant.roles.get(role.id))
    assert read.membership.criteria.children[0].values == ["Sales", "Legal"]
    departments = {
        run(tenant.identities.get(item.id)).attributes["department"]
        for item in client.every(tenant.roles.list_assigned_identities(role.id))
    }
    assert departments == {"Sales", "Legal"}

    holder = client.every(tenant.search("@access(type:ENTITLEMENT)", indices="identities"))[0]
    entitlement = next(item for item in holder.access if item.type == "ENTITLEMENT")
    details = run(tenant.access_requests.get_revocable_entitlement(holder.id, entitlement.id))
    assert details.identity_id == holder.id
    path = f"/v2025/revocable-objects/identityId/{holder.id}/entitlementId/{entitlement.id}"
    assert [item.path for item in small_api.sandbox.requests if "revocable" in item.path] == [path]


def test_tokens_and_workflows(client: Client, small_api: SandboxApi) -> None:
    tenant, run = client.tenant, client.run
    token = run(tenant.personal_access_tokens.create({"name": "Nightly", "expirationDate": "2030-01-01T00:00:00Z"}))
    with Tenant(base_url=small_api.sandbox.base_url, client_id=token.id, client_secret=token.secret) as nightly:
        assert nightly.identities.list().first() is not None
    (listed,) = client.every(tenant.personal_access_tokens.list(owner_id="me"))
    assert listed.last_used is not None
    (review,) = [item for item in client.every(tenant.workflows.list()) if not item.enabled]
    ran = run(tenant.workflows.test(review.id, {"input": {}}))
    (execution,) = client.every(tenant.workflows.get_execution(ran.workflow_execution_id))
    assert execution.status == "Completed"
    assert client.every(tenant.workflows.list_execution_events(execution.id))[-1].type == "WorkflowExecutionCompleted"


def test_non_employees(client: Client) -> None:
    tenant, run = client.tenant, client.run
    me, *_ = client.every(tenant.public_identities.list())
    (source,) = [item for item in client.every(tenant.non_employees.list_sources()) if item.name == "Contractors"]
    request = {
        "accountName": "ext.jo",
        "firstName": "Jo",
        "lastName": "Berg",
        "email": "jo@example.org",
        "phone": "1",
        "manager": me.alias,
        "sourceId": source.source_id,
        "startDate": "2027-02-01T00:00:00Z",
        "endDate": "2027-08-01T00:00:00Z",
    }
    run(tenant.non_employees.create_request(request))
    (approval,) = client.every(tenant.non_employees.list_approvals(requested_for="me"))
    assert run(tenant.non_employees.approve_request(approval.id, {"comment": "Known"})).approval_status == "APPROVED"
    (record,) = client.every(tenant.non_employees.list_records())
    exported = run(tenant.non_employees.export_records(source.id))
    records = File(exported.encode(), "records.csv", "text/csv")
    assert run(tenant.non_employees.bulk_upload_records(source.id, {"data": records})).status == "PENDING"
    assert run(tenant.non_employees.get_bulk_upload_status(source.id)).status == "COMPLETED"
    run(tenant.non_employees.delete_record(record.id))
    assert client.every(tenant.non_employees.list_records()) == []
