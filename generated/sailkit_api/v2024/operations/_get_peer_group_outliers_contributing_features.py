from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import OutlierContributingFeature

OPERATION = Operation(
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
        OPERATION,
        _fill_path("/outliers/{outlierId}/contributing-features", **{"outlierId": outlier_id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "include-translation-messages": include_translation_messages,
            "sorters": sorters,
        },
    )
