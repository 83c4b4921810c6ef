from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DiscoveredApplicationsRiskLevel


@_model
class SlimDiscoveredApplications(Model):
    app_url: str | None = _field("appUrl", default=...)
    application_owner: list[str] | None = _field("applicationOwner", default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    business_criticality: str | None = _field("businessCriticality", default=...)
    business_unit: str | None = _field("businessUnit", default=...)
    created_at: datetime.datetime | None = _field("createdAt", DATETIME, default=...)
    data_classification: str | None = _field("dataClassification", default=...)
    description: str | None = _field("description", default=...)
    discovered_at: datetime.datetime | None = _field("discoveredAt", DATETIME, default=...)
    discovered_vendor: str | None = _field("discoveredVendor", default=...)
    discovery_source: str | None = _field("discoverySource", default=...)
    discovery_source_category: str | None = _field("discoverySourceCategory", default=...)
    environment: str | None = _field("environment", default=...)
    groups: list[dict[str, Any]] | None = _field("groups", default=...)
    id: str = _field("id", default=...)
    install_type: str | None = _field("installType", default=...)
    is_business: bool | None = _field("isBusiness", default=...)
    is_privileged: bool | None = _field("isPrivileged", default=...)
    is_sanctioned: bool | None = _field("isSanctioned", default=...)
    it_application_owner: list[str] | None = _field("itApplicationOwner", default=...)
    license_count: int | None = _field("licenseCount", default=...)
    logo: str | None = _field("logo", default=...)
    name: str | None = _field("name", default=...)
    operational_status: str | None = _field("operationalStatus", default=...)
    recommended_connectors: list[str] | None = _field("recommendedConnectors", default=...)
    risk_level: DiscoveredApplicationsRiskLevel | str | None = _field("riskLevel", default=...)
    risk_score: int | None = _field("riskScore", default=...)
    status: str | None = _field("status", default=...)
    total_signins_count: int | None = _field("totalSigninsCount", default=...)
    users_count: str | None = _field("usersCount", default=...)
    warranty_expiration: str | None = _field("warrantyExpiration", default=...)
