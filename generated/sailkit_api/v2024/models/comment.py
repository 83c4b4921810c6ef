from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Comment(Model):
    body: str | Unset = _field("body", default=UNSET)
    commenter_id: str | Unset = _field("commenterId", default=UNSET)
    commenter_name: str | Unset = _field("commenterName", default=UNSET)
    date: datetime.datetime | Unset = _field("date", DATETIME, default=UNSET)
