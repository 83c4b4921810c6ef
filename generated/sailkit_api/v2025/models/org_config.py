from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ArmSapSystemIdMapping, ReportConfigDTO


@_model
class OrgConfig(Model):
    ai_agent_delete_request_enabled: bool | None = _field("aiAgentDeleteRequestEnabled", default=...)
    arm_auth: str | None = _field("armAuth", default=...)
    arm_customer_id: str | None = _field("armCustomerId", default=...)
    arm_db: str | None = _field("armDb", default=...)
    arm_sap_system_id_mappings: str | list[ArmSapSystemIdMapping] | None = _field(
        "armSapSystemIdMappings", ["ArmSapSystemIdMapping"], default=...
    )
    arm_sso_url: str | None = _field("armSsoUrl", default=...)
    iai_enable_certification_recommendations: bool | None = _field("iaiEnableCertificationRecommendations", default=...)
    lcs_change_honors_source_enable_feature: bool | None = _field("lcsChangeHonorsSourceEnableFeature", default=...)
    org_name: str | None = _field("orgName", default=...)
    sod_report_configs: list[ReportConfigDTO] | None = _field("sodReportConfigs", ["ReportConfigDTO"], default=...)
    time_zone: str | None = _field("timeZone", default=...)
