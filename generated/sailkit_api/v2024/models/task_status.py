from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        Target,
        TaskDefinitionSummary,
        TaskReturnDetails,
        TaskStatusCompletionStatus,
        TaskStatusMessage,
        TaskStatusType,
    )


@_model
class TaskStatus(Model):
    attributes: dict[str, Any] = _field("attributes")
    completed: datetime.datetime | None = _field("completed", DATETIME)
    completion_status: TaskStatusCompletionStatus | str | None = _field("completionStatus")
    created: datetime.datetime = _field("created", DATETIME)
    description: str = _field("description")
    id: str = _field("id")
    launched: datetime.datetime | None = _field("launched", DATETIME)
    launcher: str = _field("launcher")
    messages: list[TaskStatusMessage] = _field("messages", ["TaskStatusMessage"])
    modified: datetime.datetime | None = _field("modified", DATETIME)
    parent_name: str | None = _field("parentName")
    percent_complete: int = _field("percentComplete")
    progress: str | None = _field("progress")
    returns: list[TaskReturnDetails] = _field("returns", ["TaskReturnDetails"])
    type: TaskStatusType | str = _field("type")
    unique_name: str = _field("uniqueName")
    target: Target | None = _field("target", "Target", default=...)
    task_definition_summary: TaskDefinitionSummary | None = _field(
        "taskDefinitionSummary", "TaskDefinitionSummary", default=...
    )

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> TaskStatus: ...
