from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...codec import DATETIME, Model
from ...codec import field as _field
from ...codec import model as _model

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
