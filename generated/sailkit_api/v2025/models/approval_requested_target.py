from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalRequestedTarget(Model):
    forced_auth_signature: str | Unset = _field("forcedAuthSignature", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    reauth_required: bool | Unset = _field("reauthRequired", default=UNSET)
    removal_date: datetime.datetime | Unset = _field("removalDate", DATETIME, default=UNSET)
    request_type: str | Unset = _field("requestType", default=UNSET)
    target_type: str | Unset = _field("targetType", default=UNSET)
