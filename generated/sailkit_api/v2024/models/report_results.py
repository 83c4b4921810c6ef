from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReportFormat, ReportResultsStatus, ReportType


@_model
class ReportResults(Model):
    available_formats: list[ReportFormat | str] | None = _field("availableFormats", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    duration: int | None = _field("duration", default=...)
    id: str = _field("id", default=...)
    report_type: ReportType | str | None = _field("reportType", default=...)
    rows: int | None = _field("rows", default=...)
    status: ReportResultsStatus | str | None = _field("status", default=...)
    task_def_name: str | None = _field("taskDefName", default=...)
