from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityExceptionReportReference(Model):
    report_name: str | None = _field("reportName", default=...)
    task_result_id: str | None = _field("taskResultId", default=...)
