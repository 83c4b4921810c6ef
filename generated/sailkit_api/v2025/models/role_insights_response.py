from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleInsightsResponseStatus


@_model
class RoleInsightsResponse(Model):
    created_date: datetime.datetime | None = _field("createdDate", DATETIME, default=...)
    id: str = _field("id", default=...)
    last_generated: datetime.datetime | None = _field("lastGenerated", DATETIME, default=...)
    number_of_updates: int | None = _field("numberOfUpdates", default=...)
    role_ids: list[str] | None = _field("roleIds", default=...)
    status: RoleInsightsResponseStatus | str | None = _field("status", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> RoleInsightsResponse: ...
