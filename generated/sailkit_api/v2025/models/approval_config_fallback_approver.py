from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentityType


@_model
class ApprovalConfigFallbackApprover(Model):
    identity_id: str | Unset = _field("identityID", default=UNSET)
    type: ApprovalIdentityType | str | Unset = _field("type", default=UNSET)
