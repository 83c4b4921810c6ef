from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import TaskResultReturn


@_model
class LoadEntitlementTask(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    launcher: str | Unset = _field("launcher", default=UNSET)
    returns: list[TaskResultReturn] | Unset = _field("returns", ["TaskResultReturn"], default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
    unique_name: str | Unset = _field("uniqueName", default=UNSET)
