from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalSchemeForRole


@_model
class RevocabilityForRole(Model):
    approval_schemes: list[ApprovalSchemeForRole] | None = _field(
        "approvalSchemes", ["ApprovalSchemeForRole"], default=...
    )
    comments_required: bool | None = _field("commentsRequired", default=...)
    denial_comments_required: bool | None = _field("denialCommentsRequired", default=...)
