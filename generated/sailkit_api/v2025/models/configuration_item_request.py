from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConfigTypeEnum


@_model
class ConfigurationItemRequest(Model):
    config_type: ConfigTypeEnum | str | Unset = _field("configType", default=UNSET)
    end_date: datetime.datetime | None | Unset = _field("endDate", DATETIME, default=UNSET)
    reassigned_from_id: str | Unset = _field("reassignedFromId", default=UNSET)
    reassigned_to_id: str | Unset = _field("reassignedToId", default=UNSET)
    start_date: datetime.datetime | Unset = _field("startDate", DATETIME, default=UNSET)
