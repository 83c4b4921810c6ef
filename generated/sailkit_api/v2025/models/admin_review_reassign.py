from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AdminReviewReassignTo


@_model
class AdminReviewReassign(Model):
    certification_ids: list[str] | None = _field("certificationIds", default=...)
    reason: str | None = _field("reason", default=...)
    reassign_to: AdminReviewReassignTo | None = _field("reassignTo", "AdminReviewReassignTo", default=...)
