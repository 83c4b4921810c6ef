from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PrivilegeCriteriaDTO

OPERATION = Operation(
    id="putCustomPrivilegeCriteriaValue",
    method="PUT",
    path="/criteria/privilege/{criteriaId}",
    prefix="/v2025",
    tag="Privilege Criteria",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PrivilegeCriteriaDTO"}},
    bodies={"application/json": "PrivilegeCriteriaDTO"},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-custom-privilege-criteria-value",
)


def put_custom_privilege_criteria_value(criteria_id: str, body: PrivilegeCriteriaDTO) -> Request[PrivilegeCriteriaDTO]:
    """Replace custom privilege criteria value.

    PUT /criteria/privilege/{criteriaId}
    Scopes: sp:gov-criteria:write.
    User levels: ORG_ADMIN.

    Args:
        criteria_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-custom-privilege-criteria-value
    """
    return Request(OPERATION, _path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}), body=body)
