from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileApprovalSchemeApproverType


@_model
class AccessProfileApprovalScheme(Model):
    approver_id: str | None = _field("approverId", default=...)
    approver_type: AccessProfileApprovalSchemeApproverType | str | None = _field("approverType", default=...)
