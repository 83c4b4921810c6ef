from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalCommentChangedToStatus


@_model
class DraftApprovalComment(Model):
    changed_to_status: ApprovalCommentChangedToStatus | str = _field("changedToStatus")
    comment: str = _field("comment")
    id: str = _field("id")
    timestamp: datetime.datetime = _field("timestamp", DATETIME)
    user: str = _field("user")
