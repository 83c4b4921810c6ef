from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowExecutionStatus


@_model
class WorkflowExecution(Model):
    close_time: datetime.datetime | None = _field("closeTime", DATETIME, default=...)
    id: str = _field("id", default=...)
    request_id: str | None = _field("requestId", default=...)
    start_time: datetime.datetime | None = _field("startTime", DATETIME, default=...)
    status: WorkflowExecutionStatus | str | None = _field("status", default=...)
    workflow_id: str | None = _field("workflowId", default=...)
