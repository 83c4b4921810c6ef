from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReportConfigDTO


@_model
class OrgConfig(Model):
    ai_agent_delete_request_enabled: bool | None | Unset = _field("aiAgentDeleteRequestEnabled", default=UNSET)
    arm_auth: str | None | Unset = _field("armAuth", default=UNSET)
    arm_customer_id: str | None | Unset = _field("armCustomerId", default=UNSET)
    arm_db: str | None | Unset = _field("armDb", default=UNSET)
    arm_sap_system_id_mappings: str | None | Unset = _field("armSapSystemIdMappings", default=UNSET)
    arm_sso_url: str | None | Unset = _field("armSsoUrl", default=UNSET)
    iai_enable_certification_recommendations: bool | Unset = _field(
        "iaiEnableCertificationRecommendations", default=UNSET
    )
    lcs_change_honors_source_enable_feature: bool | Unset = _field("lcsChangeHonorsSourceEnableFeature", default=UNSET)
    org_name: str | Unset = _field("orgName", default=UNSET)
    sod_report_configs: list[ReportConfigDTO] | Unset = _field("sodReportConfigs", ["ReportConfigDTO"], default=UNSET)
    time_zone: str | Unset = _field("timeZone", default=UNSET)
