from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessItemEntitlementResponse(Model):
    cloud_governed: bool = _field("cloudGoverned")
    privileged: bool = _field("privileged")
    standalone: bool = _field("standalone")
    access_type: str | Unset = _field("accessType", default=UNSET)
    attribute: str | Unset = _field("attribute", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    entitlement_type: str | Unset = _field("entitlementType", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
