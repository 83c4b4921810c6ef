from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MultiHostIntegrationsAccountsFile(Model):
    expired: bool | None = _field("expired", default=...)
    expiry: datetime.datetime | None = _field("expiry", DATETIME, default=...)
    key: str | None = _field("key", default=...)
    name: str | None = _field("name", default=...)
    upload_time: datetime.datetime | None = _field("uploadTime", DATETIME, default=...)
