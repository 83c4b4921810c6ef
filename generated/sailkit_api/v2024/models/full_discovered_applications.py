from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DiscoveredApplicationsRiskLevel


@_model
class FullDiscoveredApplications(Model):
    associated_sources: list[str] | Unset = _field("associatedSources", default=UNSET)
    created_at: datetime.datetime | Unset = _field("createdAt", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    discovered_at: datetime.datetime | Unset = _field("discoveredAt", DATETIME, default=UNSET)
    discovered_vendor: str | Unset = _field("discoveredVendor", default=UNSET)
    discovery_source: str | Unset = _field("discoverySource", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    is_business: bool | Unset = _field("isBusiness", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    recommended_connectors: list[str] | Unset = _field("recommendedConnectors", default=UNSET)
    risk_level: DiscoveredApplicationsRiskLevel | str | Unset = _field("riskLevel", default=UNSET)
    risk_score: int | Unset = _field("riskScore", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    total_signins_count: int | Unset = _field("totalSigninsCount", default=UNSET)
