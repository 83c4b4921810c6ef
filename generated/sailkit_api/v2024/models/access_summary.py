from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessSummaryAccess, ReviewableAccessProfile, ReviewableEntitlement, ReviewableRole


@_model
class AccessSummary(Model):
    access: AccessSummaryAccess | Unset = _field("access", "AccessSummaryAccess", default=UNSET)
    access_profile: ReviewableAccessProfile | Unset = _field("accessProfile", "ReviewableAccessProfile", default=UNSET)
    entitlement: ReviewableEntitlement | None | Unset = _field("entitlement", "ReviewableEntitlement", default=UNSET)
    role: ReviewableRole | None | Unset = _field("role", "ReviewableRole", default=UNSET)
