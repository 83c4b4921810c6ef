from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class SodViolationCheck(Model):
    request_id: str = _field("requestId")
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
