from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import OutlierContributingFeature

OPERATION = Operation(
    id="getPeerGroupOutliersContributingFeatures",
    method="GET",
    path="/outliers/{outlierId}/contributing-features",
    prefix="/v2025",
    tag="IAI Outliers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["OutlierContributingFeature"]}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    sortable=("importance",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-peer-group-outliers-contributing-features",
)


def get_peer_group_outliers_contributing_features(
    outlier_id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    include_translation_messages: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[OutlierContributingFeature], OutlierContributingFeature]:
    """Get peer group outliers contributing features.

    GET /outliers/{outlierId}/contributing-features
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:outliers:manage, iai:outliers:read.
    User levels: ORG_ADMIN, REPORT_ADMIN.
    Sortable: importance.

    Args:
        outlier_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        include_translation_messages: Text.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-peer-group-outliers-contributing-features
    """
    return PagedRequest(
        OPERATION,
        _path("/outliers/{outlierId}/contributing-features", **{"outlierId": outlier_id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "include-translation-messages": include_translation_messages,
            "sorters": sorters,
        },
    )
