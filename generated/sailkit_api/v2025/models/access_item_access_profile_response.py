from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessItemAccessProfileResponseAppRefsItem


@_model
class AccessItemAccessProfileResponse(Model):
    app_refs: list[AccessItemAccessProfileResponseAppRefsItem] = _field(
        "appRefs", ["AccessItemAccessProfileResponseAppRefsItem"]
    )
    entitlement_count: int = _field("entitlementCount")
    revocable: bool | None = _field("revocable")
    standalone: bool | None = _field("standalone")
    access_type: str | Unset = _field("accessType", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    remove_date: str | None | Unset = _field("removeDate", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
    start_date: str | None | Unset = _field("startDate", default=UNSET)
