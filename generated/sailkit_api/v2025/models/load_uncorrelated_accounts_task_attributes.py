from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class LoadUncorrelatedAccountsTaskAttributes(Model):
    qpoc_job_id: str | Unset = _field("qpocJobId", default=UNSET)
    task_start_delay: Any | Unset = _field("taskStartDelay", default=UNSET)
