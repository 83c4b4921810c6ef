from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        MachineAccount,
        SendClassifyMachineAccountClassificationMode,
        SendClassifyMachineAccountResponse,
    )


_GET_MACHINE_ACCOUNT = Operation(
    api=API,
    id="getMachineAccount",
    method="GET",
    path="/machine-accounts/{id}",
    tag="Machine Accounts",
    results={200: {"application/json": "MachineAccount"}},
    scopes=("idn:mis-account:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    page="get-machine-account",
)


def get_machine_account(
    id: Id,
) -> Request[MachineAccount]:
    """Returns one machine account, with its machine identity, owner, source and attributes.

    Args:
        id: ID of the machine account; see `machine_accounts.list`.
    """
    return Request(
        _GET_MACHINE_ACCOUNT,
        _fill_path("/machine-accounts/{id}", **{"id": id}),
    )


_LIST_MACHINE_ACCOUNTS = Operation(
    api=API,
    id="listMachineAccounts",
    method="GET",
    path="/machine-accounts",
    tag="Machine Accounts",
    results={200: {"application/json": ["MachineAccount"]}},
    scopes=("idn:mis-account:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    filterable={
        "accessType": ("eq", "in", "sw"),
        "attributes": ("eq",),
        "created": ("eq", "ge", "gt", "le", "lt"),
        "description": ("eq", "in", "sw"),
        "enabled": ("eq",),
        "environment": ("eq", "in", "sw"),
        "hasEntitlements": ("eq",),
        "id": ("eq", "in"),
        "locked": ("eq",),
        "machineIdentity.id": ("eq", "in"),
        "machineIdentity.name": ("eq", "in", "sw"),
        "manuallyCorrelated": ("eq",),
        "modified": ("eq", "ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "nativeIdentity": ("eq", "in", "sw"),
        "ownerIdentity": ("eq", "in"),
        "ownerIdentity.id": ("eq", "in"),
        "ownerIdentity.name": ("eq", "in", "sw"),
        "source.id": ("eq", "in"),
        "source.name": ("eq", "in", "sw"),
        "subtype.displayName": ("eq", "in", "sw"),
        "subtype.technicalName": ("eq", "in", "sw"),
        "uuid": ("eq", "in"),
    },
    sortable=(
        "accessType",
        "attributes",
        "created",
        "description",
        "enabled",
        "environment",
        "hasEntitlements",
        "id",
        "locked",
        "machineIdentity.id",
        "machineIdentity.name",
        "manuallyCorrelated",
        "modified",
        "name",
        "nativeIdentity",
        "ownerIdentity",
        "ownerIdentity.id",
        "ownerIdentity.name",
        "source.id",
        "source.name",
        "subtype.displayName",
        "subtype.technicalName",
        "uuid",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-machine-accounts",
)


def list_machine_accounts(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[MachineAccount], MachineAccount]:
    """Returns the accounts that belong to machines instead of people.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_MACHINE_ACCOUNTS,
        "/machine-accounts",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_SEND_CLASSIFY_MACHINE_ACCOUNT = Operation(
    api=API,
    id="sendClassifyMachineAccount",
    method="POST",
    path="/accounts/{id}/classify",
    tag="Machine Account Classify",
    results={200: {"application/json": "SendClassifyMachineAccountResponse"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="send-classify-machine-account",
)


def send_classify_machine_account(
    id: Id,
    *,
    classification_mode: SendClassifyMachineAccountClassificationMode | str | None = None,
) -> Request[SendClassifyMachineAccountResponse]:
    """Classifies one account as machine or human and returns `isMachine`.

    By default the criteria of the source decide, and accounts classified by hand are skipped; other modes include
    these or force a result.

    Args:
        id: ID of the account; see `accounts.list`.
        classification_mode: One of default, ignoreManual, forceMachine, forceHuman. Default: default.
    """
    return Request(
        _SEND_CLASSIFY_MACHINE_ACCOUNT,
        _fill_path("/accounts/{id}/classify", **{"id": id}),
        query={
            "classificationMode": classification_mode,
        },
    )


_UPDATE_MACHINE_ACCOUNT = Operation(
    api=API,
    id="updateMachineAccount",
    method="PATCH",
    path="/machine-accounts/{id}",
    tag="Machine Accounts",
    results={200: {"application/json": "MachineAccount"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:mis-account:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="update-machine-account",
)


def update_machine_account(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[MachineAccount]:
    """Changes fields of a machine account by JSON Patch, such as its owner, subtype, environment or description.

    Args:
        id: ID of the machine account; see `machine_accounts.list`.
    """
    return Request(
        _UPDATE_MACHINE_ACCOUNT,
        _fill_path("/machine-accounts/{id}", **{"id": id}),
        body=body,
    )
