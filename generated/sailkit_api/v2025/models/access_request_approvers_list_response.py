from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessRequestApproversListResponse(Model):
    approval_id: str | None = _field("approvalId", default=...)
    email: str | None = _field("email", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    type: str | None = _field("type", default=...)
