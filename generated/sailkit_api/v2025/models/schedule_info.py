from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ScheduleInfo(Model):
    active: bool | Unset = _field("active", default=UNSET)
    application_id: int | None | Unset = _field("applicationId", default=UNSET)
    created_by_display_name: str | None | Unset = _field("createdByDisplayName", default=UNSET)
    days_of_week: list[str] | None | Unset = _field("daysOfWeek", default=UNSET)
    end_time: int | None | Unset = _field("endTime", default=UNSET)
    interval: int | Unset = _field("interval", default=UNSET)
    last_run: int | None | Unset = _field("lastRun", default=UNSET)
    next_run: int | None | Unset = _field("nextRun", default=UNSET)
    run_after_schedule_task_id: int | None | Unset = _field("runAfterScheduleTaskId", default=UNSET)
    run_after_schedule_task_name: str | None | Unset = _field("runAfterScheduleTaskName", default=UNSET)
    schedule_task_id: int | Unset = _field("scheduleTaskId", default=UNSET)
    schedule_task_name: str | None | Unset = _field("scheduleTaskName", default=UNSET)
    schedule_type: str | None | Unset = _field("scheduleType", default=UNSET)
    start_time: int | None | Unset = _field("startTime", default=UNSET)
    task_type_name: str | None | Unset = _field("taskTypeName", default=UNSET)
