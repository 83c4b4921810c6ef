from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def get_privilege_criteria_config(criteria_config_id: Id) -> Request[PrivilegeCriteriaConfigDTO]:
    """Returns the configuration of privilege criteria with this id.

    Args:
        criteria_config_id: ID of the criteria config; see `privilege_criteria_config.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/criteria-config/privilege/{criteriaConfigId}", **{"criteriaConfigId": criteria_config_id}),
    )
