from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalCriteriaApproval


@_model
class ApprovalCriteria(Model):
    approval: ApprovalCriteriaApproval | Unset = _field("approval", "ApprovalCriteriaApproval", default=UNSET)
    rejection: ApprovalCriteriaApproval | Unset = _field("rejection", "ApprovalCriteriaApproval", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
