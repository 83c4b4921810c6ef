from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleInsightsInsight, RoleInsightsRole


@_model
class RoleInsight(Model):
    created_date: datetime.datetime | None = _field("createdDate", DATETIME, default=...)
    id: str = _field("id", default=...)
    insight: RoleInsightsInsight | None = _field("insight", "RoleInsightsInsight", default=...)
    modified_date: datetime.datetime | None = _field("modifiedDate", DATETIME, default=...)
    number_of_updates: int | None = _field("numberOfUpdates", default=...)
    role: RoleInsightsRole | None = _field("role", "RoleInsightsRole", default=...)
