from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileUsage, TaskStatus


@_model
class AccessProfileBulkDeleteResponse(Model):
    in_use: list[AccessProfileUsage] | None = _field("inUse", ["AccessProfileUsage"], default=...)
    pending: list[str] | None = _field("pending", default=...)
    task_id: str | None = _field("taskId", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> TaskStatus: ...
