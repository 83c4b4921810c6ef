from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TaskResultSimplifiedCompletionStatus


@_model
class TaskResultSimplified(Model):
    completed: datetime.datetime | Unset = _field("completed", DATETIME, default=UNSET)
    completion_status: TaskResultSimplifiedCompletionStatus | str | Unset = _field("completionStatus", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    launched: datetime.datetime | Unset = _field("launched", DATETIME, default=UNSET)
    launcher: str | Unset = _field("launcher", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
