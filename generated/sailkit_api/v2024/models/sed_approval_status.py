from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SedApprovalStatus(Model):
    failed_reason: str | None = _field("failedReason", default=...)
    id: str = _field("id", default=...)
    status: str | None = _field("status", default=...)
