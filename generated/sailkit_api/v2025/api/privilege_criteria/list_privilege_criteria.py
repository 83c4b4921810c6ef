from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import PrivilegeCriteriaDTO

OPERATION = Operation(
    id="listPrivilegeCriteria",
    method="GET",
    path="/criteria/privilege",
    prefix="/v2025",
    tag="Privilege Criteria",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["PrivilegeCriteriaDTO"]}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"privilegeLevel": ("eq",), "sourceId": ("eq",), "type": ("eq",)},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-privilege-criteria",
)


def list_privilege_criteria(*, filters: str) -> PagedRequest[list[PrivilegeCriteriaDTO], PrivilegeCriteriaDTO]:
    """List privilege criteria.

    GET /criteria/privilege
    Scopes: sp:gov-criteria:read.
    User levels: ORG_ADMIN.
    Filterable: privilegeLevel (eq), sourceId (eq), type (eq).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above. Required.

    https://developer.sailpoint.com/docs/api/v2025/list-privilege-criteria
    """
    return PagedRequest(OPERATION, "/criteria/privilege", query={"filters": filters})
