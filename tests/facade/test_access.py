"""Sources, accounts, access profiles and roles of a tenant: create, change, wait, delete."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sailkit import F, Patch
from sailkit.errors import BadRequestError, NotFoundError
from sailkit_api.v2025 import models
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Client, Open


@pytest.fixture
def own(open_client: Open) -> Iterator[Client]:
    """A client of a sandbox of its own."""
    data = {"identities": [{"id": "ada", "name": "Ada Ray"}, {"id": "bo", "name": "Bo Li"}]}
    with Sandbox(data=data) as sandbox:
        yield open_client(
            base_url=sandbox.base_url, client_id=sandbox.client_id, client_secret=sandbox.client_secret, rate_limit=None
        )
        assert sandbox.crashes == ()


def test_access_is_given_and_taken_away(own: Client) -> None:
    tenant, run = own.tenant, own.run

    def done(begun: Any) -> None:
        run(tenant.wait(run(begun), interval=0.01))

    owner = {"type": "IDENTITY", "id": "ada"}
    source = run(tenant.sources.create({"name": "Wiki", "connector": "delimited-file", "owner": owner}))
    attributes = {"id": "bo.li", "name": "Bo", "sourceId": source.id}
    done(tenant.accounts.create({"attributes": attributes}))
    (account,) = own.collect(tenant.accounts.list(filters=F.source_id.eq(source.id)))
    assert account.identity_id == "bo"
    done(tenant.accounts.disable(account.id, {}))
    assert run(tenant.accounts.get(account.id)).disabled is True

    reference = {"type": "SOURCE", "id": source.id}
    profile = run(tenant.access_profiles.create({"name": "Read", "owner": owner, "source": reference}))
    members = {"type": "IDENTITY_LIST", "identities": [{"type": "IDENTITY", "id": "bo"}]}
    access = {"accessProfiles": [{"type": "ACCESS_PROFILE", "id": profile.id}], "membership": members}
    role = run(tenant.roles.create({"name": "Reader", "owner": owner, "enabled": True, **access}))
    assert [identity.id for identity in own.collect(tenant.roles.list_assigned_identities(role.id))] == ["bo"]
    renamed = run(tenant.roles.update(role.id, Patch(models.Role).replace("name", "Readers").operations))
    assert [role.name for role in own.collect(tenant.roles.list(filters=F.name.eq("readers")))] == [renamed.name]

    with pytest.raises(BadRequestError, match="Readers"):
        run(tenant.access_profiles.delete(profile.id))
    run(tenant.roles.delete(role.id))
    done(tenant.access_profiles.bulk_delete({"accessProfileIds": [profile.id]}))
    done(tenant.sources.aggregate_accounts(source.id))
    done(tenant.sources.delete(source.id))
    with pytest.raises(NotFoundError):
        run(tenant.sources.get(source.id))
    assert own.collect(tenant.accounts.list()) == own.collect(tenant.access_profiles.list()) == []
    assert {task.completion_status for task in own.collect(tenant.tasks.list())} == {"SUCCESS"}
