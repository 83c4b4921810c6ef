from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningEntitlementRef


@_model
class RoleMiningEntitlement(Model):
    activity_source_state: str | None = _field("activitySourceState", default=...)
    application_name: str | None = _field("applicationName", default=...)
    entitlement_ref: RoleMiningEntitlementRef | None = _field("entitlementRef", "RoleMiningEntitlementRef", default=...)
    identity_count: int | None = _field("identityCount", default=...)
    name: str | None = _field("name", default=...)
    popularity: float | None = _field("popularity", default=...)
    popularity_in_org: float | None = _field("popularityInOrg", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_usage_percent: float | None = _field("sourceUsagePercent", default=...)
