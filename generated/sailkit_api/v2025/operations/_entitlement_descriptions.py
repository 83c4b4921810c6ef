from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Sed,
        SedApproval,
        SedApprovalStatus,
        SedAssignment,
        SedAssignmentResponse,
        SedBatchRecord,
        SedBatchRequest,
        SedBatchResponse,
        SedBatchStats,
        SedPatch,
    )


_GET_SED_BATCH_STATS = Operation(
    api=API,
    id="getSedBatchStats",
    method="GET",
    path="/suggested-entitlement-description-batches/{batchId}/stats",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": "SedBatchStats"}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    page="get-sed-batch-stats",
)


def get_sed_batch_stats(
    batch_id: Id,
) -> Request[SedBatchStats]:
    """Returns the progress of a batch, with its counts and whether it is complete.

    Args:
        batch_id: ID of the batch; see `entitlement_descriptions.list_batches`.
    """
    return Request(
        _GET_SED_BATCH_STATS,
        _fill_path("/suggested-entitlement-description-batches/{batchId}/stats", **{"batchId": batch_id}),
    )


_GET_SED_BATCHES = Operation(
    api=API,
    id="getSedBatches",
    method="GET",
    path="/suggested-entitlement-description-batches",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": ["SedBatchRecord"]}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    paging=Paging(style="offset", size=250, count=True),
    page="get-sed-batches",
)


def get_sed_batches(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    count_only: bool | None = None,
    status: str | None = None,
) -> PagedRequest[list[SedBatchRecord], SedBatchRecord]:
    """Returns the batches in which descriptions were generated.

    With `count-only` the list is empty and the header X-Total-Count has the number.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        count_only: Default: false.
    """
    return PagedRequest(
        _GET_SED_BATCHES,
        "/suggested-entitlement-description-batches",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "count-only": count_only,
            "status": status,
        },
    )


_LIST_SEDS = Operation(
    api=API,
    id="listSeds",
    method="GET",
    path="/suggested-entitlement-descriptions",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": ["Sed"]}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    filterable={
        "batchId": ("eq", "ne"),
        "displayName": ("co", "eq", "ne"),
        "fullText": ("co",),
        "sourceId": ("eq", "ne"),
        "sourceName": ("co", "eq", "ne"),
        "status": ("eq", "ne"),
    },
    sortable=("displayName", "sourceName", "status"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-seds",
)


def list_seds(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    count_only: bool | None = None,
    requested_by_anyone: bool | None = None,
    show_pending_status_only: bool | None = None,
) -> PagedRequest[list[Sed], Sed]:
    """Returns suggested descriptions of entitlements, by default only those that the caller requested.

    With `count-only` the list is empty and the header X-Total-Count has the number.

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
        count_only: Default: false.
        requested_by_anyone: Default: false.
        show_pending_status_only: Default: false.
    """
    return PagedRequest(
        _LIST_SEDS,
        "/suggested-entitlement-descriptions",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "count-only": count_only,
            "requested-by-anyone": requested_by_anyone,
            "show-pending-status-only": show_pending_status_only,
        },
    )


_PATCH_SED = Operation(
    api=API,
    id="patchSed",
    method="PATCH",
    path="/suggested-entitlement-descriptions",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": "Sed"}},
    bodies={"application/json-patch+json": ["SedPatch"]},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="patch-sed",
)


def patch_sed(
    body: Sequence[SedPatch | Mapping[str, Any]],
    *,
    id: Id,
) -> Request[Sed]:
    """Changes a suggested description by JSON Patch.

    Args:
        id: See `entitlement_descriptions.list`.
    """
    return Request(
        _PATCH_SED,
        "/suggested-entitlement-descriptions",
        query={
            "id": id,
        },
        body=body,
    )


_SUBMIT_SED_APPROVAL = Operation(
    api=API,
    id="submitSedApproval",
    method="POST",
    path="/suggested-entitlement-description-approvals",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": ["SedApprovalStatus"]}},
    bodies={"application/json-patch+json": ["SedApproval"]},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    page="submit-sed-approval",
)


def submit_sed_approval(
    body: Sequence[SedApproval | Mapping[str, Any]],
) -> Request[list[SedApprovalStatus]]:
    """Approves suggested descriptions of entitlements by their ids.

    Returns one status for each, SUCCESS or FAILED with a reason.
    """
    return Request(
        _SUBMIT_SED_APPROVAL,
        "/suggested-entitlement-description-approvals",
        body=body,
    )


_SUBMIT_SED_ASSIGNMENT = Operation(
    api=API,
    id="submitSedAssignment",
    method="POST",
    path="/suggested-entitlement-description-assignments",
    tag="Suggested Entitlement Description",
    results={202: {"application/json": "SedAssignmentResponse"}},
    bodies={"application/json-patch+json": "SedAssignment"},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    page="submit-sed-assignment",
)


def submit_sed_assignment(
    body: SedAssignment | Mapping[str, Any],
) -> Request[SedAssignmentResponse]:
    """Assigns suggested descriptions to someone who decides on them.

    Returns the id of the batch.
    """
    return Request(
        _SUBMIT_SED_ASSIGNMENT,
        "/suggested-entitlement-description-assignments",
        body=body,
    )


_SUBMIT_SED_BATCH_REQUEST = Operation(
    api=API,
    id="submitSedBatchRequest",
    method="POST",
    path="/suggested-entitlement-description-batches",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": "SedBatchResponse"}},
    bodies={"application/json-patch+json": "SedBatchRequest"},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    page="submit-sed-batch-request",
)


def submit_sed_batch_request(
    body: SedBatchRequest | Mapping[str, Any] | None = None,
) -> Request[SedBatchResponse]:
    """Starts the generation of descriptions for entitlements, or anew for suggestions, given by ids.

    Returns the id of the batch, whose progress is in its statistics.
    """
    return Request(
        _SUBMIT_SED_BATCH_REQUEST,
        "/suggested-entitlement-description-batches",
        body=body,
    )
