from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NonEmployeeApprovalSummary(Model):
    approved: int | Unset = _field("approved", default=UNSET)
    pending: int | Unset = _field("pending", default=UNSET)
    rejected: int | Unset = _field("rejected", default=UNSET)
