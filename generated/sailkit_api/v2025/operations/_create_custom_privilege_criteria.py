from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreatePrivilegeCriteriaRequest, PrivilegeCriteriaDTO

OPERATION = Operation(
    api=API,
    id="createCustomPrivilegeCriteria",
    method="POST",
    path="/criteria/privilege",
    tag="Privilege Criteria",
    results={201: {"application/json": "PrivilegeCriteriaDTO"}},
    bodies={"application/json": "CreatePrivilegeCriteriaRequest"},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    page="create-custom-privilege-criteria",
)


def create_custom_privilege_criteria(
    body: CreatePrivilegeCriteriaRequest | Mapping[str, Any],
) -> Request[PrivilegeCriteriaDTO]:
    """Creates a custom criterion that gives matching entitlements of a source a privilege level."""
    return Request(OPERATION, "/criteria/privilege", body=body)
