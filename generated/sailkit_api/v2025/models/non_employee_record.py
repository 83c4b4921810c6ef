from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NonEmployeeRecord(Model):
    account_name: str | None = _field("accountName", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    data: dict[str, str] | None = _field("data", default=...)
    email: str | None = _field("email", default=...)
    end_date: datetime.datetime | None = _field("endDate", DATETIME, default=...)
    first_name: str | None = _field("firstName", default=...)
    id: str = _field("id", default=...)
    last_name: str | None = _field("lastName", default=...)
    manager: str | None = _field("manager", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    phone: str | None = _field("phone", default=...)
    source_id: str | None = _field("sourceId", default=...)
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
