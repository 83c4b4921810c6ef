from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessItemAccessProfileResponse(Model):
    revocable: bool = _field("revocable")
    standalone: bool = _field("standalone")
    access_type: str | Unset = _field("accessType", default=UNSET)
    app_display_name: str | Unset = _field("appDisplayName", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    entitlement_count: str | Unset = _field("entitlementCount", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    remove_date: str | Unset = _field("removeDate", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
