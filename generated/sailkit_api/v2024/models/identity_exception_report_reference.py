from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityExceptionReportReference(Model):
    report_name: str | Unset = _field("reportName", default=UNSET)
    task_result_id: str | Unset = _field("taskResultId", default=UNSET)
