from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalRequestedTarget(Model):
    forced_auth_signature: str | None = _field("forcedAuthSignature", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    reauth_required: bool | None = _field("reauthRequired", default=...)
    removal_date: datetime.datetime | None = _field("removalDate", DATETIME, default=...)
    request_type: str | None = _field("requestType", default=...)
    target_type: str | None = _field("targetType", default=...)
