from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TaskResultSimplifiedCompletionStatus, TaskStatus


@_model
class TaskResultSimplified(Model):
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    completion_status: TaskResultSimplifiedCompletionStatus | str | None = _field("completionStatus", default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    launched: datetime.datetime | None = _field("launched", DATETIME, default=...)
    launcher: str | None = _field("launcher", default=...)
    name: str | None = _field("name", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> TaskStatus: ...
