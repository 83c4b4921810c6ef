from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AssignResourceOwnerRequest(Model):
    app_id: int | Unset = _field("appId", default=UNSET)
    full_path: str | None | Unset = _field("fullPath", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
