from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreateScheduleRequest(Model):
    active: bool | Unset = _field("active", default=UNSET)
    application_id: int | None | Unset = _field("applicationId", default=UNSET)
    days_of_week: list[str] | None | Unset = _field("daysOfWeek", default=UNSET)
    end_time: int | Unset = _field("endTime", default=UNSET)
    interval: int | None | Unset = _field("interval", default=UNSET)
    run_after_schedule_task_id: int | None | Unset = _field("runAfterScheduleTaskId", default=UNSET)
    schedule_task_name: str | None | Unset = _field("scheduleTaskName", default=UNSET)
    schedule_type: str | None | Unset = _field("scheduleType", default=UNSET)
    start_time: int | Unset = _field("startTime", default=UNSET)
    task_type_name: str | None | Unset = _field("taskTypeName", default=UNSET)
