from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class AccountActivityApprovalComment(Model):
    comment: str | Unset = _field("comment", default=UNSET)
    commenter: str | Unset = _field("commenter", default=UNSET)
    date: datetime.datetime | None | Unset = _field("date", DATETIME, default=UNSET)
