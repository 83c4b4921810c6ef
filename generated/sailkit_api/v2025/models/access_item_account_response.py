from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessItemAccountResponse(Model):
    native_identity: str = _field("nativeIdentity")
    access_type: str | None = _field("accessType", default=...)
    display_name: str | None = _field("displayName", default=...)
    entitlement_count: int | None = _field("entitlementCount", default=...)
    id: str = _field("id", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
