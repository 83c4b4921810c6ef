from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowExecutionStatus


@_model
class WorkflowExecution(Model):
    close_time: datetime.datetime | Unset = _field("closeTime", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    request_id: str | Unset = _field("requestId", default=UNSET)
    start_time: datetime.datetime | Unset = _field("startTime", DATETIME, default=UNSET)
    status: WorkflowExecutionStatus | str | Unset = _field("status", default=UNSET)
    workflow_id: str | Unset = _field("workflowId", default=UNSET)
