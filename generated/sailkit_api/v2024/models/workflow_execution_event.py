from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowExecutionEventType


@_model
class WorkflowExecutionEvent(Model):
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    timestamp: datetime.datetime | None = _field("timestamp", DATETIME, default=...)
    type: WorkflowExecutionEventType | str | None = _field("type", default=...)
