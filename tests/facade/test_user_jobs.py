"""Jobs as users write them: the type-checked programs of tests/typing run against a sandbox."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from sailkit import AsyncTenant, Tenant
from sailkit_sandbox import Sandbox
from tests.typing import jobs


@pytest.fixture
def tenant(sandbox: Sandbox) -> Iterator[Tenant]:
    id, secret = sandbox.client_id, sandbox.client_secret
    with Tenant(base_url=sandbox.base_url, client_id=id, client_secret=secret, rate_limit=None) as tenant:
        yield tenant


pytestmark = pytest.mark.filterwarnings("ignore::sailkit.experimental.ExperimentalWarning")


def test_jobs_on_identities(tenant: Tenant, tmp_path: Path) -> None:
    result = jobs.disable_leavers(tenant, tmp_path / "result.json")
    assert json.loads(json.dumps(result))["remaining"] == []
    assert jobs.search_identities(tenant)
    jobs.export_accounts(tenant, tmp_path / "accounts.csv")
    assert len((tmp_path / "accounts.csv").read_text().splitlines()) == tenant.accounts.list().total()


def test_jobs_on_access(tenant: Tenant) -> None:
    identity = tenant.identities.list(limit=1).collect()[0]
    roles = tenant.roles.list().collect()
    role = next(role for role in roles if role.requestable)
    assert role.id
    assert jobs.request_access(tenant, identity.id, role.id).existing_requests
    assert jobs.patch_role(tenant, role.id).enabled
    form = jobs.define_form(tenant, identity.id)
    assert form.id
    assert jobs.create_workflow(tenant, identity.id).name == "On change"


def test_jobs_on_sources(tenant: Tenant, tmp_path: Path) -> None:
    path = tmp_path / "accounts.csv"
    path.write_bytes(b"id,name\n1,Ann\n")
    source = next(source for source in tenant.sources.list() if source.type == "DelimitedFile")
    assert source.id
    assert len(jobs.upload_accounts(tenant, source.id, path)) == 7
    assert jobs.store_a_wait(tenant, source.id, tmp_path / "wait.json")


def test_an_async_job_is_awaited_by_its_json(sandbox: Sandbox) -> None:
    async def run() -> str:
        id, secret = sandbox.client_id, sandbox.client_secret
        async with AsyncTenant(base_url=sandbox.base_url, client_id=id, client_secret=secret) as tenant:
            ids = [identity.id async for identity in tenant.identities.list(limit=3)]
            assert (await tenant.identities.get(ids[0])).id == ids[0]
            return await jobs.process_identities(tenant, ids)

    assert "TaskResultResponse" in asyncio.run(run())
