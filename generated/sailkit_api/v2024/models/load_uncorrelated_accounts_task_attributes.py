from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class LoadUncorrelatedAccountsTaskAttributes(Model):
    qpoc_job_id: str | None = _field("qpocJobId", default=...)
    task_start_delay: Any = _field("taskStartDelay", default=...)
