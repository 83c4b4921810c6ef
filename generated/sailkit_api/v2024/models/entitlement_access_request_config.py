from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntitlementApprovalScheme, MaxPermittedAccessDuration


@_model
class EntitlementAccessRequestConfig(Model):
    approval_schemes: list[EntitlementApprovalScheme] | None = _field(
        "approvalSchemes", ["EntitlementApprovalScheme"], default=...
    )
    denial_comment_required: bool | None = _field("denialCommentRequired", default=...)
    max_permitted_access_duration: MaxPermittedAccessDuration | None = _field(
        "maxPermittedAccessDuration", "MaxPermittedAccessDuration", default=...
    )
    reauthorization_required: bool | None = _field("reauthorizationRequired", default=...)
    request_comment_required: bool | None = _field("requestCommentRequired", default=...)
    require_end_date: bool | None = _field("requireEndDate", default=...)
