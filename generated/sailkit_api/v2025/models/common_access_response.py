from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CommonAccessItemAccess


@_model
class CommonAccessResponse(Model):
    access: CommonAccessItemAccess | Unset = _field("access", "CommonAccessItemAccess", default=UNSET)
    common_access_type: str | Unset = _field("commonAccessType", default=UNSET)
    created_by_user: bool | Unset = _field("createdByUser", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    last_reviewed: datetime.datetime | None | Unset = _field("lastReviewed", DATETIME, default=UNSET)
    last_updated: datetime.datetime | Unset = _field("lastUpdated", DATETIME, default=UNSET)
    reviewed_by_user: bool | Unset = _field("reviewedByUser", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
