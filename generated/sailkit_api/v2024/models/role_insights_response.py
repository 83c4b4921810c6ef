from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleInsightsResponseStatus


@_model
class RoleInsightsResponse(Model):
    created_date: datetime.datetime | Unset = _field("createdDate", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    last_generated: datetime.datetime | Unset = _field("lastGenerated", DATETIME, default=UNSET)
    number_of_updates: int | Unset = _field("numberOfUpdates", default=UNSET)
    role_ids: list[str] | Unset = _field("roleIds", default=UNSET)
    status: RoleInsightsResponseStatus | str | Unset = _field("status", default=UNSET)
