from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import PrivilegeCriteriaConfigDTO

OPERATION = Operation(
    api=API,
    id="patchPrivilegeCriteriaConfig",
    method="PATCH",
    path="/criteria-config/privilege/{criteriaConfigId}",
    tag="Privilege Criteria Configuration",
    results={200: {"application/json": "PrivilegeCriteriaConfigDTO"}},
    bodies={"application/json-patch+json": None},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    page="patch-privilege-criteria-config",
)


def patch_privilege_criteria_config(
    criteria_config_id: str, body: list[dict[str, Any]]
) -> Request[PrivilegeCriteriaConfigDTO]:
    """Update privilege criteria config."""
    return Request(
        OPERATION,
        _path("/criteria-config/privilege/{criteriaConfigId}", **{"criteriaConfigId": criteria_config_id}),
        body=body,
    )
