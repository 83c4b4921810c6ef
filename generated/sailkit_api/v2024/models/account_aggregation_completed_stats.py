from __future__ import annotations

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class AccountAggregationCompletedStats(Model):
    added: int = _field("added")
    changed: int = _field("changed")
    removed: int = _field("removed")
    scanned: int = _field("scanned")
    unchanged: int = _field("unchanged")
