from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ManagedClientHealthIndicatorsBody,
        ManagedClientHealthIndicatorsStatus,
        ManagedClientHealthIndicatorsType,
    )


@_model
class ManagedClientHealthIndicators(Model):
    body: ManagedClientHealthIndicatorsBody = _field("body", "ManagedClientHealthIndicatorsBody")
    status: ManagedClientHealthIndicatorsStatus | str = _field("status")
    timestamp: datetime.datetime = _field("timestamp", DATETIME)
    type: ManagedClientHealthIndicatorsType | str = _field("type")
