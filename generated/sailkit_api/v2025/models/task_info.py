from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TaskInfo(Model):
    created_by_display_name: str | None = _field("createdByDisplayName", default=...)
    details: str | None = _field("details", default=...)
    end_time: int | None = _field("endTime", default=...)
    progress: int | None = _field("progress", default=...)
    schedule_task_id: int | None = _field("scheduleTaskId", default=...)
    start_time: int | None = _field("startTime", default=...)
    status: str | None = _field("status", default=...)
    task_id: int | None = _field("taskId", default=...)
    task_name: str | None = _field("taskName", default=...)
    task_type_name: str | None = _field("taskTypeName", default=...)
