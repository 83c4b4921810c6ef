from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        PrivilegeCriteriaConfigDTO,
    )


_GET_PRIVILEGE_CRITERIA_CONFIG = Operation(
    api=API,
    id="getPrivilegeCriteriaConfig",
    method="GET",
    path="/criteria-config/privilege/{criteriaConfigId}",
    tag="Privilege Criteria Configuration",
    results={200: {"application/json": "PrivilegeCriteriaConfigDTO"}},
    scopes=("sp:gov-criteria:read",),
    user_levels=("ORG_ADMIN",),
    page="get-privilege-criteria-config",
)


def get_privilege_criteria_config(
    criteria_config_id: Id,
) -> Request[PrivilegeCriteriaConfigDTO]:
    """Returns the configuration of privilege criteria with this id.

    Args:
        criteria_config_id: ID of the criteria config; see `privilege_criteria_config.list`.
    """
    return Request(
        _GET_PRIVILEGE_CRITERIA_CONFIG,
        _fill_path("/criteria-config/privilege/{criteriaConfigId}", **{"criteriaConfigId": criteria_config_id}),
    )


_LIST_PRIVILEGE_CRITERIA_CONFIG = Operation(
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
    *,
    filters: str,
) -> PagedRequest[list[PrivilegeCriteriaConfigDTO], PrivilegeCriteriaConfigDTO]:
    """Returns the configurations of privilege criteria, one for each source.

    Values in the filter are case-sensitive.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_PRIVILEGE_CRITERIA_CONFIG,
        "/criteria-config/privilege",
        query={
            "filters": filters,
        },
    )


_PATCH_PRIVILEGE_CRITERIA_CONFIG = Operation(
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
    criteria_config_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[PrivilegeCriteriaConfigDTO]:
    """Changes the configuration of privilege criteria by JSON Patch.

    Args:
        criteria_config_id: ID of the criteria config; see `privilege_criteria_config.list`.
    """
    return Request(
        _PATCH_PRIVILEGE_CRITERIA_CONFIG,
        _fill_path("/criteria-config/privilege/{criteriaConfigId}", **{"criteriaConfigId": criteria_config_id}),
        body=body,
    )
