from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class BulkApproveAccessRequest(Model):
    approval_ids: list[str] = _field("approvalIds")
    comment: str = _field("comment")
