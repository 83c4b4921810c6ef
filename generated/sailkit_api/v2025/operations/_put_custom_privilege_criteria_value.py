from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def put_custom_privilege_criteria_value(
    criteria_id: Id, body: PrivilegeCriteriaDTO | Mapping[str, Any]
) -> Request[PrivilegeCriteriaDTO]:
    """Replaces a custom privilege criterion with the one in the body.

    Args:
        criteria_id: ID of the criteria; see `privilege_criteria.list`.
    """
    return Request(OPERATION, _fill_path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}), body=body)
