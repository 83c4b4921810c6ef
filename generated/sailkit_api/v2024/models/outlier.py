from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierType, OutlierUnignoreType


@_model
class Outlier(Model):
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    first_detection_date: datetime.datetime | Unset = _field("firstDetectionDate", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
    ignore_date: datetime.datetime | None | Unset = _field("ignoreDate", DATETIME, default=UNSET)
    ignored: bool | Unset = _field("ignored", default=UNSET)
    latest_detection_date: datetime.datetime | Unset = _field("latestDetectionDate", DATETIME, default=UNSET)
    score: float | Unset = _field("score", default=UNSET)
    type: OutlierType | str | Unset = _field("type", default=UNSET)
    unignore_date: datetime.datetime | None | Unset = _field("unignoreDate", DATETIME, default=UNSET)
    unignore_type: OutlierUnignoreType | str | None | Unset = _field("unignoreType", default=UNSET)
