from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CompletedApprovalState


@_model
class CompletedApprovalPreApprovalTriggerResult(Model):
    comment: str | None = _field("comment", default=...)
    date: datetime.datetime | None = _field("date", DATETIME, default=...)
    decision: CompletedApprovalState | str | None = _field("decision", default=...)
    reviewer: str | None = _field("reviewer", default=...)
