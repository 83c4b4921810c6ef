"""Approval schemes of access requests, the rules of requests, and access that ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sailkit import Tenant
from sailkit.errors import BadRequestError
from sailkit_api.v2025 import models
from sailkit_sandbox import Sandbox

from .conftest import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tenant(clock: Clock) -> Iterator[Tenant]:
    with Sandbox(identities=40, clock=clock) as sandbox:
        with sandbox.tenant(experimental=True) as tenant:
            yield tenant
        assert sandbox.crashes == ()


def create_role(tenant: Tenant, *schemes: str | tuple[str, str], **config: Any) -> Any:
    """Create a role that another identity than the caller owns, with approval schemes."""
    pairs = [scheme if isinstance(scheme, tuple) else (scheme, None) for scheme in schemes]
    approval_schemes = [{"approverType": type, "approverId": id} for type, id in pairs]
    owner = list_people(tenant)[3]
    request_config = {"approvalSchemes": approval_schemes, **config}
    return tenant.roles.create(
        {
            "name": "Guarded",
            "owner": {"type": "IDENTITY", "id": owner.id},
            "requestable": True,
            "enabled": True,
            "accessRequestConfig": request_config,
        }
    )


def list_people(tenant: Tenant) -> list[Any]:
    return list(tenant.identities.list())


def find_target(tenant: Tenant) -> Any:
    """Return an identity whose manager is neither the caller nor the owner of the role."""
    people = list_people(tenant)
    special = {people[0].id, people[3].id}
    return next(one for one in people if one.manager_ref and one.manager_ref.id not in special)


def ask(tenant: Tenant, target: Any, item: Any, type: str = "ROLE", **properties: Any) -> str:
    requested = {"type": type, "id": item.id, **properties}
    result: Any = tenant.access_requests.create({"requestedFor": [target.id], "requestedItems": [requested]})
    return str(result.new_requests[0].access_request_ids[0])


def get_pending(tenant: Tenant, request_id: str) -> list[Any]:
    return list(tenant.access_request_approvals.list_pending(filters=f'accessRequestId eq "{request_id}"'))


def get_status(tenant: Tenant, request_id: str) -> Any:
    return tenant.access_requests.list_statuses(filters=f'accessRequestId eq "{request_id}"').first()


def has_role(tenant: Tenant, target: Any, role: Any) -> bool:
    return role.id in [one.role.id for one in tenant.identities.list_role_assignments(target.id) if one.role]


def test_an_item_without_schemes_needs_no_approval(tenant: Tenant) -> None:
    role, target = create_role(tenant), find_target(tenant)
    request = ask(tenant, target, role)
    assert get_pending(tenant, request) == []
    assert get_status(tenant, request).state == "REQUEST_COMPLETED"
    assert has_role(tenant, target, role)


def test_schemes_are_asked_one_after_the_other(tenant: Tenant) -> None:
    """Manager, owner and a governance group; each sees what the earlier ones wrote."""
    group = tenant.governance_groups.list().first()
    assert group is not None
    role, target = create_role(tenant, "MANAGER", "OWNER", ("GOVERNANCE_GROUP", str(group.id))), find_target(tenant)
    request = ask(tenant, target, role, comment="Please")
    reviewers = [target.manager_ref.id, role.owner.id, group.id]
    schemes = ["MANAGER", "ROLE_OWNER", "GOVERNANCE_GROUP"]
    for number, reviewer in enumerate(reviewers):
        (approval,) = get_pending(tenant, request)
        assert approval.owner.id == reviewer
        assert [one.comment for one in approval.previous_reviewers_comments] == ["Step 0", "Step 1"][:number]
        details = get_status(tenant, request).approval_details
        assert [one.scheme for one in details] == schemes[: number + 1]
        assert not has_role(tenant, target, role)
        tenant.access_request_approvals.approve(approval.id, models.CommentDto(comment=f"Step {number}"))
    assert has_role(tenant, target, role)
    completed = tenant.access_request_approvals.list_completed(filters=f'requestedFor.id eq "{target.id}"')
    mine = [one for one in completed if one.requested_object and one.requested_object.id == role.id]
    assert [one.state for one in mine] == ["APPROVED"] * 3
    with pytest.raises(BadRequestError, match="completed"):
        tenant.access_request_approvals.approve(str(mine[0].id), models.CommentDto(comment="again"))


def test_members_of_a_group_see_its_approvals(tenant: Tenant) -> None:
    group = tenant.governance_groups.list().first()
    assert group is not None
    role = create_role(tenant, ("GOVERNANCE_GROUP", str(group.id)))
    request = ask(tenant, find_target(tenant), role)
    member = tenant.governance_groups.list_members(str(group.id)).first()
    assert member is not None
    seen = tenant.access_request_approvals.list_pending(owner_id=str(member.id))
    assert request in [one.access_request_id for one in seen]
    assigned = tenant.access_requests.list_statuses(assigned_to=str(member.id))
    assert request in [one.access_request_id for one in assigned]


def test_a_rejection_ends_the_request(tenant: Tenant) -> None:
    role, target = create_role(tenant, "MANAGER", "OWNER", denialCommentsRequired=True), find_target(tenant)
    request = ask(tenant, target, role)
    (approval,) = get_pending(tenant, request)
    assert approval.comment_required_when_rejected is True
    with pytest.raises(BadRequestError, match="comment is required"):
        tenant.access_request_approvals.reject(approval.id, {})
    tenant.access_request_approvals.reject(approval.id, models.CommentDto(comment="No"))
    assert get_status(tenant, request).state == "REJECTED"
    assert get_pending(tenant, request) == []
    activity: Any = tenant.account_activities.list(requested_for=target.id).collect()[-1]
    assert activity.items[0].approval_status == "REJECTED"
    assert activity.items[0].reviewer_comment.body == "No"


@pytest.mark.parametrize(
    ("scheme", "number"), [("ALL_OWNERS", 2), ("SOURCE_OWNER", 1), ("APP_OWNER", 1), ("WORKFLOW", 1)]
)
def test_other_schemes(tenant: Tenant, scheme: str, number: int) -> None:
    people, profile = list_people(tenant), tenant.access_profiles.list().first()
    assert profile is not None
    changed = tenant.access_profiles.update(
        str(profile.id),
        [
            {"op": "replace", "path": "/owner", "value": {"type": "IDENTITY", "id": people[3].id}},
            {"op": "replace", "path": "/additionalOwners", "value": [{"type": "IDENTITY", "id": people[4].id}]},
            {"op": "replace", "path": "/accessRequestConfig", "value": {"approvalSchemes": [{"approverType": scheme}]}},
        ],
    )
    request = ask(tenant, find_target(tenant), changed, "ACCESS_PROFILE")
    owners = []
    for _ in range(number):
        (approval,) = get_pending(tenant, request)
        owners.append(approval.owner.id)
        tenant.access_request_approvals.approve(approval.id, {})
    assert get_status(tenant, request).state == "REQUEST_COMPLETED"
    assert profile.source is not None
    source: Any = tenant.sources.get(str(profile.source.id))
    expected = {"ALL_OWNERS": [people[3].id, people[4].id], "SOURCE_OWNER": [source.owner.id]}
    assert owners == expected.get(scheme, [people[3].id])


def test_entitlements_have_schemes_of_their_own_or_of_the_tenant(tenant: Tenant) -> None:
    entitlement, target = tenant.entitlements.list(filters='name eq "Agents"').first(), find_target(tenant)
    assert entitlement is not None
    by_default = ask(tenant, target, entitlement, "ENTITLEMENT")
    (approval,) = get_pending(tenant, by_default)
    assert approval.owner.id == target.manager_ref.id
    config = {"accessRequestConfig": {"approvalSchemes": [{"approverType": "SOURCE_OWNER", "approverId": None}]}}
    tenant.entitlements.replace_request_config(str(entitlement.id), config)
    other = next(one for one in list_people(tenant) if one.manager_ref and one.id != target.id)
    (approval,) = get_pending(tenant, ask(tenant, other, entitlement, "ENTITLEMENT"))
    assert entitlement.source is not None
    source: Any = tenant.sources.get(str(entitlement.source.id))
    assert approval.owner.id == source.owner.id


@pytest.mark.parametrize(
    ("config", "properties", "text"),
    [
        ({"commentsRequired": True}, {}, "requires a comment"),
        ({"requireEndDate": True}, {}, "requires a removeDate"),
        (
            {"maxPermittedAccessDuration": {"value": 2, "timeUnit": "DAYS"}},
            {"removeDate": "2027-01-18T00:00:00Z"},
            "at most 2 days",
        ),
    ],
)
def test_rules_of_requests(tenant: Tenant, config: Any, properties: Any, text: str) -> None:
    role = create_role(tenant, **config)
    with pytest.raises(BadRequestError, match=text):
        ask(tenant, find_target(tenant), role, **properties)


def test_access_ends_at_its_remove_date(tenant: Tenant, clock: Clock) -> None:
    role, target = create_role(tenant), find_target(tenant)
    ask(tenant, target, role, removeDate="2027-01-15T09:00:00Z")
    assert has_role(tenant, target, role)
    clock.now += 3600
    assert not has_role(tenant, target, role)
    (event,) = tenant.search("action:EXPIRED", indices=["events"])
    assert (event["target"]["name"], event["created"]) == (target.name, "2027-01-15T09:00:00.000Z")
    (activity,) = tenant.account_activities.list(requested_for=target.id, filters='type eq "AccessExpiration"')
    assert activity.items is not None
    assert activity.items[0].operation == "REMOVE"
