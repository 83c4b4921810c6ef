from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalForwardHistory, ApprovalStatusDtoOriginalOwner, ManualWorkItemState


@_model
class ManualWorkItemDetails(Model):
    current_owner: ApprovalStatusDtoOriginalOwner | None = _field(
        "currentOwner", "ApprovalStatusDtoOriginalOwner", default=...
    )
    forward_history: list[ApprovalForwardHistory] | None = _field(
        "forwardHistory", ["ApprovalForwardHistory"], default=...
    )
    forwarded: bool | None = _field("forwarded", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    original_owner: ApprovalStatusDtoOriginalOwner | None = _field(
        "originalOwner", "ApprovalStatusDtoOriginalOwner", default=...
    )
    status: ManualWorkItemState | str | None = _field("status", default=...)
