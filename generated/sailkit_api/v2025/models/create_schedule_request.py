from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreateScheduleRequest(Model):
    active: bool | None = _field("active", default=...)
    application_id: int | None = _field("applicationId", default=...)
    days_of_week: list[str] | None = _field("daysOfWeek", default=...)
    end_time: int | None = _field("endTime", default=...)
    interval: int | None = _field("interval", default=...)
    run_after_schedule_task_id: int | None = _field("runAfterScheduleTaskId", default=...)
    schedule_task_name: str | None = _field("scheduleTaskName", default=...)
    schedule_type: str | None = _field("scheduleType", default=...)
    start_time: int | None = _field("startTime", default=...)
    task_type_name: str | None = _field("taskTypeName", default=...)
