from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierType


@_model
class OutlierSummary(Model):
    snapshot_date: datetime.datetime | Unset = _field("snapshotDate", DATETIME, default=UNSET)
    total_identities: int | Unset = _field("totalIdentities", default=UNSET)
    total_ignored: int | Unset = _field("totalIgnored", default=UNSET)
    total_outliers: int | Unset = _field("totalOutliers", default=UNSET)
    type: OutlierType | str | Unset = _field("type", default=UNSET)
