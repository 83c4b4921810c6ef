from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConfigTypeEnum


@_model
class ConfigurationItemRequest(Model):
    config_type: ConfigTypeEnum | str | None = _field("configType", default=...)
    end_date: datetime.datetime | None = _field("endDate", DATETIME, default=...)
    reassigned_from_id: str | None = _field("reassignedFromId", default=...)
    reassigned_to_id: str | None = _field("reassignedToId", default=...)
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
