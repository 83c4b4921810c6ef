from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TaskResultReturn, TaskStatus


@_model
class LoadEntitlementTask(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    launcher: str | None = _field("launcher", default=...)
    returns: list[TaskResultReturn] | None = _field("returns", ["TaskResultReturn"], default=...)
    type: str | None = _field("type", default=...)
    unique_name: str | None = _field("uniqueName", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> TaskStatus: ...
