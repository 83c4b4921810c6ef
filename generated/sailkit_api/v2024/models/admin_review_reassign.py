from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AdminReviewReassignTo


@_model
class AdminReviewReassign(Model):
    certification_ids: list[str] | Unset = _field("certificationIds", default=UNSET)
    reason: str | Unset = _field("reason", default=UNSET)
    reassign_to: AdminReviewReassignTo | Unset = _field("reassignTo", "AdminReviewReassignTo", default=UNSET)
