from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class WorkItemsSummary(Model):
    completed: int | Unset = _field("completed", default=UNSET)
    open: int | Unset = _field("open", default=UNSET)
    total: int | Unset = _field("total", default=UNSET)
