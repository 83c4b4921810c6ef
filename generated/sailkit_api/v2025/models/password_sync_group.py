from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordSyncGroup(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    password_policy_id: str | None = _field("passwordPolicyId", default=...)
    source_ids: list[str] | None = _field("sourceIds", default=...)
