from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleInsightsInsight, RoleInsightsRole


@_model
class RoleInsight(Model):
    created_date: datetime.datetime | Unset = _field("createdDate", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    insight: RoleInsightsInsight | Unset = _field("insight", "RoleInsightsInsight", default=UNSET)
    modified_date: datetime.datetime | None | Unset = _field("modifiedDate", DATETIME, default=UNSET)
    number_of_updates: int | Unset = _field("numberOfUpdates", default=UNSET)
    role: RoleInsightsRole | Unset = _field("role", "RoleInsightsRole", default=UNSET)
