from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NonEmployeeRequestSummary(Model):
    approved: int | None = _field("approved", default=...)
    non_employee_count: int | None = _field("nonEmployeeCount", default=...)
    pending: int | None = _field("pending", default=...)
    rejected: int | None = _field("rejected", default=...)
