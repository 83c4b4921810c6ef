from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class NonEmployeeApprovalSummary(Model):
    approved: int | Unset = _field("approved", default=UNSET)
    pending: int | Unset = _field("pending", default=UNSET)
    rejected: int | Unset = _field("rejected", default=UNSET)
