"""Work items: approvals of access requests, and changes of accounts that someone makes by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sailkit import Tenant
from sailkit.errors import BadRequestError, NotFoundError
from sailkit_sandbox import Sandbox


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with Sandbox(identities=30) as sandbox:
        with sandbox.tenant(experimental=True) as tenant:
            yield tenant
        assert sandbox.crashes == ()


def ask_for_role(tenant: Tenant) -> tuple[Any, Any, Any]:
    """Ask for a role that a manager other than the caller approves, and return target, role and manager."""
    people: list[Any] = list(tenant.identities.list())
    role = next(one for one in tenant.roles.list() if one.requestable)
    target = next(one for one in people if one.manager_ref and one.manager_ref.id != people[0].id)
    requested = [{"type": "ROLE", "id": role.id, "comment": "Please"}]
    tenant.access_requests.create({"requestedFor": [target.id], "requestedItems": requested})
    return target, role, target.manager_ref


def test_a_manager_approves_by_work_item(tenant: Tenant) -> None:
    target, role, manager = ask_for_role(tenant)
    before: Any = tenant.work_items.get_summary(owner_id=manager.id)
    items = tenant.work_items.list(owner_id=manager.id).collect()
    assert tenant.work_items.count(owner_id=manager.id).count == len(items) == before.open
    item: Any = next(one for one in items if one.description and target.name in one.description)
    assert (item.type, item.state, item.num_items) == ("Approval", "Pending", 1)
    approved: Any = tenant.work_items.approve_item(item.id, item.approval_items[0].id)
    assert (approved.state, approved.approval_items[0].state) == ("Finished", "Finished")
    assert role.id in [one.role.id for one in tenant.identities.list_role_assignments(target.id) if one.role]
    after: Any = tenant.work_items.get_summary(owner_id=manager.id)
    assert (after.open, after.completed, after.total) == (before.open - 1, before.completed + 1, before.total)
    assert tenant.work_items.count_completed(owner_id=manager.id).count == after.completed
    assert item.id in [one.id for one in tenant.work_items.list_completed(owner_id=manager.id)]
    with pytest.raises(BadRequestError, match="is completed"):
        tenant.work_items.approve_all_items(item.id)


def test_approvals_are_forwarded_and_rejected_together(tenant: Tenant) -> None:
    target, _, manager = ask_for_role(tenant)
    me: Any = tenant.identities.list(limit=1).first()
    item: Any = next(one for one in tenant.work_items.list(owner_id=manager.id) if target.name in str(one.description))
    tenant.work_items.submit_account_selection(item.id, {"Directory": "x"})
    with pytest.raises(BadRequestError, match="approve or reject"):
        tenant.work_items.complete(item.id)
    tenant.work_items.forward(item.id, {"targetOwnerId": me.id, "comment": "For you"})
    assert item.id in [one.id for one in tenant.work_items.list()]
    rejected: Any = tenant.work_items.reject_all_items(item.id)
    assert rejected.state == "Rejected"
    status: Any = tenant.access_requests.list_statuses(requested_for=target.id).collect()[-1]
    assert status.state == "REJECTED"


def test_accounts_on_file_sources_are_changed_by_hand(tenant: Tenant) -> None:
    """A leaver with an account on a source that the service cannot write to: its owner gets a work item."""
    person: Any = next(one for one in reversed(list(tenant.identities.list())) if one.manager_ref)
    source: Any = next(one for one in tenant.sources.list() if one.name == "Personnel Records")
    profile: Any = tenant.identity_profiles.list().first()
    body = {
        "name": "Gone",
        "technicalName": "gone",
        "enabled": True,
        "accountActions": [{"action": "DISABLE", "sourceIds": [source.id]}],
    }
    state: Any = tenant.lifecycle_states.create(profile.id, body)
    result: Any = tenant.identities.set_lifecycle_state(person.id, {"lifecycleStateId": state.id})
    activity: Any = tenant.account_activities.get(result.account_activity_id)
    assert [(one.operation, one.provisioning_status) for one in activity.items] == [("DISABLE", "PENDING")]
    (item,) = [one for one in tenant.work_items.list(owner_id=source.owner.id) if one.type == "ManualAction"]
    assert item.remediation_items is not None
    assert item.remediation_items[0].target_id == person.id
    account = find_account(tenant, person, source)
    assert account.disabled is False
    completed: Any = tenant.work_items.complete(str(item.id))
    assert (completed.state, completed.completed is not None) == ("Finished", True)
    assert find_account(tenant, person, source).disabled is True
    with pytest.raises(BadRequestError, match="is completed"):
        tenant.work_items.complete(str(item.id))


def find_account(tenant: Tenant, person: Any, source: Any) -> Any:
    accounts = tenant.accounts.list(filters=f'identityId eq "{person.id}"')
    return next(one for one in accounts if one.source_id == source.id)


def test_an_unknown_work_item_is_not_found(tenant: Tenant) -> None:
    with pytest.raises(NotFoundError):
        tenant.work_items.get("none")
