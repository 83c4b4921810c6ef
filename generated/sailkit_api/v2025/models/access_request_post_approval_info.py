from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccessRequestPostApprovalDecision, SourceCreatedActor


@_model
class AccessRequestPostApprovalInfo(Model):
    approval_decision: AccessRequestPostApprovalDecision | str = _field("approvalDecision")
    approver: SourceCreatedActor = _field("approver", "SourceCreatedActor")
    approver_name: str = _field("approverName")
    approval_comment: str | None | Unset = _field("approvalComment", default=UNSET)
