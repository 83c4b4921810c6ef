from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PermissionCollectorSettings(Model):
    analyze_unique_permissions: bool | None | Unset = _field("analyzeUniquePermissions", default=UNSET)
    calculate_effective_permissions: bool | None | Unset = _field("calculateEffectivePermissions", default=UNSET)
    calculate_riskiest_permissions: bool | None | Unset = _field("calculateRiskiestPermissions", default=UNSET)
    cluster_id: str | None | Unset = _field("clusterId", default=UNSET)
    effective_permissions_source: str | None | Unset = _field("effectivePermissionsSource", default=UNSET)
    is_enabled: bool | Unset = _field("isEnabled", default=UNSET)
