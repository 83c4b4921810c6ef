"""User script with pagers, checked by mypy and pyright in strict mode, never run.

A line that must be an error has a comment for each of them that ignores it; an unnecessary comment is an error, too.
"""

from __future__ import annotations

import json
from typing import assert_type

import sailkit
from sailkit import AsyncTenant, Position, Tenant
from sailkit.pagination import PagerOptions
from sailkit.search import Hit, SearchOptions
from sailkit_api.v2024.models import Identity as Identity2024
from sailkit_api.v2024.models import TaskResultResponse as TaskResultResponse2024
from sailkit_api.v2024.models import TaskStatus as TaskStatus2024
from sailkit_api.v2025 import models, operations
from sailkit_api.v2025.models import Account, Identity
from sailkit_core.model import Model


def count_identities(pager: sailkit.Pager[Identity]) -> int:
    assert_type(pager.position, Position | None)
    assert_type(pager.count, int | None)
    assert_type(pager.first(), Identity | None)
    assert_type(pager.resume(), sailkit.Pager[Identity])
    for page in pager.pages():
        assert_type(page, list[Identity])
    return sum(1 for identity in pager if identity.name)


async def count_identities_async(pager: sailkit.AsyncPager[Identity]) -> int:
    assert_type(pager.position, Position | None)
    assert_type(await pager.first(), Identity | None)
    assert_type(pager.resume(), sailkit.AsyncPager[Identity])
    async for page in pager.pages():
        assert_type(page, list[Identity])
    return len([identity async for identity in pager if identity.name])


def collect_models(pager: sailkit.Pager[Model]) -> list[Model]:
    return pager.collect()


def list_with_a_tenant(tenant: Tenant, options: PagerOptions, position: Position) -> None:
    count_identities(tenant.identities.list(limit=5))
    count_identities(tenant.pages(operations.list_identities(), page_size=50, concurrency=2, key="id", start=position))
    count_identities(tenant.pages(operations.list_identities(), **options))
    count_identities(tenant.identities.list().with_options(page_size=50).with_options(start=position))
    count_identities(tenant.identities.list().with_options(start=tenant.accounts.list().position))
    collect_models(tenant.identities.list())
    assert_type(tenant.search("name:A*").position, Position | None)
    assert_type(tenant.v2024.identities.list(), sailkit.Pager[Identity2024])
    count_identities(tenant.accounts.list())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    count_identities(tenant.v2024.identities.list())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    count_identities(tenant.search("name:A*"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tenant.identities.list().with_options(start=object())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tenant.identities.list().with_options(start={"page": {"offset": 5}})
    tenant.identities.list().with_options(page_size="50")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tenant.identities.list().with_options(by="id")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    tenant.pages(operations.list_identities(), pagesize=50)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    tenant.pages(operations.get_identity("1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    sailkit.Pager()  # type: ignore[abstract]  # pyright: ignore[reportAbstractUsage]


def search(tenant: Tenant, indices: list[str], options: SearchOptions) -> list[str]:
    assert_type(tenant.search("name:A*"), sailkit.Pager[models.IdentityDocuments])
    assert_type(tenant.search("name:A*", sort="name", limit=5).first(), models.IdentityDocuments | None)
    assert_type(tenant.search("*", indices="identities"), sailkit.Pager[models.IdentityDocuments])
    assert_type(tenant.search("*", indices="accessprofiles"), sailkit.Pager[models.AccessProfileDocuments])
    assert_type(tenant.search("*", indices="accountactivities"), sailkit.Pager[models.AccountActivityDocuments])
    assert_type(tenant.search("*", indices="entitlements", nested=False), sailkit.Pager[models.EntitlementDocuments])
    assert_type(tenant.search("*", indices=["events"], sort=["-created"]), sailkit.Pager[models.EventDocuments])
    assert_type(tenant.search("*", indices=("roles",), limit=5), sailkit.Pager[models.RoleDocuments])
    assert_type(tenant.search("*", indices=["roles", "events"]), sailkit.Pager[Hit])
    assert_type(tenant.search("*", indices="*"), sailkit.Pager[Hit])
    assert_type(tenant.search("*", indices=indices), sailkit.Pager[Hit])
    assert_type(tenant.search("*", **options), sailkit.Pager[models.IdentityDocuments])
    assert_type(tenant.search(models.Search(indices=["roles"]), limit=5), sailkit.Pager[Hit])
    tenant.search("*", index="roles")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    tenant.search("*", indices=5)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    return [hit.display_name or hit.id for hit in tenant.search("name:A*", indices="identities", fields=["name"])]


async def search_async(tenant: AsyncTenant) -> None:
    assert_type(tenant.search("name:A*"), sailkit.AsyncPager[models.IdentityDocuments])
    assert_type(tenant.search("*", indices="identities"), sailkit.AsyncPager[models.IdentityDocuments])
    assert_type(tenant.search("*", indices="accessprofiles"), sailkit.AsyncPager[models.AccessProfileDocuments])
    assert_type(tenant.search("*", indices="accountactivities"), sailkit.AsyncPager[models.AccountActivityDocuments])
    assert_type(tenant.search("*", indices=["entitlements"]), sailkit.AsyncPager[models.EntitlementDocuments])
    assert_type(await tenant.search("*", indices="events").first(), models.EventDocuments | None)
    assert_type(await tenant.search("*", indices="roles").collect(), list[models.RoleDocuments])
    assert_type(tenant.search("*", indices="*"), sailkit.AsyncPager[Hit])


async def list_with_an_async_tenant(tenant: AsyncTenant, position: Position) -> None:
    await count_identities_async(tenant.identities.list(limit=5))
    await count_identities_async(tenant.pages(operations.list_identities(), concurrency=2, start=position))
    await count_identities_async(tenant.identities.list().with_options(key="id"))
    assert_type(await tenant.accounts.list().collect(), list[Account])
    count_identities(tenant.identities.list())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await count_identities_async(tenant.accounts.list())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tenant.identities.list().with_options(start=object())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def wait(tenant: Tenant, request: models.AccessRequestResponse, old: TaskResultResponse2024) -> None:
    assert_type(tenant.wait(models.TaskResultResponse(id="1"), timeout=5), models.TaskStatus)
    assert_type(tenant.wait(old), TaskStatus2024)
    assert_type(tenant.wait(request, interval=2.0), list[models.RequestedItemStatus])
    assert_type(tenant.wait(models.SpConfigJob(**json.loads("{}"))), models.SpConfigImportJobStatus)
    assert_type(tenant.wait(models.LoadAccountsTask()), models.AccountAggregationStatus)
    assert_type(tenant.wait(models.TaskResultDetails()), models.ReportResults)
    tenant.wait("1")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]


async def wait_async(tenant: AsyncTenant, request: models.AccessRequestResponse) -> None:
    assert_type(await tenant.wait(models.TaskResultResponse(id="1")), models.TaskStatus)
    assert_type(await tenant.wait(request), list[models.RequestedItemStatus])
