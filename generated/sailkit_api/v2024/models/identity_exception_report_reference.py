from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class IdentityExceptionReportReference(Model):
    report_name: str | Unset = _field("reportName", default=UNSET)
    task_result_id: str | Unset = _field("taskResultId", default=UNSET)
