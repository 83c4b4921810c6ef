from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessItemReviewedBy,
        ApprovalScheme,
        ApprovalStatusDtoOriginalOwner,
        ErrorMessageDto,
        ManualWorkItemState,
    )


@_model
class ApprovalStatusDto(Model):
    comment: str | None | Unset = _field("comment", default=UNSET)
    current_owner: AccessItemReviewedBy | None | Unset = _field("currentOwner", "AccessItemReviewedBy", default=UNSET)
    error_messages: list[ErrorMessageDto] | None | Unset = _field("errorMessages", ["ErrorMessageDto"], default=UNSET)
    forwarded: bool | Unset = _field("forwarded", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    original_owner: ApprovalStatusDtoOriginalOwner | Unset = _field(
        "originalOwner", "ApprovalStatusDtoOriginalOwner", default=UNSET
    )
    remove_date: datetime.datetime | None | Unset = _field("removeDate", DATETIME, default=UNSET)
    scheme: ApprovalScheme | str | Unset = _field("scheme", default=UNSET)
    status: ManualWorkItemState | str | Unset = _field("status", default=UNSET)
