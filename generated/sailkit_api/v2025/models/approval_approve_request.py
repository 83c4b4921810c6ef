from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalApproveRequest(Model):
    additional_attributes: dict[str, str] | None = _field("additionalAttributes", default=...)
    comment: str | None = _field("comment", default=...)
    override_approver_id: str | None = _field("overrideApproverID", default=...)
