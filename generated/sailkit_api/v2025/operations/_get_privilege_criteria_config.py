from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import PrivilegeCriteriaConfigDTO

OPERATION = Operation(
    api=API,
    id="getPrivilegeCriteriaConfig",
    method="GET",
    path="/criteria-config/privilege/{criteriaConfigId}",
    tag="Privilege Criteria Configuration",
    results={200: {"application/json": "PrivilegeCriteriaConfigDTO"}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    page="get-privilege-criteria-config",
)


def get_privilege_criteria_config(criteria_config_id: str) -> Request[PrivilegeCriteriaConfigDTO]:
    """Get privilege criteria config."""
    return Request(
        OPERATION, _path("/criteria-config/privilege/{criteriaConfigId}", **{"criteriaConfigId": criteria_config_id})
    )
