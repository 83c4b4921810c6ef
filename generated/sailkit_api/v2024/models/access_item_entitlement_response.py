from __future__ import annotations

from sailkit_core.model import Model
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
    access_type: str | None = _field("accessType", default=...)
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
