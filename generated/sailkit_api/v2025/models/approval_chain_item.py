from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentityType


@_model
class ApprovalChainItem(Model):
    identity_id: str | Unset = _field("identityId", default=UNSET)
    identity_type: ApprovalIdentityType | str | Unset = _field("identityType", default=UNSET)
