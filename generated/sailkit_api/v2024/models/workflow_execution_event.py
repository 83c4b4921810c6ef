from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowExecutionEventType


@_model
class WorkflowExecutionEvent(Model):
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    timestamp: datetime.datetime | Unset = _field("timestamp", DATETIME, default=UNSET)
    type: WorkflowExecutionEventType | str | Unset = _field("type", default=UNSET)
