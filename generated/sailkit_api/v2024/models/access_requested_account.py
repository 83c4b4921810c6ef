from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessRequestedAccount(Model):
    access_type: str | None = _field("accessType", default=...)
    display_name: str | None = _field("displayName", default=...)
    entitlement_count: int | None = _field("entitlementCount", default=...)
    id: str = _field("id", default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
