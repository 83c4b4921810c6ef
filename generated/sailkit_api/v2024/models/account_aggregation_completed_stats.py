from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountAggregationCompletedStats(Model):
    added: int = _field("added")
    changed: int = _field("changed")
    removed: int = _field("removed")
    scanned: int = _field("scanned")
    unchanged: int = _field("unchanged")
