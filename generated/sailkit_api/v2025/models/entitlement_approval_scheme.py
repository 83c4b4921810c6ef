from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntitlementApprovalSchemeApproverType


@_model
class EntitlementApprovalScheme(Model):
    approver_id: str | None = _field("approverId", default=...)
    approver_type: EntitlementApprovalSchemeApproverType | str | None = _field("approverType", default=...)
