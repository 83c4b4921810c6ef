from __future__ import annotations

import datetime

from ...codec import DATETIME, UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class SodViolationCheck(Model):
    request_id: str = _field("requestId")
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
