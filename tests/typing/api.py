"""The public interface as type checkers see it; checked by mypy, never run."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, assert_type

from sailkit import (
    AsyncPager,
    AsyncTenant,
    BulkResult,
    F,
    File,
    Filter,
    Pager,
    Patch,
    Response,
    RetryPolicy,
    Sorter,
    Tenant,
    file,
    raw,
    sort_by,
)
from sailkit.bulk import CallOutcome, EachResult
from sailkit_api.v2024 import models as models2024
from sailkit_api.v2025 import models, operations
from sailkit_api.v2025.resources.identities import Identities
from sailkit_core.client import AsyncClient, Client
from sailkit_core.request import PagedRequest, Request


def sync_client(tenant: Tenant) -> None:
    assert_type(tenant.identities.get("1"), models.Identity)
    assert_type(tenant.identities.list(limit=5), Pager[models.Identity])
    assert_type(tenant.v2024.identities.get("1"), models2024.Identity)
    assert_type(tenant.identities.delete("1"), None)
    for identity in tenant.identities.list(filters='name sw "A"'):
        assert_type(identity, models.Identity)
    assert_type(tenant.send(operations.list_identities()), list[models.Identity])
    assert_type(tenant.pages(operations.list_identities()).collect(), list[models.Identity])
    assert_type(
        tenant.accounts.enable_for_identities(models.IdentitiesAccountsBulkRequest(identity_ids=["1"])),
        list[models.BulkIdentitiesAccountsResponse],
    )
    assert_type(tenant.identities.list().with_options(page_size=50, concurrency=4), Pager[models.Identity])
    assert_type(tenant.identities.list(count=True).total(), int)
    assert_type(
        tenant.pages(operations.list_sources(), key="id", concurrency=2).resume().collect(), list[models.Source]
    )
    tenant.identities.list().with_options(pagesize=50)  # type: ignore[call-arg]
    assert_type(tenant.bulk.enable_accounts(["1"], chunk_size=10), BulkResult)
    tenant.bulk.enable_accounts(["1"], size=10)  # type: ignore[call-arg]
    assert_type(tenant.bulk.each(["1"], tenant.identities.get), EachResult)
    assert_type(tenant.bulk.each(["1"], lambda ids: ids.count("1"), chunk_size=5).failed, tuple[CallOutcome, ...])
    tenant.wait(models.TaskResultResponse(id="1"), timeout=None, interval=0.5, progress=repr)
    tenant.wait("1")  # type: ignore[call-overload]
    for hit in tenant.search("name:A*", indices=["roles"], limit=5):
        assert_type(hit, models.RoleDocuments)
    assert_type(tenant.search.count("name:A*"), int)
    tenant.search("name:A*", index=["roles"])  # type: ignore[call-overload]
    assert_type(tenant.reports.download("1", file_format="csv"), bytes)
    tenant.identities.get()  # type: ignore[call-arg]
    tenant.identities.get(5)  # type: ignore[arg-type]
    tenant.identities.list(bogus=1)  # type: ignore[call-arg]
    tenant.identities.enlist()  # type: ignore[attr-defined]
    tenant.pages(operations.get_identity("1"))  # type: ignore[arg-type]
    Tenant("acme", client_idd="1")  # type: ignore[call-arg]
    assert_type(tenant.with_response(operations.get_identity("1")), Response[models.Identity])
    assert_type(tenant.with_response(operations.get_identity("1")).parsed, models.Identity)
    assert_type(tenant.request("GET", "/v2025/identities", query={"limit": 1}), Response[Any])
    assert_type(tenant.download(operations.get_report("1", file_format="csv"), "report.csv"), Response[int])
    assert_type(tenant.with_options(retry=RetryPolicy(attempts=2), timeout=5.0), Tenant)
    assert_type(file("people.csv", "text/csv"), File)
    Tenant("acme", retry=None, rate_limit=(50, 10.0))
    tenant.with_options(rate_limit=None)  # type: ignore[call-arg]


async def async_client(tenant: AsyncTenant) -> None:
    waiting: Coroutine[Any, Any, models.Identity] = tenant.identities.get("1")
    assert_type(await waiting, models.Identity)
    assert_type(tenant.identities.list(), AsyncPager[models.Identity])
    async for identity in tenant.identities.list():
        assert_type(identity, models.Identity)
    assert_type(await tenant.identities.list().first(), models.Identity | None)
    assert_type(await tenant.identities.list().total(), int)
    assert_type(await tenant.search.count("name:A*"), int)
    assert_type(await tenant.search("name:A*").with_options(page_size=5).total(), int)
    assert_type(await tenant.bulk.enable_accounts(["1"]), BulkResult)
    assert_type(await tenant.bulk.each(["1"], tenant.identities.get), EachResult)
    await tenant.bulk.each(["1"], str.upper)  # type: ignore[arg-type]
    assert_type(await tenant.send(operations.list_identities()), list[models.Identity])
    assert_type(await tenant.with_response(operations.get_identity("1")), Response[models.Identity])
    assert_type(await tenant.request("GET", "/v2025/identities"), Response[Any])
    assert_type(await tenant.download(operations.get_report("1", file_format="csv"), "report.csv"), Response[int])
    assert_type(tenant.with_options(experimental=False), AsyncTenant)


def requests() -> None:
    assert_type(operations.get_identity("1"), Request[models.Identity])
    assert_type(operations.list_identities(), PagedRequest[list[models.Identity], models.Identity])
    get: Callable[[str], Request[models.Identity]] = Identities.get
    assert_type(get("1"), Request[models.Identity])


async def low_level(client: Client, other: AsyncClient) -> None:
    assert_type(client.send(operations.get_identity("1")), models.Identity)
    assert_type(await other.send(operations.get_identity("1")), models.Identity)


def filters_and_patches(tenant: Tenant) -> None:
    assert_type(F.name == "a", Filter)
    assert_type((F.name != "a") & ~F.id.in_(["1"]) | raw("x"), Filter)
    assert_type(-F.name, Sorter)
    tenant.identities.list(filters=F.name.startswith("A"), sorters=sort_by(F.name, -F.id))
    tenant.sources.update("1", Patch(models.Source).replace("name", "x").operations)
    tenant.v2024.sources.update("1", Patch(models2024.Source).remove("cluster").operations)
    F.name == F.alias  # type: ignore[arg-type]  # noqa: B015
    tenant.identities.list(filters=F.name)  # type: ignore[arg-type]


def transforms(tenant: Tenant, words: list[str], nested: dict[str, Any]) -> None:
    tenant.transforms.create(models.Transform(name="a", type="trim"))
    tenant.transforms.create(models.Transform(name="a", type="static", attributes=models.Static(value="x")))
    tenant.transforms.create(models.Transform(name="a", type="usernameGenerator", attributes={"patterns": words}))
    models.Concatenation(values=words)
    models.FirstValid(values=[nested, "none"], ignore_errors="true")
    models.Join(values=["a", nested], separator=" ")
    models.Split(delimiter=",", index=1, input="a,b")
    models.DateCompare(
        first_date="now", second_date=nested, operator="gt", positive_condition="a", negative_condition="b"
    )
    assert_type(models.RoleCriteriaLevel1(values=words).values, list[str] | None)
