from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ActivityInsightsUsageDaysState


@_model
class ActivityInsights(Model):
    account_id: str | None = _field("accountID", default=...)
    usage_days: int | None = _field("usageDays", default=...)
    usage_days_state: ActivityInsightsUsageDaysState | str | None = _field("usageDaysState", default=...)
