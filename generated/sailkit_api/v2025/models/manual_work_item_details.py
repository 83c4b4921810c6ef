from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalForwardHistory, ApprovalStatusDtoOriginalOwner, ManualWorkItemState


@_model
class ManualWorkItemDetails(Model):
    current_owner: ApprovalStatusDtoOriginalOwner | None | Unset = _field(
        "currentOwner", "ApprovalStatusDtoOriginalOwner", default=UNSET
    )
    forward_history: list[ApprovalForwardHistory] | None | Unset = _field(
        "forwardHistory", ["ApprovalForwardHistory"], default=UNSET
    )
    forwarded: bool | Unset = _field("forwarded", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    original_owner: ApprovalStatusDtoOriginalOwner | None | Unset = _field(
        "originalOwner", "ApprovalStatusDtoOriginalOwner", default=UNSET
    )
    status: ManualWorkItemState | str | Unset = _field("status", default=UNSET)
