from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PermissionCollectorSettings(Model):
    analyze_unique_permissions: bool | None = _field("analyzeUniquePermissions", default=...)
    calculate_effective_permissions: bool | None = _field("calculateEffectivePermissions", default=...)
    calculate_riskiest_permissions: bool | None = _field("calculateRiskiestPermissions", default=...)
    cluster_id: str | None = _field("clusterId", default=...)
    effective_permissions_source: str | None = _field("effectivePermissionsSource", default=...)
    is_enabled: bool | None = _field("isEnabled", default=...)
