from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class WorkItemsSummary(Model):
    completed: int | Unset = _field("completed", default=UNSET)
    open: int | Unset = _field("open", default=UNSET)
    total: int | Unset = _field("total", default=UNSET)
