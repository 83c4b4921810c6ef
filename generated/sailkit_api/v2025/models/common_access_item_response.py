from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CommonAccessItemAccess, CommonAccessItemState


@_model
class CommonAccessItemResponse(Model):
    access: CommonAccessItemAccess | None = _field("access", "CommonAccessItemAccess", default=...)
    created_by_user: str | None = _field("createdByUser", default=...)
    id: str = _field("id", default=...)
    last_reviewed: str | None = _field("lastReviewed", default=...)
    last_updated: str | None = _field("lastUpdated", default=...)
    reviewed_by_user: bool | None = _field("reviewedByUser", default=...)
    status: CommonAccessItemState | str | None = _field("status", default=...)
