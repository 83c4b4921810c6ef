from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalSchemeForRole


@_model
class RevocabilityForRole(Model):
    approval_schemes: list[ApprovalSchemeForRole] | Unset = _field(
        "approvalSchemes", ["ApprovalSchemeForRole"], default=UNSET
    )
    comments_required: bool | None | Unset = _field("commentsRequired", default=UNSET)
    denial_comments_required: bool | None | Unset = _field("denialCommentsRequired", default=UNSET)
