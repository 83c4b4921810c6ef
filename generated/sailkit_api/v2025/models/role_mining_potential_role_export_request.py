from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMiningPotentialRoleExportRequest(Model):
    include_common_access: bool | None = _field("includeCommonAccess", default=...)
    min_entitlement_popularity: int | None = _field("minEntitlementPopularity", default=...)
