from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessReviewItem,
        CertificationTask,
        IdentityCertificationDto,
        IdentityReferenceWithNameAndEmail,
        PermissionDto,
        ReviewDecision,
        ReviewReassign,
    )


_GET_CERTIFICATION_TASK = Operation(
    api=API,
    id="getCertificationTask",
    method="GET",
    path="/certification-tasks/{id}",
    tag="Certifications",
    results={200: {"application/json": "CertificationTask"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-certification-task",
)


def get_certification_task(
    id: Id,
) -> Request[CertificationTask]:
    """Returns one task on certifications, with its status and errors.

    Args:
        id: ID of the certification task; see `certifications.list_pending_tasks`.
    """
    return Request(
        _GET_CERTIFICATION_TASK,
        _fill_path("/certification-tasks/{id}", **{"id": id}),
    )


_GET_IDENTITY_CERTIFICATION = Operation(
    api=API,
    id="getIdentityCertification",
    method="GET",
    path="/certifications/{id}",
    tag="Certifications",
    results={200: {"application/json": "IdentityCertificationDto"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-identity-certification",
)


def get_identity_certification(
    id: Id,
) -> Request[IdentityCertificationDto]:
    """Returns one certification with its progress, phase and reviewer.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(
        _GET_IDENTITY_CERTIFICATION,
        _fill_path("/certifications/{id}", **{"id": id}),
    )


_GET_IDENTITY_CERTIFICATION_ITEM_PERMISSIONS = Operation(
    api=API,
    id="getIdentityCertificationItemPermissions",
    method="GET",
    path="/certifications/{certificationId}/access-review-items/{itemId}/permissions",
    tag="Certifications",
    results={200: {"application/json": ["PermissionDto"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"rights": ("ca",), "target": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-certification-item-permissions",
)


def get_identity_certification_item_permissions(
    certification_id: Id,
    item_id: Id,
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[PermissionDto], PermissionDto]:
    """Returns the permissions of an entitlement that is under review, as rights on targets.

    Args:
        certification_id: ID of the certification; see `certifications.list`.
        item_id: ID of the item; see `certifications.list_access_review_items`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_IDENTITY_CERTIFICATION_ITEM_PERMISSIONS,
        _fill_path(
            "/certifications/{certificationId}/access-review-items/{itemId}/permissions",
            **{"certificationId": certification_id, "itemId": item_id},
        ),
        query={
            "filters": filters,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_GET_PENDING_CERTIFICATION_TASKS = Operation(
    api=API,
    id="getPendingCertificationTasks",
    method="GET",
    path="/certification-tasks",
    tag="Certifications",
    results={200: {"application/json": ["CertificationTask"]}},
    scopes=("idn:campaign:read",),
    filterable={"id": ("eq", "in"), "targetId": ("eq", "in"), "type": ("eq", "in")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-pending-certification-tasks",
)


def get_pending_certification_tasks(
    *,
    reviewer_identity: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[CertificationTask], CertificationTask]:
    """Returns tasks on certifications that are QUEUED or IN_PROGRESS.

    Only tasks that the caller may review are returned.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _GET_PENDING_CERTIFICATION_TASKS,
        "/certification-tasks",
        query={
            "reviewer-identity": reviewer_identity,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
        },
    )


_LIST_CERTIFICATION_REVIEWERS = Operation(
    api=API,
    id="listCertificationReviewers",
    method="GET",
    path="/certifications/{id}/reviewers",
    tag="Certifications",
    results={200: {"application/json": ["IdentityReferenceWithNameAndEmail"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"email": ("eq", "sw"), "id": ("eq", "in"), "name": ("eq", "sw")},
    sortable=("email", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-certification-reviewers",
)


def list_certification_reviewers(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[IdentityReferenceWithNameAndEmail | None], IdentityReferenceWithNameAndEmail | None]:
    """Returns the reviewers of a certification.

    Args:
        id: ID of the certification; see `certifications.list`.
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
        _LIST_CERTIFICATION_REVIEWERS,
        _fill_path("/certifications/{id}/reviewers", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_IDENTITY_ACCESS_REVIEW_ITEMS = Operation(
    api=API,
    id="listIdentityAccessReviewItems",
    method="GET",
    path="/certifications/{id}/access-review-items",
    tag="Certifications",
    results={200: {"application/json": ["AccessReviewItem"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={
        "access.id": ("eq", "in"),
        "access.name": ("eq", "sw"),
        "access.type": ("eq",),
        "accessProfile.sourceName": ("eq", "sw"),
        "completed": ("eq", "ne"),
        "entitlement.sourceName": ("eq", "sw"),
        "id": ("eq", "in"),
        "identitySummary.id": ("eq", "in"),
        "identitySummary.name": ("eq", "sw"),
        "type": ("eq",),
    },
    sortable=(
        "access.name",
        "access.type",
        "accessProfile.sourceName",
        "entitlement.sourceName",
        "identitySummary.name",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-identity-access-review-items",
)


def list_identity_access_review_items(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    entitlements: str | None = None,
    access_profiles: str | None = None,
    roles: str | None = None,
) -> PagedRequest[list[AccessReviewItem], AccessReviewItem]:
    """Returns the items that are to be reviewed in a certification.

    Only one of `entitlements`, `access-profiles` and `roles` is accepted. Certifications of governance groups are
    not supported.

    Args:
        id: ID of the certification; see `certifications.list`.
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
        _LIST_IDENTITY_ACCESS_REVIEW_ITEMS,
        _fill_path("/certifications/{id}/access-review-items", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "entitlements": entitlements,
            "access-profiles": access_profiles,
            "roles": roles,
        },
    )


_LIST_IDENTITY_CERTIFICATIONS = Operation(
    api=API,
    id="listIdentityCertifications",
    method="GET",
    path="/certifications",
    tag="Certifications",
    results={200: {"application/json": ["IdentityCertificationDto"]}},
    scopes=("idn:campaign:read",),
    filterable={"campaign.id": ("eq", "in"), "completed": ("eq",), "id": ("eq", "in"), "phase": ("eq",)},
    sortable=("due", "name", "signed"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-identity-certifications",
)


def list_identity_certifications(
    *,
    reviewer_identity: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[IdentityCertificationDto], IdentityCertificationDto]:
    """Returns certifications that the caller may review.

    Those of governance groups are not supported.

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
        _LIST_IDENTITY_CERTIFICATIONS,
        "/certifications",
        query={
            "reviewer-identity": reviewer_identity,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_MAKE_IDENTITY_DECISION = Operation(
    api=API,
    id="makeIdentityDecision",
    method="POST",
    path="/certifications/{id}/decide",
    tag="Certifications",
    results={200: {"application/json": "IdentityCertificationDto"}},
    bodies={"application/json": ["ReviewDecision"]},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="make-identity-decision",
)


def make_identity_decision(
    id: Id,
    body: Sequence[ReviewDecision | Mapping[str, Any]],
) -> Request[IdentityCertificationDto]:
    """Records decisions (APPROVE or REVOKE) on items of a certification, and returns the certification.

    They become final with the sign-off. Certifications of governance groups are not supported.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(
        _MAKE_IDENTITY_DECISION,
        _fill_path("/certifications/{id}/decide", **{"id": id}),
        body=body,
    )


_REASSIGN_IDENTITY_CERTIFICATIONS = Operation(
    api=API,
    id="reassignIdentityCertifications",
    method="POST",
    path="/certifications/{id}/reassign",
    tag="Certifications",
    results={200: {"application/json": "IdentityCertificationDto"}},
    bodies={"application/json": "ReviewReassign"},
    scopes=("idn:campaign:manage",),
    page="reassign-identity-certifications",
)


def reassign_identity_certifications(
    id: Id,
    body: ReviewReassign | Mapping[str, Any],
) -> Request[IdentityCertificationDto]:
    """Hands up to 50 identities or items of a certification to another reviewer at once.

    Returns the certification. Certifications of governance groups are not supported.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(
        _REASSIGN_IDENTITY_CERTIFICATIONS,
        _fill_path("/certifications/{id}/reassign", **{"id": id}),
        body=body,
    )


_SIGN_OFF_IDENTITY_CERTIFICATION = Operation(
    api=API,
    id="signOffIdentityCertification",
    method="POST",
    path="/certifications/{id}/sign-off",
    tag="Certifications",
    results={200: {"application/json": "IdentityCertificationDto"}},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    destroys=True,
    page="sign-off-identity-certification",
)


def sign_off_identity_certification(
    id: Id,
) -> Request[IdentityCertificationDto]:
    """Signs off a certification: its decisions become final and revoked access is removed.

    Certifications of governance groups are not supported.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(
        _SIGN_OFF_IDENTITY_CERTIFICATION,
        _fill_path("/certifications/{id}/sign-off", **{"id": id}),
    )


_SUBMIT_REASSIGN_CERTS_ASYNC = Operation(
    api=API,
    id="submitReassignCertsAsync",
    method="POST",
    path="/certifications/{id}/reassign-async",
    tag="Certifications",
    results={200: {"application/json": "CertificationTask"}},
    bodies={"application/json": "ReviewReassign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="submit-reassign-certs-async",
)


def submit_reassign_certs_async(
    id: Id,
    body: ReviewReassign | Mapping[str, Any],
) -> Request[CertificationTask]:
    """Starts a task that hands up to 500 identities or items to another reviewer.

    Poll the certification task that is returned.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(
        _SUBMIT_REASSIGN_CERTS_ASYNC,
        _fill_path("/certifications/{id}/reassign-async", **{"id": id}),
        body=body,
    )
