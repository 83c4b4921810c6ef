from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import PrivilegeCriteriaDTO

OPERATION = Operation(
    api=API,
    id="listPrivilegeCriteria",
    method="GET",
    path="/criteria/privilege",
    tag="Privilege Criteria",
    results={200: {"application/json": ["PrivilegeCriteriaDTO"]}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"privilegeLevel": ("eq",), "sourceId": ("eq",), "type": ("eq",)},
    paging=Paging(style="single"),
    page="list-privilege-criteria",
)


def list_privilege_criteria(*, filters: str) -> PagedRequest[list[PrivilegeCriteriaDTO], PrivilegeCriteriaDTO]:
    """Returns criteria by which entitlements count as privileged, for a source or a type.

    Values in the filter are case-sensitive.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(OPERATION, "/criteria/privilege", query={"filters": filters})
