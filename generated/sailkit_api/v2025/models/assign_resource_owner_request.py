from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AssignResourceOwnerRequest(Model):
    app_id: int | None = _field("appId", default=...)
    full_path: str | None = _field("fullPath", default=...)
    identity_id: str | None = _field("identityId", default=...)
