from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import SourceClassificationState, SourceClassificationStatusCounts


@_model
class SourceClassificationStatus(Model):
    counts: SourceClassificationStatusCounts | Unset = _field(
        "counts", "SourceClassificationStatusCounts", default=UNSET
    )
    started: datetime.datetime | Unset = _field("started", DATETIME, default=UNSET)
    status: SourceClassificationState | str | Unset = _field("status", default=UNSET)
    updated: datetime.datetime | None | Unset = _field("updated", DATETIME, default=UNSET)
