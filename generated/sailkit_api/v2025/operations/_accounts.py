from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Account,
        AccountAttributes,
        AccountAttributesCreate,
        AccountsAsyncResult,
        AccountToggleRequest,
        AccountUnlockRequest,
        BulkIdentitiesAccountsResponse,
        Entitlement,
        GetCampaignDetail,
        IdentitiesAccountsBulkRequest,
        JsonPatchOperation,
        TaskResultDto,
    )


_CREATE_ACCOUNT = Operation(
    api=API,
    id="createAccount",
    method="POST",
    path="/accounts",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountAttributesCreate"},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="create-account",
)


def create_account(
    body: AccountAttributesCreate | Mapping[str, Any],
) -> Request[AccountsAsyncResult]:
    """Starts a task that creates an account in ISC, and returns the id of the task.

    `attributes` must contain `sourceId`; the id of an existing account changes that account. Nothing is
    provisioned: on a directly connected source the account must exist already, or the next aggregation removes it.
    """
    return Request(
        _CREATE_ACCOUNT,
        "/accounts",
        body=body,
    )


_DELETE_ACCOUNT = Operation(
    api=API,
    id="deleteAccount",
    method="DELETE",
    path="/accounts/{id}",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    destroys=True,
    page="delete-account",
)


def delete_account(
    id: Id,
) -> Request[AccountsAsyncResult]:
    """Starts a task that deletes an account of a delimited file source, and returns the id of the task.

    The source is not changed, so that the next aggregation can bring the account back. To keep it reversible,
    disable the account.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _DELETE_ACCOUNT,
        _fill_path("/accounts/{id}", **{"id": id}),
    )


_DELETE_ACCOUNT_ASYNC = Operation(
    api=API,
    id="deleteAccountAsync",
    method="POST",
    path="/accounts/{id}/remove",
    tag="Accounts",
    results={202: {"application/json": "TaskResultDto"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-account-async",
)


def delete_account_async(
    id: Id,
) -> Request[TaskResultDto]:
    """Starts a task that removes an account from ISC and leaves it on its source.

    Returns a reference to the task. The next aggregation can create the account again.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _DELETE_ACCOUNT_ASYNC,
        _fill_path("/accounts/{id}/remove", **{"id": id}),
    )


_DISABLE_ACCOUNT = Operation(
    api=API,
    id="disableAccount",
    method="POST",
    path="/accounts/{id}/disable",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountToggleRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    destroys=True,
    page="disable-account",
)


def disable_account(
    id: Id,
    body: AccountToggleRequest | Mapping[str, Any],
) -> Request[AccountsAsyncResult]:
    """Starts a task that disables an account on its source, and returns the id of the task.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _DISABLE_ACCOUNT,
        _fill_path("/accounts/{id}/disable", **{"id": id}),
        body=body,
    )


_DISABLE_ACCOUNT_FOR_IDENTITY = Operation(
    api=API,
    id="disableAccountForIdentity",
    method="POST",
    path="/identities-accounts/{id}/disable",
    tag="Accounts",
    results={202: {"application/json": None}},
    scopes=("idn:accounts-provisioning:manage", "idn:accounts-state:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="disable-account-for-identity",
)


def disable_account_for_identity(
    id: Id,
) -> Request[dict[str, Any]]:
    """Submits a task that disables the account of one identity in Identity Security Cloud itself.

    Accounts on sources have an operation of their own. The answer (202) is an empty object and comes before the
    work is done.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(
        _DISABLE_ACCOUNT_FOR_IDENTITY,
        _fill_path("/identities-accounts/{id}/disable", **{"id": id}),
    )


