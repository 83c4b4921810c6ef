from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class UserLevelPublishSummary(Model):
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    publish: bool | Unset = _field("publish", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    user_level_id: str | Unset = _field("userLevelId", default=UNSET)
