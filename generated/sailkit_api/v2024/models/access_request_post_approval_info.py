from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestPostApprovalDecision, SourceCreatedActor


@_model
class AccessRequestPostApprovalInfo(Model):
    approval_decision: AccessRequestPostApprovalDecision | str = _field("approvalDecision")
    approver: SourceCreatedActor = _field("approver", "SourceCreatedActor")
    approver_name: str = _field("approverName")
    approval_comment: str | None = _field("approvalComment", default=...)
