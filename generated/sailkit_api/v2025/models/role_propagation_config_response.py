from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RolePropagationConfigResponse(Model):
    created_date: datetime.datetime | None = _field("createdDate", DATETIME, default=...)
    enabled: bool | None = _field("enabled", default=...)
    enabled_date: datetime.datetime | None = _field("enabledDate", DATETIME, default=...)
    modified_date: datetime.datetime | None = _field("modifiedDate", DATETIME, default=...)
