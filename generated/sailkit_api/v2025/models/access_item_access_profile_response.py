from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessItemAccessProfileResponseAppRef


@_model
class AccessItemAccessProfileResponse(Model):
    app_refs: list[AccessItemAccessProfileResponseAppRef] = _field("appRefs", ["AccessItemAccessProfileResponseAppRef"])
    entitlement_count: int = _field("entitlementCount")
    revocable: bool | None = _field("revocable")
    standalone: bool | None = _field("standalone")
    access_type: str | None = _field("accessType", default=...)
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    remove_date: str | None = _field("removeDate", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
    start_date: str | None = _field("startDate", default=...)
