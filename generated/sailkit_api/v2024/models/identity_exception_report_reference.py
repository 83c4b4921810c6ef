from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class IdentityExceptionReportReference(Model):
    report_name: str | Unset = _field("reportName", default=UNSET)
    task_result_id: str | Unset = _field("taskResultId", default=UNSET)
