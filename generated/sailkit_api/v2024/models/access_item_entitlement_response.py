from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessItemEntitlementResponse(Model):
    attribute: str = _field("attribute")
    cloud_governed: bool | None = _field("cloudGoverned")
    privileged: bool | None = _field("privileged")
    standalone: bool | None = _field("standalone")
    type: str = _field("type")
    value: str = _field("value")
    access_type: str | Unset = _field("accessType", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
