from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class UserLevelPublishSummary(Model):
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    publish: bool | None = _field("publish", default=...)
    status: str | None = _field("status", default=...)
    user_level_id: str | None = _field("userLevelId", default=...)
