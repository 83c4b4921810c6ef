from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessItemRoleResponse(Model):
    revocable: bool = _field("revocable")
    access_type: str | None = _field("accessType", default=...)
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    remove_date: str | None = _field("removeDate", default=...)
    source_name: str | None = _field("sourceName", default=...)
    start_date: str | None = _field("startDate", default=...)
