from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class WorkItemsSummary(Model):
    completed: int | None = _field("completed", default=...)
    open: int | None = _field("open", default=...)
    total: int | None = _field("total", default=...)
