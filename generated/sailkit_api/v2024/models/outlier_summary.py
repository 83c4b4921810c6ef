from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierType


@_model
class OutlierSummary(Model):
    snapshot_date: datetime.datetime | None = _field("snapshotDate", DATETIME, default=...)
    total_identities: int | None = _field("totalIdentities", default=...)
    total_ignored: int | None = _field("totalIgnored", default=...)
    total_outliers: int | None = _field("totalOutliers", default=...)
    type: OutlierType | str | None = _field("type", default=...)
