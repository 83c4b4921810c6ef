from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessItemAppResponse(Model):
    app_role_id: str | None = _field("appRoleId")
    access_type: str | None = _field("accessType", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    source_name: str | None = _field("sourceName", default=...)
