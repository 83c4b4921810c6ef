from __future__ import annotations

from sailkit_core.request import Operation, Request

OPERATION = Operation(
    id="deleteCampaignFilters",
    method="POST",
    path="/campaign-filters/delete",
    prefix="/v2024",
    tag="Certification Campaign Filters",
    package="sailkit_api.v2024.models",
    results={204: {}},
    bodies={"application/json": None},
    scopes=("idn:campaign-filter:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-campaign-filters",
)


def delete_campaign_filters(body: list[str]) -> Request[None]:
    """Delete campaign filters.

    POST /campaign-filters/delete
    Scopes: idn:campaign-filter:manage.

    https://developer.sailpoint.com/docs/api/v2024/delete-campaign-filters
    """
    return Request(OPERATION, "/campaign-filters/delete", body=body)
