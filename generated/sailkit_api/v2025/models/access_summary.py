from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessSummaryAccess, ReviewableAccessProfile, ReviewableEntitlement, ReviewableRole


@_model
class AccessSummary(Model):
    access: AccessSummaryAccess | None = _field("access", "AccessSummaryAccess", default=...)
    access_profile: ReviewableAccessProfile | None = _field("accessProfile", "ReviewableAccessProfile", default=...)
    entitlement: ReviewableEntitlement | None = _field("entitlement", "ReviewableEntitlement", default=...)
    role: ReviewableRole | None = _field("role", "ReviewableRole", default=...)
