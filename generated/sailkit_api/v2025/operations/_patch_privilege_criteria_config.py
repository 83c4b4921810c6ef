from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, PrivilegeCriteriaConfigDTO

OPERATION = Operation(
    api=API,
    id="patchPrivilegeCriteriaConfig",
    method="PATCH",
    path="/criteria-config/privilege/{criteriaConfigId}",
    tag="Privilege Criteria Configuration",
    results={200: {"application/json": "PrivilegeCriteriaConfigDTO"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:gov-criteria:write",),
    user_levels=("ORG_ADMIN",),
    page="patch-privilege-criteria-config",
)


def patch_privilege_criteria_config(
    criteria_config_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[PrivilegeCriteriaConfigDTO]:
    """Changes the configuration of privilege criteria by JSON Patch.

    Args:
        criteria_config_id: ID of the criteria config; see `privilege_criteria_config.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/criteria-config/privilege/{criteriaConfigId}", **{"criteriaConfigId": criteria_config_id}),
        body=body,
    )
