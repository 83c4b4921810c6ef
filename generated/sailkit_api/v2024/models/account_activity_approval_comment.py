from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountActivityApprovalComment(Model):
    comment: str | None = _field("comment", default=...)
    commenter: str | None = _field("commenter", default=...)
    date: datetime.datetime | None = _field("date", DATETIME, default=...)
