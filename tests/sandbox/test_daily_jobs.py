"""Jobs of administrators and auditors, through the client, from beginning to end."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import pytest

from sailkit import Tenant
from sailkit_api.v2025 import models
from sailkit_sandbox import Sandbox


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with Sandbox(identities=30) as sandbox:
        with sandbox.tenant(experimental=True) as tenant:
            yield tenant
        assert sandbox.crashes == ()


def test_an_auditor_finds_conflicting_access(tenant: Tenant) -> None:
    person, left, right = find_conflict(tenant)
    policy = tenant.sod_policies.create(
        models.SodPolicy(
            name="Pay or approve",
            type="CONFLICTING_ACCESS_BASED",
            state="ENFORCED",
            conflicting_access_criteria=models.ConflictingAccessCriteria(
                left_criteria=build_criteria(left), right_criteria=build_criteria(right)
            ),
        )
    )
    started = tenant.sod_policies.start_violation_report(str(policy.id))
    assert tenant.wait(started).status == "SUCCESS"
    content = tenant.sod_policies.download_violation_report(str(started.id))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        text = archive.read(archive.namelist()[0]).decode()
    assert person in text


def build_criteria(id: str) -> models.AccessCriteria:
    return models.AccessCriteria(name="side", criteria_list=[models.SodEntitlementRef(id=id)])


def find_conflict(tenant: Tenant) -> tuple[str, str, str]:
    """Return the id of an identity, and two of its entitlements."""
    for hit in tenant.search("*", indices=["identities"]):
        held = [item["id"] for item in hit["access"] if item["type"] == "ENTITLEMENT"]
        if len(held) > 1:
            return str(hit["id"]), held[0], held[1]
    raise AssertionError("nobody has two entitlements")


def test_an_identity_asks_what_it_may_request(tenant: Tenant) -> None:
    available = tenant.requestable_objects.list(identity_id="me", statuses=["AVAILABLE"], types=["ROLE"]).collect()
    assert available
    assert {item.request_status for item in available} == {"AVAILABLE"}


@pytest.mark.filterwarnings("ignore::sailkit.ExperimentalWarning")
def test_a_help_desk_reads_what_a_password_requires(tenant: Tenant) -> None:
    tenant.password_policies.create(models.PasswordPolicyV3Dto(name="Long", min_length=12, default_policy=True))
    account = next(one for one in tenant.accounts.list() if one.identity_id)
    identity = tenant.identities.get(str(account.identity_id))
    info = tenant.passwords.query_info(
        models.PasswordInfoQueryDTO(user_name=str(identity.alias), source_name=account.source_name)
    )
    assert info.policies == ["passwordMinLength is 12"]
    assert info.public_key_id


def test_a_subscription_is_tried_before_it_is_used(tenant: Tenant) -> None:
    config = models.HttpConfig(url="http://127.0.0.1:9/", http_dispatch_mode="SYNC")
    subscription = tenant.triggers.create_subscription(
        models.SubscriptionPostRequest(
            name="Leavers", trigger_id="idn:identity-deleted", type="HTTP", http_config=config
        )
    )
    body = models.TestInvocation(trigger_id="idn:identity-deleted", content_json={})
    started = tenant.triggers.test(body)
    (status,) = tenant.triggers.list_invocations()
    assert started is not None
    assert (status.id, status.subscription_id) == (started[0].id, subscription.id)
    assert status.complete_invocation_input is not None
    assert status.complete_invocation_input.localized_error is not None
