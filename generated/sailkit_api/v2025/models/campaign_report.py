from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import CampaignReportStatus, CampaignReportType, ReportResultType


@_model
class CampaignReport(Model):
    report_type: CampaignReportType | str = _field("reportType")
    id: str | Unset = _field("id", default=UNSET)
    last_run_at: datetime.datetime | Unset = _field("lastRunAt", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    status: CampaignReportStatus | str | Unset = _field("status", default=UNSET)
    type: ReportResultType | str | Unset = _field("type", default=UNSET)
