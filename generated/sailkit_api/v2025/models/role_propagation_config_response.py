from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RolePropagationConfigResponse(Model):
    created_date: datetime.datetime | Unset = _field("createdDate", DATETIME, default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    enabled_date: datetime.datetime | Unset = _field("enabledDate", DATETIME, default=UNSET)
    modified_date: datetime.datetime | Unset = _field("modifiedDate", DATETIME, default=UNSET)
