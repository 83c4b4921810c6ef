from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
class ApplicationDiscoveryResponse(Model):
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    completed: datetime.datetime | None | Unset = _field("completed", DATETIME, default=UNSET)
    completion_status: TaskStatusCompletionStatus | str | None | Unset = _field("completionStatus", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    launched: datetime.datetime | None | Unset = _field("launched", DATETIME, default=UNSET)
    launcher: str | Unset = _field("launcher", default=UNSET)
    messages: list[TaskStatusMessage] | Unset = _field("messages", ["TaskStatusMessage"], default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    parent_name: str | None | Unset = _field("parentName", default=UNSET)
    percent_complete: int | Unset = _field("percentComplete", default=UNSET)
    progress: str | None | Unset = _field("progress", default=UNSET)
    returns: list[TaskReturnDetails] | Unset = _field("returns", ["TaskReturnDetails"], default=UNSET)
    target: AccessSummaryAccess | Unset = _field("target", "AccessSummaryAccess", default=UNSET)
    task_definition_summary: TaskDefinitionSummary | Unset = _field(
        "taskDefinitionSummary", "TaskDefinitionSummary", default=UNSET
    )
    type: TaskStatusType | str | Unset = _field("type", default=UNSET)
    unique_name: str | Unset = _field("uniqueName", default=UNSET)
