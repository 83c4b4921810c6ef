from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import Approval2ApprovalCriteriaApproval


@_model
class Approval2ApprovalCriteria(Model):
    approval: Approval2ApprovalCriteriaApproval | Unset = _field(
        "approval", "Approval2ApprovalCriteriaApproval", default=UNSET
    )
    rejection: Approval2ApprovalCriteriaApproval | Unset = _field(
        "rejection", "Approval2ApprovalCriteriaApproval", default=UNSET
    )
    type: str | Unset = _field("type", default=UNSET)
