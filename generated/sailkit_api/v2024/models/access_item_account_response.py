from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessItemAccountResponse(Model):
    native_identity: str = _field("nativeIdentity")
    access_type: str | Unset = _field("accessType", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    entitlement_count: int | Unset = _field("entitlementCount", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
