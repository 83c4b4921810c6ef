from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import PrivilegeCriteriaConfigDTO

OPERATION = Operation(
    api=API,
    id="listPrivilegeCriteriaConfig",
    method="GET",
    path="/criteria-config/privilege",
    tag="Privilege Criteria Configuration",
    results={200: {"application/json": ["PrivilegeCriteriaConfigDTO"]}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"sourceId": ("eq",)},
    paging=Paging(style="single"),
    page="list-privilege-criteria-config",
)


def list_privilege_criteria_config(
    *, filters: str
) -> PagedRequest[list[PrivilegeCriteriaConfigDTO], PrivilegeCriteriaConfigDTO]:
    """Returns the configurations of privilege criteria, one for each source.

    Values in the filter are case-sensitive.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(OPERATION, "/criteria-config/privilege", query={"filters": filters})
