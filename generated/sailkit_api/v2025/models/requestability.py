from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessDuration, AccessProfileApprovalScheme


@_model
class Requestability(Model):
    approval_schemes: list[AccessProfileApprovalScheme] | None = _field(
        "approvalSchemes", ["AccessProfileApprovalScheme"], default=...
    )
    comments_required: bool | None = _field("commentsRequired", default=...)
    denial_comments_required: bool | None = _field("denialCommentsRequired", default=...)
    max_permitted_access_duration: AccessDuration | None = _field(
        "maxPermittedAccessDuration", "AccessDuration", default=...
    )
    reauthorization_required: bool | None = _field("reauthorizationRequired", default=...)
    require_end_date: bool | None = _field("requireEndDate", default=...)
