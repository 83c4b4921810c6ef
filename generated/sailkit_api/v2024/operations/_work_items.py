from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        WorkItemForward,
        WorkItems,
        WorkItemsCount,
        WorkItemsSummary,
    )


_APPROVE_APPROVAL_ITEM = Operation(
    api=API,
    id="approveApprovalItem",
    method="POST",
    path="/work-items/{id}/approve/{approvalItemId}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="approve-approval-item",
)


def approve_approval_item(
    id: Id,
    approval_item_id: Id,
) -> Request[WorkItems]:
    """Approves one approval item of a work item.

    Only the owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
        approval_item_id: ID of the approval item.
    """
    return Request(
        _APPROVE_APPROVAL_ITEM,
        _fill_path("/work-items/{id}/approve/{approvalItemId}", **{"id": id, "approvalItemId": approval_item_id}),
    )


_APPROVE_APPROVAL_ITEMS_IN_BULK = Operation(
    api=API,
    id="approveApprovalItemsInBulk",
    method="POST",
    path="/work-items/bulk-approve/{id}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="approve-approval-items-in-bulk",
)


def approve_approval_items_in_bulk(
    id: Id,
) -> Request[WorkItems]:
    """Approves all approval items of a work item.

    Only its owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(
        _APPROVE_APPROVAL_ITEMS_IN_BULK,
        _fill_path("/work-items/bulk-approve/{id}", **{"id": id}),
    )


_COMPLETE_WORK_ITEM = Operation(
    api=API,
    id="completeWorkItem",
    method="POST",
    path="/work-items/{id}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    bodies={"application/json": None},
    scopes=("sp:scopes:all",),
    page="complete-work-item",
)


def complete_work_item(
    id: Id,
    body: str | None = None,
) -> Request[WorkItems]:
    """Completes a work item.

    Only its owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(
        _COMPLETE_WORK_ITEM,
        _fill_path("/work-items/{id}", **{"id": id}),
        body=body,
    )


_FORWARD_WORK_ITEM = Operation(
    api=API,
    id="forwardWorkItem",
    method="POST",
    path="/work-items/{id}/forward",
    tag="Work Items",
    results={200: {}},
    bodies={"application/json": "WorkItemForward"},
    scopes=("sp:scopes:all",),
    page="forward-work-item",
)


