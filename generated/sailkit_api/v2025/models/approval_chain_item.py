from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentityType


@_model
class ApprovalChainItem(Model):
    identity_id: str | None = _field("identityId", default=...)
    identity_type: ApprovalIdentityType | str | None = _field("identityType", default=...)
