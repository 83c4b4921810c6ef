"""Jobs of governance through the sync and the async client, from beginning to end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

from sailkit_api.v2025 import models
from sailkit_core.model import File
from sailkit_sandbox import Sandbox


@attrs.frozen
class Client:
    """A tenant, sync or async; `run` returns the result of a call, awaited if necessary."""

    tenant: Any
    run: Callable[[Any], Any]

    def collect(self, pager: Any) -> list[Any]:
        """Return all items of a list."""
        items: list[Any] = self.run(pager.collect())
        return items


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    with Sandbox(identities=30) as sandbox:
        if request.param == "sync":
            with sandbox.tenant(experimental=True) as tenant:
                yield Client(tenant, lambda result: result)
        else:
            with asyncio.Runner() as runner:
                async_tenant = sandbox.async_tenant(experimental=True)
                yield Client(async_tenant, runner.run)
                runner.run(async_tenant.aclose())
        assert sandbox.crashes == ()


def test_a_leaver_loses_accounts_by_lifecycle_state(client: Client) -> None:
    tenant, run = client.tenant, client.run
    (profile,) = client.collect(tenant.identity_profiles.list())
    states = {one.technical_name: one.id for one in client.collect(tenant.lifecycle_states.list(str(profile.id)))}
    leaver = next(one for one in client.collect(tenant.identities.list()) if not one.is_manager)
    started = run(tenant.identities.set_lifecycle_state(leaver.id, {"lifecycleStateId": states["inactive"]}))
    activity = run(tenant.account_activities.get(str(started.account_activity_id)))
    assert activity.execution_status == "COMPLETED"
    accounts = client.collect(tenant.accounts.list(filters=f'identityId eq "{leaver.id}"'))
    assert {one.disabled for one in accounts if not one.authoritative} == {True}


def test_a_campaign_is_decided_and_signed(client: Client) -> None:
    tenant, run = client.tenant, client.run
    body = {"name": "Spring", "description": "All of it", "type": "MANAGER"}
    campaign = run(tenant.campaigns.create(body)).id
    run(tenant.campaigns.activate(campaign, {}))
    mine = f'campaign.id eq "{campaign}"'
    for certification in client.collect(tenant.certifications.list(filters=mine)):
        items = client.collect(tenant.certifications.list_access_review_items(certification.id))
        decisions = [{"id": item.id, "decision": "APPROVE", "bulk": True} for item in items]
        run(tenant.certifications.decide(certification.id, decisions))
        run(tenant.certifications.sign_off(certification.id))
    phases = {one.phase for one in client.collect(tenant.certifications.list(filters=mine))}
    assert phases == {"SIGNED"}
    assert run(tenant.campaigns.get(campaign)).status == "COMPLETED"


def test_configuration_is_saved_lost_and_restored(client: Client) -> None:
    tenant, run = client.tenant, client.run
    run(tenant.transforms.create({"name": "Shout", "type": "upper", "attributes": {}}))
    job = run(tenant.sp_config.start_export(models.ExportPayload(include_types=["TRANSFORM"])))
    assert run(tenant.wait(job)).status == "COMPLETE"
    saved = run(tenant.sp_config.download_export(str(job.job_id)))
    (made,) = client.collect(tenant.transforms.list(filters='name eq "Shout"'))
    run(tenant.transforms.delete(made.id))
    file = File(saved.to_json().encode(), "saved.json", "application/json")
    started = run(tenant.sp_config.start_import(models.ImportSpConfigRequest(data=file)))
    assert run(tenant.wait(started)).status == "COMPLETE"
    assert len(client.collect(tenant.transforms.list(filters='name eq "Shout"'))) == 1


def test_a_preview_shows_what_a_mapping_leads_to(client: Client) -> None:
    identity = client.collect(client.tenant.identities.list())[0]
    definition = {"type": "static", "attributes": {"value": "Everyone"}}
    mapping = {"identityAttributeName": "department", "transformDefinition": definition}
    config = {"enabled": True, "attributeTransforms": [mapping]}
    body = {"identityId": identity.id, "identityAttributeConfig": config}
    (shown,) = client.run(client.tenant.identity_profiles.generate_preview(body)).preview_attributes
    assert (shown.value, shown.previous_value) == ("Everyone", identity.attributes["department"])
