from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessSummaryAccess,
        TaskDefinitionSummary,
        TaskReturnDetails,
        TaskStatusCompletionStatus,
        TaskStatusMessage,
        TaskStatusType,
    )


@_model
class MachineIdentityAggregationResponse(Model):
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    completion_status: TaskStatusCompletionStatus | str | None = _field("completionStatus", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    launched: datetime.datetime | None = _field("launched", DATETIME, default=...)
    launcher: str | None = _field("launcher", default=...)
    messages: list[TaskStatusMessage] | None = _field("messages", ["TaskStatusMessage"], default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    parent_name: str | None = _field("parentName", default=...)
    percent_complete: int | None = _field("percentComplete", default=...)
    progress: str | None = _field("progress", default=...)
    returns: list[TaskReturnDetails] | None = _field("returns", ["TaskReturnDetails"], default=...)
    target: AccessSummaryAccess | None = _field("target", "AccessSummaryAccess", default=...)
    task_definition_summary: TaskDefinitionSummary | None = _field(
        "taskDefinitionSummary", "TaskDefinitionSummary", default=...
    )
    type: TaskStatusType | str | None = _field("type", default=...)
    unique_name: str | None = _field("uniqueName", default=...)
