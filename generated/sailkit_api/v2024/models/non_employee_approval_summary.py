from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NonEmployeeApprovalSummary(Model):
    approved: int | None = _field("approved", default=...)
    pending: int | None = _field("pending", default=...)
    rejected: int | None = _field("rejected", default=...)