def forward_work_item(
    id: Id,
    body: WorkItemForward | Mapping[str, Any],
) -> Request[None]:
    """Forwards a work item to another identity, with a comment.

    That identity is notified unless `sendNotifications` is false.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(
        _FORWARD_WORK_ITEM,
        _fill_path("/work-items/{id}/forward", **{"id": id}),
        body=body,
    )


_GET_COMPLETED_WORK_ITEMS = Operation(
    api=API,
    id="getCompletedWorkItems",
    method="GET",
    path="/work-items/completed",
    tag="Work Items",
    results={200: {"application/json": ["WorkItems"]}},
    scopes=("sp:scopes:all",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-completed-work-items",
)


def get_completed_work_items(
    *,
    owner_id: Id | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[WorkItems], WorkItems]:
    """Returns the completed work items of the caller, or of `ownerId` if the caller is an administrator.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_COMPLETED_WORK_ITEMS,
        "/work-items/completed",
        query={
            "ownerId": owner_id,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_GET_COUNT_COMPLETED_WORK_ITEMS = Operation(
    api=API,
    id="getCountCompletedWorkItems",
    method="GET",
    path="/work-items/completed/count",
    tag="Work Items",
    results={200: {"application/json": "WorkItemsCount"}},
    scopes=("sp:scopes:all",),
    page="get-count-completed-work-items",
)


def get_count_completed_work_items(
    *,
    owner_id: Id | None = None,
) -> Request[WorkItemsCount]:
    """Returns the number of completed work items of the caller, or of `ownerId` if the caller is an administrator."""
    return Request(
        _GET_COUNT_COMPLETED_WORK_ITEMS,
        "/work-items/completed/count",
        query={
            "ownerId": owner_id,
        },
    )


_GET_COUNT_WORK_ITEMS = Operation(
    api=API,
    id="getCountWorkItems",
    method="GET",
    path="/work-items/count",
    tag="Work Items",
    results={200: {"application/json": "WorkItemsCount"}},
    scopes=("sp:scopes:all",),
    page="get-count-work-items",
)


def get_count_work_items(
    *,
    owner_id: Id | None = None,
) -> Request[WorkItemsCount]:
    """Returns the number of work items of the caller, or of `ownerId` if the caller is an administrator."""
    return Request(
        _GET_COUNT_WORK_ITEMS,
        "/work-items/count",
        query={
            "ownerId": owner_id,
        },
    )


_GET_WORK_ITEM = Operation(
    api=API,
    id="getWorkItem",
    method="GET",
    path="/work-items/{id}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="get-work-item",
)


def get_work_item(
    id: Id,
) -> Request[WorkItems]:
    """Returns one work item, with its approval and remediation items.

    Only its owner or an administrator can read it.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(
        _GET_WORK_ITEM,
        _fill_path("/work-items/{id}", **{"id": id}),
    )


_GET_WORK_ITEMS_SUMMARY = Operation(
    api=API,
    id="getWorkItemsSummary",
    method="GET",
    path="/work-items/summary",
    tag="Work Items",
    results={200: {"application/json": "WorkItemsSummary"}},
    scopes=("sp:scopes:all",),
    page="get-work-items-summary",
)


def get_work_items_summary(
    *,
    owner_id: Id | None = None,
) -> Request[WorkItemsSummary]:
    """Returns the numbers of open, completed and all work items.

    They are the caller's, or those of `ownerId` if the caller is an administrator.
    """
    return Request(
        _GET_WORK_ITEMS_SUMMARY,
        "/work-items/summary",
        query={
            "ownerId": owner_id,
        },
    )


_LIST_WORK_ITEMS = Operation(
    api=API,
    id="listWorkItems",
    method="GET",
    path="/work-items",
    tag="Work Items",
    results={200: {"application/json": ["WorkItems"]}},
    scopes=("sp:scopes:all",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-work-items",
)


def list_work_items(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    owner_id: Id | None = None,
) -> PagedRequest[list[WorkItems], WorkItems]:
    """Returns the work items of the caller, or of `ownerId` if the caller is an administrator.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _LIST_WORK_ITEMS,
        "/work-items",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "ownerId": owner_id,
        },
    )


_REJECT_APPROVAL_ITEM = Operation(
    api=API,
    id="rejectApprovalItem",
    method="POST",
    path="/work-items/{id}/reject/{approvalItemId}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="reject-approval-item",
)


def reject_approval_item(
    id: Id,
    approval_item_id: Id,
) -> Request[WorkItems]:
    """Rejects one approval item of a work item.

    Only the owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
        approval_item_id: ID of the approval item.
    """
    return Request(
        _REJECT_APPROVAL_ITEM,
        _fill_path("/work-items/{id}/reject/{approvalItemId}", **{"id": id, "approvalItemId": approval_item_id}),
    )


_REJECT_APPROVAL_ITEMS_IN_BULK = Operation(
    api=API,
    id="rejectApprovalItemsInBulk",
    method="POST",
    path="/work-items/bulk-reject/{id}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="reject-approval-items-in-bulk",
)


def reject_approval_items_in_bulk(
    id: Id,
) -> Request[WorkItems]:
    """Rejects all approval items of a work item.

    Only its owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(
        _REJECT_APPROVAL_ITEMS_IN_BULK,
        _fill_path("/work-items/bulk-reject/{id}", **{"id": id}),
    )


_SUBMIT_ACCOUNT_SELECTION = Operation(
    api=API,
    id="submitAccountSelection",
    method="POST",
    path="/work-items/{id}/submit-account-selection",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    bodies={"application/json": None},
    scopes=("sp:scopes:all",),
    page="submit-account-selection",
)


def submit_account_selection(
    id: Id,
    body: Mapping[str, Any],
) -> Request[WorkItems]:
    """Submits the accounts selected for a work item, as a map keyed by field name.

    Only the owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(
        _SUBMIT_ACCOUNT_SELECTION,
        _fill_path("/work-items/{id}/submit-account-selection", **{"id": id}),
        body=body,
    )
