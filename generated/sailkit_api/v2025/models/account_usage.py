from __future__ import annotations

import datetime

from sailkit_core.codec import DATE
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountUsage(Model):
    count: int | None = _field("count", default=...)
    date: datetime.date | None = _field("date", DATE, default=...)
