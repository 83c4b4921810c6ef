from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessProfileBulkDeleteRequest(Model):
    access_profile_ids: list[str] | None = _field("accessProfileIds", default=...)
    best_effort_only: bool | None = _field("bestEffortOnly", default=...)
