from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessRequestPreApproval2(Model):
    approved: bool = _field("approved")
    approver: str = _field("approver")
    comment: str = _field("comment")
