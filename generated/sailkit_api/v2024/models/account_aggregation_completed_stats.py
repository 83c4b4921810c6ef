from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccountAggregationCompletedStats(Model):
    added: int = _field("added")
    changed: int = _field("changed")
    removed: int = _field("removed")
    scanned: int = _field("scanned")
    unchanged: int = _field("unchanged")
