from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningEntitlementRef


@_model
class RoleMiningEntitlement(Model):
    activity_source_state: str | None | Unset = _field("activitySourceState", default=UNSET)
    application_name: str | Unset = _field("applicationName", default=UNSET)
    entitlement_ref: RoleMiningEntitlementRef | Unset = _field(
        "entitlementRef", "RoleMiningEntitlementRef", default=UNSET
    )
    identity_count: int | Unset = _field("identityCount", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    popularity: float | Unset = _field("popularity", default=UNSET)
    popularity_in_org: float | Unset = _field("popularityInOrg", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_usage_percent: float | None | Unset = _field("sourceUsagePercent", default=UNSET)
