from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteCustomPrivilegeCriteria",
    method="DELETE",
    path="/criteria/privilege/{criteriaId}",
    tag="Privilege Criteria",
    results={204: {}},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-custom-privilege-criteria",
)


def delete_custom_privilege_criteria(criteria_id: Id) -> Request[None]:
    """Deletes a custom privilege criterion and returns nothing.

    Args:
        criteria_id: ID of the criteria; see `privilege_criteria.list`.
    """
    return Request(OPERATION, _fill_path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}))
