from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CommonAccessItemAccess, CommonAccessItemState


@_model
class CommonAccessItemResponse(Model):
    access: CommonAccessItemAccess | Unset = _field("access", "CommonAccessItemAccess", default=UNSET)
    created_by_user: str | Unset = _field("createdByUser", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    last_reviewed: str | Unset = _field("lastReviewed", default=UNSET)
    last_updated: str | Unset = _field("lastUpdated", default=UNSET)
    reviewed_by_user: bool | Unset = _field("reviewedByUser", default=UNSET)
    status: CommonAccessItemState | str | Unset = _field("status", default=UNSET)
