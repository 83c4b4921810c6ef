from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountAggregationCompletedStats, AccountAggregationCompletedStatus, AccountCorrelatedSource


@_model
class AccountAggregationCompleted(Model):
    completed: datetime.datetime = _field("completed", DATETIME)
    errors: list[str] | None = _field("errors")
    source: AccountCorrelatedSource = _field("source", "AccountCorrelatedSource")
    started: datetime.datetime = _field("started", DATETIME)
    stats: AccountAggregationCompletedStats = _field("stats", "AccountAggregationCompletedStats")
    status: AccountAggregationCompletedStatus | str = _field("status")
    warnings: list[str] | None = _field("warnings")
