from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordSyncGroup(Model):
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    password_policy_id: str | Unset = _field("passwordPolicyId", default=UNSET)
    source_ids: list[str] | Unset = _field("sourceIds", default=UNSET)
