from __future__ import annotations

import datetime

from sailkit_core.codec import DATE
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SourceUsage(Model):
    count: float | Unset = _field("count", default=UNSET)
    date: datetime.date | Unset = _field("date", DATE, default=UNSET)
