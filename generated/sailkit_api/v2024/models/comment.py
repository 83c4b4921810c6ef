from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Comment(Model):
    body: str | None = _field("body", default=...)
    commenter_id: str | None = _field("commenterId", default=...)
    commenter_name: str | None = _field("commenterName", default=...)
    date: datetime.datetime | None = _field("date", DATETIME, default=...)
