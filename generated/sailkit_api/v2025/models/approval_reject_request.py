from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalRejectRequest(Model):
    comment: str | Unset = _field("comment", default=UNSET)
    override_approver_id: str | Unset = _field("overrideApproverID", default=UNSET)
