from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMiningPotentialRoleSourceUsage(Model):
    display_name: str | None = _field("displayName", default=...)
    email: str | None = _field("email", default=...)
    id: str = _field("id", default=...)
    usage_count: int | None = _field("usageCount", default=...)
