from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PrivilegeCriteriaDTO

OPERATION = Operation(
    id="getPrivilegeCriteria",
    method="GET",
    path="/criteria/privilege/{criteriaId}",
    prefix="/v2025",
    tag="Privilege Criteria",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PrivilegeCriteriaDTO"}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-privilege-criteria",
)


def get_privilege_criteria(criteria_id: str) -> Request[PrivilegeCriteriaDTO]:
    """Get privilege criteria.

    GET /criteria/privilege/{criteriaId}
    Scopes: sp:gov-criteria:read.
    User levels: ORG_ADMIN.

    Args:
        criteria_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-privilege-criteria
    """
    return Request(OPERATION, _path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}))
