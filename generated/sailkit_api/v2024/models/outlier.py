from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierType, OutlierUnignoreType


@_model
class Outlier(Model):
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    first_detection_date: datetime.datetime | None = _field("firstDetectionDate", DATETIME, default=...)
    id: str = _field("id", default=...)
    identity_id: str | None = _field("identityId", default=...)
    ignore_date: datetime.datetime | None = _field("ignoreDate", DATETIME, default=...)
    ignored: bool | None = _field("ignored", default=...)
    latest_detection_date: datetime.datetime | None = _field("latestDetectionDate", DATETIME, default=...)
    score: float | None = _field("score", default=...)
    type: OutlierType | str | None = _field("type", default=...)
    unignore_date: datetime.datetime | None = _field("unignoreDate", DATETIME, default=...)
    unignore_type: OutlierUnignoreType | str | None = _field("unignoreType", default=...)
