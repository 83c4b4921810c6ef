from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PrivilegeCriteriaDTO

OPERATION = Operation(
    api=API,
    id="getPrivilegeCriteria",
    method="GET",
    path="/criteria/privilege/{criteriaId}",
    tag="Privilege Criteria",
    results={200: {"application/json": "PrivilegeCriteriaDTO"}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    page="get-privilege-criteria",
)


def get_privilege_criteria(criteria_id: Id) -> Request[PrivilegeCriteriaDTO]:
    """Returns one privilege criterion.

    Args:
        criteria_id: ID of the criteria; see `privilege_criteria.list`.
    """
    return Request(OPERATION, _fill_path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}))
