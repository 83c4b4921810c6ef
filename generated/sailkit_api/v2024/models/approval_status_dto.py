from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
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
    comment: str | None = _field("comment", default=...)
    current_owner: AccessItemReviewedBy | None = _field("currentOwner", "AccessItemReviewedBy", default=...)
    error_messages: list[ErrorMessageDto] | None = _field("errorMessages", ["ErrorMessageDto"], default=...)
    forwarded: bool | None = _field("forwarded", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    original_owner: ApprovalStatusDtoOriginalOwner | None = _field(
        "originalOwner", "ApprovalStatusDtoOriginalOwner", default=...
    )
    remove_date: datetime.datetime | None = _field("removeDate", DATETIME, default=...)
    scheme: ApprovalScheme | str | None = _field("scheme", default=...)
    status: ManualWorkItemState | str | None = _field("status", default=...)
