from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ReportResults,
        ReportType,
        TaskCompletionStatus,
        TaskResultDetailsType,
        TaskResultMessage,
        TaskResultReturn,
    )


@_model
class TaskResultDetails(Model):
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    completion_status: TaskCompletionStatus | str | None = _field("completionStatus", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    launched: datetime.datetime | None = _field("launched", DATETIME, default=...)
    launcher: str | None = _field("launcher", default=...)
    messages: list[TaskResultMessage] | None = _field("messages", ["TaskResultMessage"], default=...)
    parent_name: str | None = _field("parentName", default=...)
    progress: str | None = _field("progress", default=...)
    report_type: ReportType | str | None = _field("reportType", default=...)
    returns: list[TaskResultReturn] | None = _field("returns", ["TaskResultReturn"], default=...)
    type: TaskResultDetailsType | str | None = _field("type", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> ReportResults: ...
