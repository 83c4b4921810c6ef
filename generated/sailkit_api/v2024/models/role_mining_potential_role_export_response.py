from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningPotentialRoleExportState


@_model
class RoleMiningPotentialRoleExportResponse(Model):
    export_id: str | None = _field("exportId", default=...)
    include_common_access: bool | None = _field("includeCommonAccess", default=...)
    min_entitlement_popularity: int | None = _field("minEntitlementPopularity", default=...)
    status: RoleMiningPotentialRoleExportState | str | None = _field("status", default=...)
