from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class WorkItemsSummary(Model):
    completed: int | Unset = _field("completed", default=UNSET)
    open: int | Unset = _field("open", default=UNSET)
    total: int | Unset = _field("total", default=UNSET)
