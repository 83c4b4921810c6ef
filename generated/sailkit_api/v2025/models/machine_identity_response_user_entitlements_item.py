from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class MachineIdentityResponseUserEntitlementsItem(Model):
    display_name: str | Unset = _field("displayName", default=UNSET)
    entitlement_id: str | Unset = _field("entitlementId", default=UNSET)
    source: BaseReferenceDto | Unset = _field("source", "BaseReferenceDto", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
