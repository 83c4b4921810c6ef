from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PrivilegeCriteriaConfigDTO

OPERATION = Operation(
    id="patchPrivilegeCriteriaConfig",
    method="PATCH",
    path="/criteria-config/privilege/{criteriaConfigId}",
    prefix="/v2025",
    tag="Privilege Criteria Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PrivilegeCriteriaConfigDTO"}},
    bodies={"application/json-patch+json": None},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-privilege-criteria-config",
)


def patch_privilege_criteria_config(
    criteria_config_id: str, body: list[dict[str, Any]]
) -> Request[PrivilegeCriteriaConfigDTO]:
    """Update privilege criteria config.

    PATCH /criteria-config/privilege/{criteriaConfigId}
    Scopes: sp:gov-criteria:write.
    User levels: ORG_ADMIN.

    Args:
        criteria_config_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-privilege-criteria-config
    """
    return Request(
        OPERATION,
        _path("/criteria-config/privilege/{criteriaConfigId}", **{"criteriaConfigId": criteria_config_id}),
        body=body,
    )
