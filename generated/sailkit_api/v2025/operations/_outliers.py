from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        LatestOutlierSummary,
        Outlier,
        OutlierContributingFeature,
        OutlierFeatureName,
        OutlierFeatureSummary,
        OutliersContributingFeatureAccessItems,
        OutlierSummary,
        OutlierType,
    )


_EXPORT_OUTLIERS_ZIP = Operation(
    api=API,
    id="exportOutliersZip",
    method="GET",
    path="/outliers/export",
    tag="IAI Outliers",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    page="export-outliers-zip",
)


def export_outliers_zip(
    *,
    type: OutlierType | str | None = None,
) -> Request[bytes]:
    """Returns a ZIP archive of two CSV files: the outliers that are ignored and the others.

    Args:
        type: One of LOW_SIMILARITY, STRUCTURAL.
    """
    return Request(
        _EXPORT_OUTLIERS_ZIP,
        "/outliers/export",
        query={
            "type": type,
        },
    )


_GET_IDENTITY_OUTLIER_SNAPSHOTS = Operation(
    api=API,
    id="getIdentityOutlierSnapshots",
    method="GET",
    path="/outlier-summaries",
    tag="IAI Outliers",
    results={200: {"application/json": ["OutlierSummary"]}, 202: {"application/json": None}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    filterable={"snapshotDate": ("ge", "le")},
    sortable=("snapshotDate",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-identity-outlier-snapshots",
)


def get_identity_outlier_snapshots(
    *,
    limit: int | None = None,
    offset: int | None = None,
    type: OutlierType | str | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[OutlierSummary] | dict[str, Any], OutlierSummary]:
    """Returns the numbers of identities and outliers over time, one entry per snapshot and type.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        type: One of LOW_SIMILARITY, STRUCTURAL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_IDENTITY_OUTLIER_SNAPSHOTS,
        "/outlier-summaries",
        query={
            "limit": limit,
            "offset": offset,
            "type": type,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_IDENTITY_OUTLIERS = Operation(
    api=API,
    id="getIdentityOutliers",
    method="GET",
    path="/outliers",
    tag="IAI Outliers",
    results={200: {"application/json": ["Outlier"]}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    filterable={
        "attributes": ("co", "eq", "in", "sw"),
        "certStatus": ("eq",),
        "firstDetectionDate": ("ge", "le"),
        "ignored": ("eq",),
        "score": ("ge", "le"),
    },
    sortable=("attributes", "firstDetectionDate", "score"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-outliers",
)


def get_identity_outliers(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    type: OutlierType | str | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Outlier], Outlier]:
    """Returns identities whose access differs from that of their peers, with a score.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        type: One of LOW_SIMILARITY, STRUCTURAL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_IDENTITY_OUTLIERS,
        "/outliers",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "type": type,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_LATEST_IDENTITY_OUTLIER_SNAPSHOTS = Operation(
    api=API,
    id="getLatestIdentityOutlierSnapshots",
    method="GET",
    path="/outlier-summaries/latest",
    tag="IAI Outliers",
    results={200: {"application/json": ["LatestOutlierSummary"]}, 202: {"application/json": None}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    paging=Paging(style="single"),
    page="get-latest-identity-outlier-snapshots",
)


def get_latest_identity_outlier_snapshots(
    *,
    type: OutlierType | str | None = None,
) -> PagedRequest[list[LatestOutlierSummary] | dict[str, Any], LatestOutlierSummary]:
    """Returns the latest numbers of identities and outliers, one entry per type.

    Args:
        type: One of LOW_SIMILARITY, STRUCTURAL.
    """
    return PagedRequest(
        _GET_LATEST_IDENTITY_OUTLIER_SNAPSHOTS,
        "/outlier-summaries/latest",
        query={
            "type": type,
        },
    )


_GET_OUTLIER_CONTRIBUTING_FEATURE_SUMMARY = Operation(
    api=API,
    id="getOutlierContributingFeatureSummary",
    method="GET",
    path="/outlier-feature-summaries/{outlierFeatureId}",
    tag="IAI Outliers",
    results={200: {"application/json": "OutlierFeatureSummary"}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    page="get-outlier-contributing-feature-summary",
)


def get_outlier_contributing_feature_summary(
    outlier_feature_id: Id,
) -> Request[OutlierFeatureSummary]:
    """Returns the explanation of one feature that makes an identity an outlier, beside a peer.

    Args:
        outlier_feature_id: ID of the outlier feature; see `outliers.list_contributing_features`.
    """
    return Request(
        _GET_OUTLIER_CONTRIBUTING_FEATURE_SUMMARY,
        _fill_path("/outlier-feature-summaries/{outlierFeatureId}", **{"outlierFeatureId": outlier_feature_id}),
    )


_GET_PEER_GROUP_OUTLIERS_CONTRIBUTING_FEATURES = Operation(
    api=API,
    id="getPeerGroupOutliersContributingFeatures",
    method="GET",
    path="/outliers/{outlierId}/contributing-features",
    tag="IAI Outliers",
    results={200: {"application/json": ["OutlierContributingFeature"]}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    sortable=("importance",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-peer-group-outliers-contributing-features",
)


def get_peer_group_outliers_contributing_features(
    outlier_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    include_translation_messages: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[OutlierContributingFeature], OutlierContributingFeature]:
    """Returns the features that make an identity an outlier, each with value and importance.

    Args:
        outlier_id: ID of the outlier; see `outliers.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_PEER_GROUP_OUTLIERS_CONTRIBUTING_FEATURES,
        _fill_path("/outliers/{outlierId}/contributing-features", **{"outlierId": outlier_id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "include-translation-messages": include_translation_messages,
            "sorters": sorters,
        },
    )


_IGNORE_IDENTITY_OUTLIERS = Operation(
    api=API,
    id="ignoreIdentityOutliers",
    method="POST",
    path="/outliers/ignore",
    tag="IAI Outliers",
    results={204: {}},
    bodies={"application/json": None},
    scopes=("iai:outliers:manage",),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    page="ignore-identity-outliers",
)


def ignore_identity_outliers(
    body: list[str] | tuple[str, ...],
) -> Request[None]:
    """Marks outliers as ignored, by the ids of their identities."""
    return Request(
        _IGNORE_IDENTITY_OUTLIERS,
        "/outliers/ignore",
        body=body,
    )


_LIST_OUTLIERS_CONTRIBUTING_FEATURE_ACCESS_ITEMS = Operation(
    api=API,
    id="listOutliersContributingFeatureAccessItems",
    method="GET",
    path="/outliers/{outlierId}/feature-details/{contributingFeatureName}/access-items",
    tag="IAI Outliers",
    results={200: {"application/json": ["OutliersContributingFeatureAccessItems"]}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    sortable=("displayName",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-outliers-contributing-feature-access-items",
)


def list_outliers_contributing_feature_access_items(
    outlier_id: Id,
    contributing_feature_name: OutlierFeatureName | str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    access_type: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[OutliersContributingFeatureAccessItems], OutliersContributingFeatureAccessItems]:
    """Returns the access items behind one feature of an outlier.

    `accessType` narrows them to one type.

    Args:
        outlier_id: ID of the outlier; see `outliers.list`.
        contributing_feature_name: Name of the contributing feature. One of radical_entitlement_count,
            entitlement_count, max_jaccard_similarity, mean_max_bundle_concurrency, single_entitlement_bundle_count,
            peerless_score.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_OUTLIERS_CONTRIBUTING_FEATURE_ACCESS_ITEMS,
        _fill_path(
            "/outliers/{outlierId}/feature-details/{contributingFeatureName}/access-items",
            **{"outlierId": outlier_id, "contributingFeatureName": contributing_feature_name},
        ),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "accessType": access_type,
            "sorters": sorters,
        },
    )


_UN_IGNORE_IDENTITY_OUTLIERS = Operation(
    api=API,
    id="unIgnoreIdentityOutliers",
    method="POST",
    path="/outliers/unignore",
    tag="IAI Outliers",
    results={204: {}},
    bodies={"application/json": None},
    scopes=("iai:outliers:manage",),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    page="un-ignore-identity-outliers",
)


def un_ignore_identity_outliers(
    body: list[str] | tuple[str, ...],
) -> Request[None]:
    """Ends the ignoring of outliers, by the ids of their identities."""
    return Request(
        _UN_IGNORE_IDENTITY_OUTLIERS,
        "/outliers/unignore",
        body=body,
    )
