from __future__ import annotations

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class AccessRequestPreApprovalOutput(Model):
    approved: bool = _field("approved")
    approver: str = _field("approver")
    comment: str = _field("comment")
