from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningPotentialRoleExportState


@_model
class RoleMiningPotentialRoleExportResponse(Model):
    export_id: str | Unset = _field("exportId", default=UNSET)
    include_common_access: bool | Unset = _field("includeCommonAccess", default=UNSET)
    min_entitlement_popularity: int | Unset = _field("minEntitlementPopularity", default=UNSET)
    status: RoleMiningPotentialRoleExportState | str | Unset = _field("status", default=UNSET)
