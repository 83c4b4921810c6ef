from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalRejectRequest(Model):
    comment: str | None = _field("comment", default=...)
    override_approver_id: str | None = _field("overrideApproverID", default=...)
