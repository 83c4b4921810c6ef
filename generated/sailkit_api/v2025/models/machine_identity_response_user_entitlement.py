from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class MachineIdentityResponseUserEntitlement(Model):
    display_name: str | None = _field("displayName", default=...)
    entitlement_id: str | None = _field("entitlementId", default=...)
    source: BaseReferenceDto | None = _field("source", "BaseReferenceDto", default=...)
    source_id: str | None = _field("sourceId", default=...)
