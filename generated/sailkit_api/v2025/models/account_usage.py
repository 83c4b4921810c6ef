from __future__ import annotations

import datetime

from ...codec import DATE, UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccountUsage(Model):
    count: int | Unset = _field("count", default=UNSET)
    date: datetime.date | Unset = _field("date", DATE, default=UNSET)
