from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import (
        ListOutliersContributingFeatureAccessItemsContributingFeatureName,
        OutliersContributingFeatureAccessItems,
    )

OPERATION = Operation(
    id="listOutliersContributingFeatureAccessItems",
    method="GET",
    path="/outliers/{outlierId}/feature-details/{contributingFeatureName}/access-items",
    prefix="/v2025",
    tag="IAI Outliers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["OutliersContributingFeatureAccessItems"]}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    sortable=("displayName",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-outliers-contributing-feature-access-items",
)


def list_outliers_contributing_feature_access_items(
    outlier_id: str,
    contributing_feature_name: ListOutliersContributingFeatureAccessItemsContributingFeatureName | str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    access_type: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[OutliersContributingFeatureAccessItems], OutliersContributingFeatureAccessItems]:
    """List outliers contributing feature access items.

    GET /outliers/{outlierId}/feature-details/{contributingFeatureName}/access-items
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:outliers:manage, iai:outliers:read.
    User levels: ORG_ADMIN, REPORT_ADMIN.
    Sortable: displayName.

    Args:
        outlier_id: Text.
        contributing_feature_name: One of radical_entitlement_count, entitlement_count, max_jaccard_similarity,
            mean_max_bundle_concurrency, single_entitlement_bundle_count, peerless_score.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        access_type: Text.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/list-outliers-contributing-feature-access-items
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/outliers/{outlierId}/feature-details/{contributingFeatureName}/access-items",
            **{"outlierId": outlier_id, "contributingFeatureName": contributing_feature_name},
        ),
        query={"limit": limit, "offset": offset, "count": count, "accessType": access_type, "sorters": sorters},
    )
