from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class AccessProfileBulkDeleteRequest(Model):
    access_profile_ids: list[str] | Unset = _field("accessProfileIds", default=UNSET)
    best_effort_only: bool | Unset = _field("bestEffortOnly", default=UNSET)
