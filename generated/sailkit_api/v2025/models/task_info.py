from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TaskInfo(Model):
    created_by_display_name: str | None | Unset = _field("createdByDisplayName", default=UNSET)
    details: str | None | Unset = _field("details", default=UNSET)
    end_time: int | None | Unset = _field("endTime", default=UNSET)
    progress: int | Unset = _field("progress", default=UNSET)
    schedule_task_id: int | None | Unset = _field("scheduleTaskId", default=UNSET)
    start_time: int | None | Unset = _field("startTime", default=UNSET)
    status: str | None | Unset = _field("status", default=UNSET)
    task_id: int | None | Unset = _field("taskId", default=UNSET)
    task_name: str | None | Unset = _field("taskName", default=UNSET)
    task_type_name: str | None | Unset = _field("taskTypeName", default=UNSET)
