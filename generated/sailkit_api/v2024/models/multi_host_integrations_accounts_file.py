from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MultiHostIntegrationsAccountsFile(Model):
    expired: bool | Unset = _field("expired", default=UNSET)
    expiry: datetime.datetime | Unset = _field("expiry", DATETIME, default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    upload_time: datetime.datetime | Unset = _field("uploadTime", DATETIME, default=UNSET)
