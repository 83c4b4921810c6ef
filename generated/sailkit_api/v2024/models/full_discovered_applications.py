from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DiscoveredApplicationsRiskLevel


@_model
class FullDiscoveredApplications(Model):
    associated_sources: list[str] | None = _field("associatedSources", default=...)
    created_at: datetime.datetime | None = _field("createdAt", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    discovered_at: datetime.datetime | None = _field("discoveredAt", DATETIME, default=...)
    discovered_vendor: str | None = _field("discoveredVendor", default=...)
    discovery_source: str | None = _field("discoverySource", default=...)
    id: str = _field("id", default=...)
    is_business: bool | None = _field("isBusiness", default=...)
    name: str | None = _field("name", default=...)
    recommended_connectors: list[str] | None = _field("recommendedConnectors", default=...)
    risk_level: DiscoveredApplicationsRiskLevel | str | None = _field("riskLevel", default=...)
    risk_score: int | None = _field("riskScore", default=...)
    status: str | None = _field("status", default=...)
    total_signins_count: int | None = _field("totalSigninsCount", default=...)
