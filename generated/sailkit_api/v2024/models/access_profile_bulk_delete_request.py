from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessProfileBulkDeleteRequest(Model):
    access_profile_ids: list[str] | Unset = _field("accessProfileIds", default=UNSET)
    best_effort_only: bool | Unset = _field("bestEffortOnly", default=UNSET)
