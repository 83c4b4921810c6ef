from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMiningPotentialRoleExportRequest(Model):
    include_common_access: bool | Unset = _field("includeCommonAccess", default=UNSET)
    min_entitlement_popularity: int | Unset = _field("minEntitlementPopularity", default=UNSET)
