from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceClassificationState, SourceClassificationStatusCounts


@_model
class SourceClassificationStatus(Model):
    counts: SourceClassificationStatusCounts | None = _field("counts", "SourceClassificationStatusCounts", default=...)
    started: datetime.datetime | None = _field("started", DATETIME, default=...)
    status: SourceClassificationState | str | None = _field("status", default=...)
    updated: datetime.datetime | None = _field("updated", DATETIME, default=...)
