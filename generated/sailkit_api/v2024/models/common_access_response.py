from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CommonAccessItemAccess


@_model
class CommonAccessResponse(Model):
    access: CommonAccessItemAccess | None = _field("access", "CommonAccessItemAccess", default=...)
    common_access_type: str | None = _field("commonAccessType", default=...)
    created_by_user: bool | None = _field("createdByUser", default=...)
    id: str = _field("id", default=...)
    last_reviewed: datetime.datetime | None = _field("lastReviewed", DATETIME, default=...)
    last_updated: datetime.datetime | None = _field("lastUpdated", DATETIME, default=...)
    reviewed_by_user: bool | None = _field("reviewedByUser", default=...)
    status: str | None = _field("status", default=...)