_DISABLE_ACCOUNTS_FOR_IDENTITIES = Operation(
    api=API,
    id="disableAccountsForIdentities",
    method="POST",
    path="/identities-accounts/disable",
    tag="Accounts",
    results={207: {"application/json": ["BulkIdentitiesAccountsResponse"]}},
    bodies={"application/json": "IdentitiesAccountsBulkRequest"},
    scopes=("idn:accounts-provisioning:manage", "idn:accounts-state:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="disable-accounts-for-identities",
)


def disable_accounts_for_identities(
    body: IdentitiesAccountsBulkRequest | Mapping[str, Any],
) -> Request[list[BulkIdentitiesAccountsResponse]]:
    """Submits a task per identity that disables its account in Identity Security Cloud itself.

    Accounts on sources have an operation of their own. Returns one result per identity with an integer `statusCode`
    of its own (that of the whole is 207): check each of them.
    """
    return Request(
        _DISABLE_ACCOUNTS_FOR_IDENTITIES,
        "/identities-accounts/disable",
        body=body,
    )


_ENABLE_ACCOUNT = Operation(
    api=API,
    id="enableAccount",
    method="POST",
    path="/accounts/{id}/enable",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountToggleRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="enable-account",
)


def enable_account(
    id: Id,
    body: AccountToggleRequest | Mapping[str, Any],
) -> Request[AccountsAsyncResult]:
    """Starts a task that enables an account on its source, and returns the id of the task.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _ENABLE_ACCOUNT,
        _fill_path("/accounts/{id}/enable", **{"id": id}),
        body=body,
    )


_ENABLE_ACCOUNT_FOR_IDENTITY = Operation(
    api=API,
    id="enableAccountForIdentity",
    method="POST",
    path="/identities-accounts/{id}/enable",
    tag="Accounts",
    results={202: {"application/json": None}},
    scopes=("idn:accounts-provisioning:manage", "idn:accounts-state:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="enable-account-for-identity",
)


def enable_account_for_identity(
    id: Id,
) -> Request[dict[str, Any]]:
    """Submits a task that enables the account of one identity in Identity Security Cloud itself.

    Accounts on sources have an operation of their own. The answer (202) is an empty object and comes before the
    work is done.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(
        _ENABLE_ACCOUNT_FOR_IDENTITY,
        _fill_path("/identities-accounts/{id}/enable", **{"id": id}),
    )


_ENABLE_ACCOUNTS_FOR_IDENTITIES = Operation(
    api=API,
    id="enableAccountsForIdentities",
    method="POST",
    path="/identities-accounts/enable",
    tag="Accounts",
    results={207: {"application/json": ["BulkIdentitiesAccountsResponse"]}},
    bodies={"application/json": "IdentitiesAccountsBulkRequest"},
    scopes=("idn:accounts-provisioning:manage", "idn:accounts-state:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="enable-accounts-for-identities",
)


def enable_accounts_for_identities(
    body: IdentitiesAccountsBulkRequest | Mapping[str, Any],
) -> Request[list[BulkIdentitiesAccountsResponse]]:
    """Submits a task per identity that enables its account in Identity Security Cloud itself.

    Accounts on sources have an operation of their own. Returns one result per identity with an integer `statusCode`
    of its own (that of the whole is 207): check each of them.
    """
    return Request(
        _ENABLE_ACCOUNTS_FOR_IDENTITIES,
        "/identities-accounts/enable",
        body=body,
    )


_GET_ACCOUNT = Operation(
    api=API,
    id="getAccount",
    method="GET",
    path="/accounts/{id}",
    tag="Accounts",
    results={200: {"application/json": "Account"}},
    scopes=("idn:accounts:manage", "idn:accounts:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-account",
)


def get_account(
    id: Id,
) -> Request[Account]:
    """Returns one account with its attributes.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _GET_ACCOUNT,
        _fill_path("/accounts/{id}", **{"id": id}),
    )


_GET_ACCOUNT_ENTITLEMENTS = Operation(
    api=API,
    id="getAccountEntitlements",
    method="GET",
    path="/accounts/{id}/entitlements",
    tag="Accounts",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:accounts:manage", "idn:accounts:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-account-entitlements",
)


def get_account_entitlements(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the entitlements of an account.

    Args:
        id: ID of the account; see `accounts.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_ACCOUNT_ENTITLEMENTS,
        _fill_path("/accounts/{id}/entitlements", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_LIST_ACCOUNTS = Operation(
    api=API,
    id="listAccounts",
    method="GET",
    path="/accounts",
    tag="Accounts",
    results={200: {"application/json": ["Account"]}},
    scopes=("idn:accounts:manage", "idn:accounts:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    filterable={
        "created": ("eq", "ge", "gt", "le", "lt"),
        "entitlements": ("eq",),
        "hasEntitlements": ("eq",),
        "id": ("eq", "in", "sw"),
        "identity.correlated": ("eq",),
        "identity.identityState": ("eq", "in"),
        "identity.name": ("eq", "in", "sw"),
        "identityId": ("eq", "in", "sw"),
        "manuallyCorrelated": ("eq",),
        "modified": ("eq", "ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "nativeIdentity": ("eq", "in", "sw"),
        "origin": ("eq", "in"),
        "recommendation.method": ("eq", "in", "isnull"),
        "recommendation.type": ("eq", "in", "isnull"),
        "source.authoritative": ("eq",),
        "source.connectionType": ("eq", "in"),
        "source.displayableName": ("eq", "in"),
        "sourceId": ("eq", "in", "sw"),
        "uncorrelated": ("eq",),
    },
    sortable=(
        "created",
        "entitlements",
        "id",
        "identity.correlated",
        "identity.identityState",
        "identity.name",
        "identityId",
        "manuallyCorrelated",
        "modified",
        "name",
        "nativeIdentity",
        "origin",
        "source.authoritative",
        "source.connectionType",
        "source.displayableName",
        "sourceId",
        "uuid",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-accounts",
)


def list_accounts(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    detail_level: GetCampaignDetail | str | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Account], Account]:
    """Returns accounts of all sources.

    `detailLevel` SLIM leaves out details; the default is FULL.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        detail_level: One of SLIM, FULL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_ACCOUNTS,
        "/accounts",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "detailLevel": detail_level,
            "filters": filters,
            "sorters": sorters,
        },
    )


_PUT_ACCOUNT = Operation(
    api=API,
    id="putAccount",
    method="PUT",
    path="/accounts/{id}",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountAttributes"},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="put-account",
)


def put_account(
    id: Id,
    body: AccountAttributes | Mapping[str, Any],
) -> Request[AccountsAsyncResult]:
    """Starts a task that replaces the attributes of an account of a flat file source.

    Returns the id of the task.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _PUT_ACCOUNT,
        _fill_path("/accounts/{id}", **{"id": id}),
        body=body,
    )


_SUBMIT_RELOAD_ACCOUNT = Operation(
    api=API,
    id="submitReloadAccount",
    method="POST",
    path="/accounts/{id}/reload",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="submit-reload-account",
)


def submit_reload_account(
    id: Id,
) -> Request[AccountsAsyncResult]:
    """Starts to read one account anew from its source, and returns the id of the task.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _SUBMIT_RELOAD_ACCOUNT,
        _fill_path("/accounts/{id}/reload", **{"id": id}),
    )


