from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessProfileBulkDeleteRequest(Model):
    access_profile_ids: list[str] | Unset = _field("accessProfileIds", default=UNSET)
    best_effort_only: bool | Unset = _field("bestEffortOnly", default=UNSET)
