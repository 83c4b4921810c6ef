from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AssignResourceOwnerRequest(Model):
    app_id: int | Unset = _field("appId", default=UNSET)
    full_path: str | None | Unset = _field("fullPath", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