_UNLOCK_ACCOUNT = Operation(
    api=API,
    id="unlockAccount",
    method="POST",
    path="/accounts/{id}/unlock",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountUnlockRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="unlock-account",
)


def unlock_account(
    id: Id,
    body: AccountUnlockRequest | Mapping[str, Any],
) -> Request[AccountsAsyncResult]:
    """Starts a task that unlocks an account, and returns the id of the task.

    With `forceProvisioning` the right `idn:accounts-provisioning:manage` is required.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _UNLOCK_ACCOUNT,
        _fill_path("/accounts/{id}/unlock", **{"id": id}),
        body=body,
    )


_UPDATE_ACCOUNT = Operation(
    api=API,
    id="updateAccount",
    method="PATCH",
    path="/accounts/{id}",
    tag="Accounts",
    results={202: {"application/json": None}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-account",
)


def update_account(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[dict[str, Any]]:
    """Changes an account by JSON Patch, for example its identity (`identityId`).

    The answer (202) comes before the work is done; `attributes` can be changed on flat file sources only. Moving an
    authoritative account can cause the former identity to be deleted; a moved account becomes `manuallyCorrelated`.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(
        _UPDATE_ACCOUNT,
        _fill_path("/accounts/{id}", **{"id": id}),
        body=body,
    )
