from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CompletedApprovalState


@_model
class CompletedApprovalPreApprovalTriggerResult(Model):
    comment: str | Unset = _field("comment", default=UNSET)
    date: datetime.datetime | Unset = _field("date", DATETIME, default=UNSET)
    decision: CompletedApprovalState | str | Unset = _field("decision", default=UNSET)
    reviewer: str | Unset = _field("reviewer", default=UNSET)
