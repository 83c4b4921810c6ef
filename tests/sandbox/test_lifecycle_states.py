"""Lifecycle states, and what they do to accounts and access."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sailkit import Patch, Tenant
from sailkit.errors import BadRequestError
from sailkit_sandbox import Sandbox

from .conftest import SandboxApi


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with Sandbox(identities=30) as sandbox:
        with sandbox.tenant(experimental=True) as tenant:
            yield tenant
        assert sandbox.crashes == ()


def find_state(tenant: Tenant, technical_name: str) -> Any:
    profile = tenant.identity_profiles.list().first()
    assert profile is not None
    states = tenant.lifecycle_states.list(str(profile.id))
    return next(state for state in states if state.technical_name == technical_name)


def find_person(tenant: Tenant, state: str = "active") -> Any:
    """Return the last identity in a state, which nobody reports to."""
    people = [one for one in tenant.identities.list() if (one.attributes or {}).get("cloudLifecycleState") == state]
    return people[-1]


def test_leavers_by_lifecycle_state(tenant: Tenant) -> None:
    """The daily job: set leavers inactive; see accounts, search, activities and events follow."""
    leaver, inactive = find_person(tenant), find_state(tenant, "inactive")
    result = tenant.identities.set_lifecycle_state(leaver.id, {"lifecycleStateId": inactive.id})
    activity: Any = tenant.account_activities.get(str(result.account_activity_id))
    assert activity.execution_status == "COMPLETED"
    assert activity.target_identity_summary.id == leaver.id
    assert {item.operation for item in activity.items} >= {"DISABLE"}
    after: Any = tenant.identities.get(leaver.id)
    assert (after.lifecycle_state.state_name, after.lifecycle_state.manually_updated) == ("inactive", True)
    accounts = tenant.accounts.list(filters=f'identityId eq "{leaver.id}"').collect()
    assert {one.disabled for one in accounts if not one.authoritative} == {True}
    assert {one.cloud_lifecycle_state for one in accounts} == {"inactive"}
    (hit,) = tenant.search(f"id:{leaver.id}", indices=["identities"])
    assert hit["inactive"] is True
    assert hit["attributes"]["cloudLifecycleState"] == "inactive"
    events = tenant.search('technicalName:"IDENTITY_LIFECYCLE_STATE_CHANGE_PASSED"', indices=["events"]).collect()
    assert [event["target"]["name"] for event in events] == [leaver.name]
    (found,) = tenant.search(f"id:{activity.id}", indices=["accountactivities"])
    assert found["recipient"]["id"] == leaver.id
    regarding = tenant.account_activities.list(regarding_identity=leaver.id, filters='type eq "LifecycleStateChange"')
    assert [one.id for one in regarding] == [activity.id]


def test_a_leaver_who_returns_has_accounts_again(tenant: Tenant) -> None:
    person = find_person(tenant, "inactive")
    tenant.identities.set_lifecycle_state(person.id, {"lifecycleStateId": find_state(tenant, "active").id})
    accounts = tenant.accounts.list(filters=f'identityId eq "{person.id}"').collect()
    assert {one.disabled for one in accounts} == {False}
    roles = tenant.identities.list_role_assignments(person.id)
    assert [one.role.name for one in roles if one.role] == [f"{person.attributes['department']} Staff"]


def test_access_profiles_of_a_state_come_and_go(tenant: Tenant) -> None:
    person, profile = find_person(tenant), tenant.access_profiles.list().first()
    assert profile is not None
    state = find_state(tenant, "prehire")
    profile_id = str(tenant.identity_profiles.list().collect()[0].id)
    tenant.lifecycle_states.update(profile_id, state.id, Patch().replace("/accessProfileIds", [profile.id]))
    tenant.identities.set_lifecycle_state(person.id, {"lifecycleStateId": state.id})
    assert profile.id in list_access(tenant, person.id)
    tenant.identities.set_lifecycle_state(person.id, {"lifecycleStateId": find_state(tenant, "active").id})
    assert profile.id not in list_access(tenant, person.id)


def list_access(tenant: Tenant, identity_id: str) -> list[str]:
    (hit,) = tenant.search(f"id:{identity_id}", indices=["identities"])
    return [item["id"] for item in hit["access"]]


def test_a_state_of_ones_own(tenant: Tenant) -> None:
    profile_id = str(tenant.identity_profiles.list().collect()[0].id)
    directory = next(one for one in tenant.sources.list() if one.name == "Corporate Directory")
    created = tenant.lifecycle_states.create(
        profile_id,
        {
            "name": "Terminated",
            "technicalName": "terminated",
            "enabled": True,
            "identityState": "INACTIVE_LONG_TERM",
            "accountActions": [{"action": "DELETE", "sourceIds": [directory.id]}],
            "accessActionConfiguration": {"removeAllAccessEnabled": True},
        },
    )
    person = find_person(tenant)
    tenant.identities.set_lifecycle_state(person.id, {"lifecycleStateId": created.id})
    accounts = tenant.accounts.list(filters=f'identityId eq "{person.id}"').collect()
    assert accounts
    assert directory.id not in [one.source_id for one in accounts]
    assert {one.identity_state for one in accounts} == {"INACTIVE_LONG_TERM"}
    (hit,) = tenant.search(f"id:{person.id}", indices=["identities"])
    assert (hit["inactive"], hit["roleCount"]) == (True, 0)
    public = next(one for one in tenant.public_identities.list() if one.id == person.id)
    assert public.identity_state == "INACTIVE_LONG_TERM"
    assert tenant.lifecycle_states.get(profile_id, str(created.id)).identity_count == 1
    with pytest.raises(BadRequestError, match="cannot be deleted"):
        tenant.lifecycle_states.delete(profile_id, str(created.id))
    tenant.identities.set_lifecycle_state(person.id, {"lifecycleStateId": find_state(tenant, "active").id})
    assert tenant.lifecycle_states.delete(profile_id, str(created.id)).name == "Terminated"


def test_a_state_that_is_not_enabled_is_refused(tenant: Tenant) -> None:
    profile_id, state = str(tenant.identity_profiles.list().collect()[0].id), find_state(tenant, "inactive")
    tenant.lifecycle_states.update(profile_id, state.id, Patch().replace("/enabled", False))
    with pytest.raises(BadRequestError, match="is not enabled"):
        tenant.identities.set_lifecycle_state(find_person(tenant).id, {"lifecycleStateId": state.id})


@pytest.mark.parametrize(
    "body",
    [
        {"name": "Active", "technicalName": "active"},
        {"name": "x", "technicalName": "x", "accessProfileIds": ["none"]},
        {"name": "x", "technicalName": "x", "accountActions": [{"action": "ENABLE", "sourceIds": ["none"]}]},
    ],
)
def test_invalid_states_are_refused(tenant: Tenant, body: dict[str, Any]) -> None:
    profile_id = str(tenant.identity_profiles.list().collect()[0].id)
    with pytest.raises(BadRequestError):
        tenant.lifecycle_states.create(profile_id, body)


def test_accounts_follow_when_provisioning_ends(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=30, task_seconds=60)
    profile = api.get("/identity-profiles")[0]
    states = api.get(f"/identity-profiles/{profile['id']}/lifecycle-states")
    inactive = next(one for one in states if one["technicalName"] == "inactive")
    person = next(one for one in api.get("/identities") if one["lifecycleState"]["stateName"] == "active")
    body = {"lifecycleStateId": inactive["id"]}
    activity = api.post(f"/identities/{person['id']}/set-lifecycle-state", body).json()["accountActivityId"]
    assert api.get(f"/account-activities/{activity}")["executionStatus"] == "EXECUTING"
    assert api.get(f"/identities/{person['id']}")["lifecycleState"]["stateName"] == "inactive"
    accounts = api.get("/accounts", filters=f'identityId eq "{person["id"]}"')
    assert not all(one["disabled"] for one in accounts if not one["authoritative"])
    api.clock.now += 60
    assert api.get(f"/account-activities/{activity}")["completionStatus"] == "SUCCESS"
    accounts = api.get("/accounts", filters=f'identityId eq "{person["id"]}"')
    assert all(one["disabled"] for one in accounts if not one["authoritative"])


@pytest.mark.parametrize("name", ["identityState", "enabled", "accountActions", "accessProfileIds"])
def test_removed_properties_have_their_defaults(small_api: SandboxApi, name: str) -> None:
    (profile,) = small_api.get("/identity-profiles")
    path = f"/identity-profiles/{profile['id']}/lifecycle-states"
    state = small_api.get(path)[0]
    changed = small_api.patch(f"{path}/{state['id']}", {"op": "remove", "path": f"/{name}"})
    assert (changed.status_code, name in changed.json()) == (200, True)
    person = small_api.get("/identities")[-1]
    response = small_api.post(f"/identities/{person['id']}/set-lifecycle-state", {"lifecycleStateId": state["id"]})
    assert response.status_code == (400 if name == "enabled" else 200)
