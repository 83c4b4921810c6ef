from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessItemRoleResponse(Model):
    revocable: bool = _field("revocable")
    access_type: str | Unset = _field("accessType", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    remove_date: str | Unset = _field("removeDate", default=UNSET)
    source_name: str | None | Unset = _field("sourceName", default=UNSET)
    start_date: str | None | Unset = _field("startDate", default=UNSET)
