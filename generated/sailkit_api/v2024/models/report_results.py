from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ReportFormat, ReportResultsStatus, ReportType


@_model
class ReportResults(Model):
    available_formats: list[ReportFormat | str] | Unset = _field("availableFormats", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    duration: int | Unset = _field("duration", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    report_type: ReportType | str | Unset = _field("reportType", default=UNSET)
    rows: int | Unset = _field("rows", default=UNSET)
    status: ReportResultsStatus | str | Unset = _field("status", default=UNSET)
    task_def_name: str | Unset = _field("taskDefName", default=UNSET)
