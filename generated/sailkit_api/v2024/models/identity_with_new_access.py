from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import EntitlementRef3


@_model
class IdentityWithNewAccess(Model):
    access_refs: list[EntitlementRef3] = _field("accessRefs", ["EntitlementRef3"])
    identity_id: str = _field("identityId")
