from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessRequest,
        AccessRequestAdminItemStatus,
        AccessRequestConfig,
        AccessRequestResponse,
        AccountsSelectionRequest,
        AccountsSelectionResponse,
        BulkCancelAccessRequest,
        CancelAccessRequest,
        CloseAccessRequest,
        IdentityEntitlementDetails,
        RequestedItemStatus,
    )


_CANCEL_ACCESS_REQUEST = Operation(
    api=API,
    id="cancelAccessRequest",
    method="POST",
    path="/access-requests/cancel",
    tag="Access Requests",
    results={202: {"application/json": None}},
    bodies={"application/json": "CancelAccessRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="cancel-access-request",
)


def cancel_access_request(
    body: CancelAccessRequest | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Cancels an access request that has not passed approval yet.

    Allowed to its requester and to administrators. `accountActivityId` is the id of the request in the access
    request status.
    """
    return Request(
        _CANCEL_ACCESS_REQUEST,
        "/access-requests/cancel",
        body=body,
    )


_CANCEL_ACCESS_REQUEST_IN_BULK = Operation(
    api=API,
    id="cancelAccessRequestInBulk",
    method="POST",
    path="/access-requests/bulk-cancel",
    tag="Access Requests",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkCancelAccessRequest"},
    scopes=("idn:access-request-administration:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="cancel-access-request-in-bulk",
)


def cancel_access_request_in_bulk(
    body: BulkCancelAccessRequest | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Cancels up to 50 pending access requests by their ids.

    Requires administrator level or the right `idn:access-request-administration:write`. The answer (202) is empty.
    """
    return Request(
        _CANCEL_ACCESS_REQUEST_IN_BULK,
        "/access-requests/bulk-cancel",
        body=body,
    )


_CLOSE_ACCESS_REQUEST = Operation(
    api=API,
    id="closeAccessRequest",
    method="POST",
    path="/access-requests/close",
    tag="Access Requests",
    results={202: {"application/json": None}},
    bodies={"application/json": "CloseAccessRequest"},
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="close-access-request",
)


def close_access_request(
    body: CloseAccessRequest | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Closes 1 to 500 stuck access requests, in any phase, even after approval.

    Runs in the background, reports itself in audit events named "Close Identity Requests" and sets off the trigger
    for completed provisioning.
    """
    return Request(
        _CLOSE_ACCESS_REQUEST,
        "/access-requests/close",
        body=body,
    )


_CREATE_ACCESS_REQUEST = Operation(
    api=API,
    id="createAccessRequest",
    method="POST",
    path="/access-requests",
    tag="Access Requests",
    results={202: {"application/json": "AccessRequestResponse"}},
    bodies={"application/json": "AccessRequest"},
    scopes=("idn:access-request-self:manage", "idn:access-request:manage"),
    user_levels=("ORG_ADMIN", "USER"),
    page="create-access-request",
)


def create_access_request(
    body: AccessRequest | Mapping[str, Any],
) -> Request[AccessRequestResponse]:
    """Submits a request to grant or revoke roles, access profiles or entitlements.

    It is processed afterwards: duplicates raise no error, so look for open requests first. With entitlements: at
    most 25 items and 10 identities to grant, one item to revoke; a revocation is for one identity, and granting by
    role membership cannot be revoked.
    """
    return Request(
        _CREATE_ACCESS_REQUEST,
        "/access-requests",
        body=body,
    )


_GET_ACCESS_REQUEST_CONFIG = Operation(
    api=API,
    id="getAccessRequestConfig",
    method="GET",
    path="/access-request-config",
    tag="Access Requests",
    results={200: {"application/json": "AccessRequestConfig"}},
    scopes=("idn:access-request-config:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN", "USER"),
    deprecated=True,
    deprecated_since="2026-02-26",
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/get-access-request-config",),
    page="get-access-request-config",
)


def get_access_request_config() -> Request[AccessRequestConfig]:
    """Returns the settings for access requests of the tenant.

    Deprecated.
    """
    return Request(
        _GET_ACCESS_REQUEST_CONFIG,
        "/access-request-config",
    )


_GET_ENTITLEMENT_DETAILS_FOR_IDENTITY = Operation(
    api=API,
    id="getEntitlementDetailsForIdentity",
    method="GET",
    path="/revocable-objects/identityId/{identityId}/entitlementId/{entitlementId}",
    tag="Access Requests",
    results={200: {"application/json": "IdentityEntitlementDetails"}},
    scopes=("idn:requestable-objects:read",),
    user_levels=("ORG_ADMIN", "USER"),
    page="get-entitlement-details-for-identity",
)


def get_entitlement_details_for_identity(
    identity_id: Id,
    entitlement_id: Id,
) -> Request[IdentityEntitlementDetails]:
    """Returns how an identity holds an entitlement: account, removal date, and whether it can be revoked.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        entitlement_id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(
        _GET_ENTITLEMENT_DETAILS_FOR_IDENTITY,
        _fill_path(
            "/revocable-objects/identityId/{identityId}/entitlementId/{entitlementId}",
            **{"identityId": identity_id, "entitlementId": entitlement_id},
        ),
    )


_LIST_ACCESS_REQUEST_STATUS = Operation(
    api=API,
    id="listAccessRequestStatus",
    method="GET",
    path="/access-request-status",
    tag="Access Requests",
    results={200: {"application/json": ["RequestedItemStatus"]}},
    scopes=("idn:access-request-status:read",),
    user_levels=("ORG_ADMIN",),
    filterable={
        "accessRequestId": ("eq", "ge", "gt", "le", "lt", "ne", "sw"),
        "accountActivityItemId": ("eq", "ge", "gt", "in", "le", "ne", "sw"),
        "created": ("eq", "ge", "gt", "le", "lt", "ne"),
    },
    sortable=("accountActivityItemId", "created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-access-request-status",
)


def list_access_request_status(
    *,
    requested_for: str | None = None,
    requested_by: str | None = None,
    regarding_identity: str | None = None,
    assigned_to: str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    request_state: str | None = None,
) -> PagedRequest[list[RequestedItemStatus], RequestedItemStatus]:
    """Returns the state of access requests, one entry per requested item.

    Only administrators see requests of others, and nobody those for access that the identity already had.
    `regarding-identity` excludes `requested-for` and `requested-by`.

    Args:
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_ACCESS_REQUEST_STATUS,
        "/access-request-status",
        query={
            "requested-for": requested_for,
            "requested-by": requested_by,
            "regarding-identity": regarding_identity,
            "assigned-to": assigned_to,
            "count": count,
            "limit": limit,
            "offset": offset,
            "filters": filters,
            "sorters": sorters,
            "request-state": request_state,
        },
    )


_LIST_ADMINISTRATORS_ACCESS_REQUEST_STATUS = Operation(
    api=API,
    id="listAdministratorsAccessRequestStatus",
    method="GET",
    path="/access-request-administration",
    tag="Access Requests",
    results={200: {"application/json": ["AccessRequestAdminItemStatus"]}},
    scopes=("idn:access-request-administration:read",),
    user_levels=("ORG_ADMIN", "idn:access-request-administration:read"),
    experimental=True,
    filterable={
        "accessRequestId": ("eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "accountActivityItemId": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "created": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "status": ("eq", "in", "ne"),
    },
    sortable=("accessRequestId", "accountActivityItemId", "created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-administrators-access-request-status",
)


def list_administrators_access_request_status(
    *,
    requested_for: str | None = None,
    requested_by: str | None = None,
    regarding_identity: str | None = None,
    assigned_to: str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    request_state: str | None = None,
) -> PagedRequest[list[AccessRequestAdminItemStatus], AccessRequestAdminItemStatus]:
    """Returns the state of access requests of the whole tenant, one entry per requested item.

    Requires administrator level or the right `idn:access-request-administration:read`. `regarding-identity`
    excludes `requested-for` and `requested-by`.

    Args:
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_ADMINISTRATORS_ACCESS_REQUEST_STATUS,
        "/access-request-administration",
        query={
            "requested-for": requested_for,
            "requested-by": requested_by,
            "regarding-identity": regarding_identity,
            "assigned-to": assigned_to,
            "count": count,
            "limit": limit,
            "offset": offset,
            "filters": filters,
            "sorters": sorters,
            "request-state": request_state,
        },
    )


_LOAD_ACCOUNT_SELECTIONS = Operation(
    api=API,
    id="loadAccountSelections",
    method="POST",
    path="/access-requests/accounts-selection",
    tag="Access Requests",
    results={200: {"application/json": "AccountsSelectionResponse"}},
    bodies={"application/json": "AccountsSelectionRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN", "USER"),
    experimental=True,
    page="load-account-selections",
)


def load_account_selections(
    body: AccountsSelectionRequest | Mapping[str, Any],
) -> Request[AccountsSelectionResponse]:
    """Returns the accounts among which an access request has to choose for each identity and item.

    Needed before requesting access for someone who has several accounts on a source.
    """
    return Request(
        _LOAD_ACCOUNT_SELECTIONS,
        "/access-requests/accounts-selection",
        body=body,
    )


_SET_ACCESS_REQUEST_CONFIG = Operation(
    api=API,
    id="setAccessRequestConfig",
    method="PUT",
    path="/access-request-config",
    tag="Access Requests",
    results={200: {"application/json": "AccessRequestConfig"}},
    bodies={"application/json": "AccessRequestConfig"},
    scopes=("idn:access-request-config:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    deprecated_since="2026-02-26",
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/set-access-request-config",),
    page="set-access-request-config",
)


def set_access_request_config(
    body: AccessRequestConfig | Mapping[str, Any],
) -> Request[AccessRequestConfig]:
    """Replaces the settings for access requests of the tenant and returns them.

    Deprecated.
    """
    return Request(
        _SET_ACCESS_REQUEST_CONFIG,
        "/access-request-config",
        body=body,
    )
