from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessSummary,
        CertificationIdentitySummary,
        GetIdentityAccessSummariesType,
        IdentityCertDecisionSummary,
    )


_GET_IDENTITY_ACCESS_SUMMARIES = Operation(
    api=API,
    id="getIdentityAccessSummaries",
    method="GET",
    path="/certifications/{id}/access-summaries/{type}",
    tag="Certification Summaries",
    results={200: {"application/json": ["AccessSummary"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={
        "access.id": ("eq", "in"),
        "access.name": ("eq", "sw"),
        "accessProfile.sourceName": ("eq", "sw"),
        "completed": ("eq", "ne"),
        "entitlement.sourceName": ("eq", "sw"),
    },
    sortable=("access.name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-access-summaries",
)


def get_identity_access_summaries(
    id: Id,
    type: GetIdentityAccessSummariesType | str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[AccessSummary], AccessSummary]:
    """Returns the roles, access profiles or entitlements under review in a certification.

    Args:
        id: ID of the certification; see `certifications.list`.
        type: One of ROLE, ACCESS_PROFILE, ENTITLEMENT.
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
        _GET_IDENTITY_ACCESS_SUMMARIES,
        _fill_path("/certifications/{id}/access-summaries/{type}", **{"id": id, "type": type}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_IDENTITY_DECISION_SUMMARY = Operation(
    api=API,
    id="getIdentityDecisionSummary",
    method="GET",
    path="/certifications/{id}/decision-summary",
    tag="Certification Summaries",
    results={200: {"application/json": "IdentityCertDecisionSummary"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"identitySummary.id": ("eq", "in")},
    page="get-identity-decision-summary",
)


def get_identity_decision_summary(
    id: Id,
    *,
    filters: str | None = None,
) -> Request[IdentityCertDecisionSummary]:
    """Returns how many items of a certification were approved and revoked, per kind of access.

    Args:
        id: ID of the certification; see `certifications.list`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return Request(
        _GET_IDENTITY_DECISION_SUMMARY,
        _fill_path("/certifications/{id}/decision-summary", **{"id": id}),
        query={
            "filters": filters,
        },
    )


_GET_IDENTITY_SUMMARIES = Operation(
    api=API,
    id="getIdentitySummaries",
    method="GET",
    path="/certifications/{id}/identity-summaries",
    tag="Certification Summaries",
    results={200: {"application/json": ["CertificationIdentitySummary"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"completed": ("eq", "ne"), "id": ("eq", "in"), "name": ("eq", "sw")},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-summaries",
)


def get_identity_summaries(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[CertificationIdentitySummary], CertificationIdentitySummary]:
    """Returns the identities under review in a certification, each with whether its review is complete.

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
        _GET_IDENTITY_SUMMARIES,
        _fill_path("/certifications/{id}/identity-summaries", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_IDENTITY_SUMMARY = Operation(
    api=API,
    id="getIdentitySummary",
    method="GET",
    path="/certifications/{id}/identity-summaries/{identitySummaryId}",
    tag="Certification Summaries",
    results={200: {"application/json": "CertificationIdentitySummary"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-identity-summary",
)


def get_identity_summary(
    id: Id,
    identity_summary_id: Id,
) -> Request[CertificationIdentitySummary]:
    """Returns one identity under review in a certification, with whether its review is complete.

    Args:
        id: ID of the certification; see `certifications.list`.
        identity_summary_id: ID of the identity summary; see `certification_summaries.list_identity_summaries`.
    """
    return Request(
        _GET_IDENTITY_SUMMARY,
        _fill_path(
            "/certifications/{id}/identity-summaries/{identitySummaryId}",
            **{"id": id, "identitySummaryId": identity_summary_id},
        ),
    )
