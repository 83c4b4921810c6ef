from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PrivilegeCriteriaConfigDTO

OPERATION = Operation(
    id="getPrivilegeCriteriaConfig",
    method="GET",
    path="/criteria-config/privilege/{criteriaConfigId}",
    prefix="/v2025",
    tag="Privilege Criteria Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PrivilegeCriteriaConfigDTO"}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-privilege-criteria-config",
)


def get_privilege_criteria_config(criteria_config_id: str) -> Request[PrivilegeCriteriaConfigDTO]:
    """Get privilege criteria config.

    GET /criteria-config/privilege/{criteriaConfigId}
    Scopes: sp:gov-criteria:read.
    User levels: ORG_ADMIN.

    Args:
        criteria_config_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-privilege-criteria-config
    """
    return Request(
        OPERATION, _path("/criteria-config/privilege/{criteriaConfigId}", **{"criteriaConfigId": criteria_config_id})
    )
