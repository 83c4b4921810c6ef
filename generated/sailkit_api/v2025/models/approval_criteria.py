from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalCriteriaApproval


@_model
class ApprovalCriteria(Model):
    approval: ApprovalCriteriaApproval | None = _field("approval", "ApprovalCriteriaApproval", default=...)
    rejection: ApprovalCriteriaApproval | None = _field("rejection", "ApprovalCriteriaApproval", default=...)
    type: str | None = _field("type", default=...)
