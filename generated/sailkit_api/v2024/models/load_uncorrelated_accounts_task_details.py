from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LoadUncorrelatedAccountsTaskAttributes, TaskCompletionStatus, TaskResultMessage, TaskResultReturn


@_model
class LoadUncorrelatedAccountsTaskDetails(Model):
    attributes: LoadUncorrelatedAccountsTaskAttributes | None = _field(
        "attributes", "LoadUncorrelatedAccountsTaskAttributes", default=...
    )
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    completion_status: TaskCompletionStatus | str | None = _field("completionStatus", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    launched: datetime.datetime | None = _field("launched", DATETIME, default=...)
    launcher: str | None = _field("launcher", default=...)
    messages: list[TaskResultMessage] | None = _field("messages", ["TaskResultMessage"], default=...)
    name: str | None = _field("name", default=...)
    parent_name: str | None = _field("parentName", default=...)
    progress: str | None = _field("progress", default=...)
    returns: list[TaskResultReturn] | None = _field("returns", ["TaskResultReturn"], default=...)
    type: str | None = _field("type", default=...)
