from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DiscoveredApplicationsRiskLevel


@_model
class SlimDiscoveredApplications(Model):
    app_url: str | Unset = _field("appUrl", default=UNSET)
    application_owner: list[str] | Unset = _field("applicationOwner", default=UNSET)
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    business_criticality: str | Unset = _field("businessCriticality", default=UNSET)
    business_unit: str | Unset = _field("businessUnit", default=UNSET)
    created_at: datetime.datetime | Unset = _field("createdAt", DATETIME, default=UNSET)
    data_classification: str | Unset = _field("dataClassification", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    discovered_at: datetime.datetime | Unset = _field("discoveredAt", DATETIME, default=UNSET)
    discovered_vendor: str | Unset = _field("discoveredVendor", default=UNSET)
    discovery_source: str | Unset = _field("discoverySource", default=UNSET)
    discovery_source_category: str | Unset = _field("discoverySourceCategory", default=UNSET)
    environment: str | Unset = _field("environment", default=UNSET)
    groups: list[dict[str, Any]] | Unset = _field("groups", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    install_type: str | Unset = _field("installType", default=UNSET)
    is_business: bool | Unset = _field("isBusiness", default=UNSET)
    is_privileged: bool | Unset = _field("isPrivileged", default=UNSET)
    is_sanctioned: bool | Unset = _field("isSanctioned", default=UNSET)
    it_application_owner: list[str] | Unset = _field("itApplicationOwner", default=UNSET)
    license_count: int | Unset = _field("licenseCount", default=UNSET)
    logo: str | Unset = _field("logo", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    operational_status: str | Unset = _field("operationalStatus", default=UNSET)
    recommended_connectors: list[str] | Unset = _field("recommendedConnectors", default=UNSET)
    risk_level: DiscoveredApplicationsRiskLevel | str | Unset = _field("riskLevel", default=UNSET)
    risk_score: int | Unset = _field("riskScore", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    total_signins_count: int | Unset = _field("totalSigninsCount", default=UNSET)
    users_count: str | Unset = _field("usersCount", default=UNSET)
    warranty_expiration: str | Unset = _field("warrantyExpiration", default=UNSET)
