from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntitlementApprovalScheme, MaxPermittedAccessDuration


@_model
class EntitlementAccessRequestConfig(Model):
    approval_schemes: list[EntitlementApprovalScheme] | Unset = _field(
        "approvalSchemes", ["EntitlementApprovalScheme"], default=UNSET
    )
    denial_comment_required: bool | Unset = _field("denialCommentRequired", default=UNSET)
    max_permitted_access_duration: MaxPermittedAccessDuration | None | Unset = _field(
        "maxPermittedAccessDuration", "MaxPermittedAccessDuration", default=UNSET
    )
    reauthorization_required: bool | Unset = _field("reauthorizationRequired", default=UNSET)
    request_comment_required: bool | Unset = _field("requestCommentRequired", default=UNSET)
    require_end_date: bool | Unset = _field("requireEndDate", default=UNSET)
