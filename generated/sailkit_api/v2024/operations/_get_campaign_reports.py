from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignReport

OPERATION = Operation(
    api=API,
    id="getCampaignReports",
    method="GET",
    path="/campaigns/{id}/reports",
    tag="Certification Campaigns",
    results={200: {"application/json": ["CampaignReport"]}},
    scopes=("idn:campaign-report:manage", "idn:campaign-report:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    paging=Paging(style="single"),
    page="get-campaign-reports",
)


def get_campaign_reports(id: Id) -> PagedRequest[list[CampaignReport], CampaignReport]:
    """Returns the reports of a campaign, with the status and the last run of each.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return PagedRequest(OPERATION, _fill_path("/campaigns/{id}/reports", **{"id": id}))
