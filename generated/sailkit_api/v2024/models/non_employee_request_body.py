from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NonEmployeeRequestBody(Model):
    account_name: str = _field("accountName")
    email: str = _field("email")
    end_date: datetime.datetime = _field("endDate", DATETIME)
    first_name: str = _field("firstName")
    last_name: str = _field("lastName")
    manager: str = _field("manager")
    phone: str = _field("phone")
    source_id: str = _field("sourceId")
    start_date: datetime.datetime = _field("startDate", DATETIME)
    data: dict[str, str] | None = _field("data", default=...)
