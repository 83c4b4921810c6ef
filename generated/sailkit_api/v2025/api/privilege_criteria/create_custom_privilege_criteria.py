from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CreatePrivilegeCriteriaRequest, PrivilegeCriteriaDTO

OPERATION = Operation(
    id="createCustomPrivilegeCriteria",
    method="POST",
    path="/criteria/privilege",
    prefix="/v2025",
    tag="Privilege Criteria",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "PrivilegeCriteriaDTO"}},
    bodies={"application/json": "CreatePrivilegeCriteriaRequest"},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-custom-privilege-criteria",
)


def create_custom_privilege_criteria(body: CreatePrivilegeCriteriaRequest) -> Request[PrivilegeCriteriaDTO]:
    """Create custom privilege criteria.

    POST /criteria/privilege
    Scopes: sp:gov-criteria:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-custom-privilege-criteria
    """
    return Request(OPERATION, "/criteria/privilege", body=body)
