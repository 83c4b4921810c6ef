from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ActivityInsightsUsageDaysState


@_model
class ActivityInsights(Model):
    account_id: str | Unset = _field("accountID", default=UNSET)
    usage_days: int | Unset = _field("usageDays", default=UNSET)
    usage_days_state: ActivityInsightsUsageDaysState | str | Unset = _field("usageDaysState", default=UNSET)
