from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteCustomPrivilegeCriteria",
    method="DELETE",
    path="/criteria/privilege/{criteriaId}",
    prefix="/v2025",
    tag="Privilege Criteria",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-custom-privilege-criteria",
)


def delete_custom_privilege_criteria(criteria_id: str) -> Request[None]:
    """Delete custom privilege criteria.

    DELETE /criteria/privilege/{criteriaId}
    Scopes: sp:gov-criteria:write.
    User levels: ORG_ADMIN.

    Args:
        criteria_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-custom-privilege-criteria
    """
    return Request(OPERATION, _path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}))
