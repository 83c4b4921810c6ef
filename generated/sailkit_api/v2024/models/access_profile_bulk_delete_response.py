from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileUsage


@_model
class AccessProfileBulkDeleteResponse(Model):
    in_use: list[AccessProfileUsage] | Unset = _field("inUse", ["AccessProfileUsage"], default=UNSET)
    pending: list[str] | Unset = _field("pending", default=UNSET)
    task_id: str | Unset = _field("taskId", default=UNSET)
