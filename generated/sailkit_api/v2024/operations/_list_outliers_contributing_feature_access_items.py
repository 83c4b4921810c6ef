from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import OutlierFeatureName, OutliersContributingFeatureAccessItems

OPERATION = Operation(
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
        OPERATION,
        _fill_path(
            "/outliers/{outlierId}/feature-details/{contributingFeatureName}/access-items",
            **{"outlierId": outlier_id, "contributingFeatureName": contributing_feature_name},
        ),
        query={"limit": limit, "offset": offset, "count": count, "accessType": access_type, "sorters": sorters},
    )
