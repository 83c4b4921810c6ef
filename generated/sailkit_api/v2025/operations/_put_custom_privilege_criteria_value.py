from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PrivilegeCriteriaDTO

OPERATION = Operation(
    api=API,
    id="putCustomPrivilegeCriteriaValue",
    method="PUT",
    path="/criteria/privilege/{criteriaId}",
    tag="Privilege Criteria",
    results={200: {"application/json": "PrivilegeCriteriaDTO"}},
    bodies={"application/json": "PrivilegeCriteriaDTO"},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    page="put-custom-privilege-criteria-value",
)


def put_custom_privilege_criteria_value(criteria_id: str, body: PrivilegeCriteriaDTO) -> Request[PrivilegeCriteriaDTO]:
    """Replace custom privilege criteria value.

    Args:
        criteria_id: ID of the criteria; see `privilege_criteria.list`.
    """
    return Request(OPERATION, _fill_path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}), body=body)
