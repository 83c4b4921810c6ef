from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import PrivilegeCriteriaConfigDTO

OPERATION = Operation(
    id="listPrivilegeCriteriaConfig",
    method="GET",
    path="/criteria-config/privilege",
    prefix="/v2025",
    tag="Privilege Criteria Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["PrivilegeCriteriaConfigDTO"]}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"sourceId": ("eq",)},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-privilege-criteria-config",
)


def list_privilege_criteria_config(
    *, filters: str
) -> PagedRequest[list[PrivilegeCriteriaConfigDTO], PrivilegeCriteriaConfigDTO]:
    """List privilege criteria config.

    GET /criteria-config/privilege
    Scopes: sp:gov-criteria:read.
    User levels: ORG_ADMIN.
    Filterable: sourceId (eq).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above. Required.

    https://developer.sailpoint.com/docs/api/v2025/list-privilege-criteria-config
    """
    return PagedRequest(OPERATION, "/criteria-config/privilege", query={"filters": filters})
