from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignReportStatus, CampaignReportType, ReportResultType


@_model
class CampaignReport(Model):
    report_type: CampaignReportType | str = _field("reportType")
    id: str = _field("id", default=...)
    last_run_at: datetime.datetime | None = _field("lastRunAt", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    status: CampaignReportStatus | str | None = _field("status", default=...)
    type: ReportResultType | str | None = _field("type", default=...)
