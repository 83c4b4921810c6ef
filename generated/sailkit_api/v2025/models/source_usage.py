from __future__ import annotations

import datetime

from sailkit_core.codec import DATE, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class SourceUsage(Model):
    count: float | Unset = _field("count", default=UNSET)
    date: datetime.date | Unset = _field("date", DATE, default=UNSET)
