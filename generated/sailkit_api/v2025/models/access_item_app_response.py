from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessItemAppResponse(Model):
    access_type: str | Unset = _field("accessType", default=UNSET)
    app_role_id: str | Unset = _field("appRoleId", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
