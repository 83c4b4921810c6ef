from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CreatePrivilegeCriteriaRequest,
        PrivilegeCriteriaDTO,
    )


_CREATE_CUSTOM_PRIVILEGE_CRITERIA = Operation(
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
    return Request(
        _CREATE_CUSTOM_PRIVILEGE_CRITERIA,
        "/criteria/privilege",
        body=body,
    )


_DELETE_CUSTOM_PRIVILEGE_CRITERIA = Operation(
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


def delete_custom_privilege_criteria(
    criteria_id: Id,
) -> Request[None]:
    """Deletes a custom privilege criterion and returns nothing.

    Args:
        criteria_id: ID of the criteria; see `privilege_criteria.list`.
    """
    return Request(
        _DELETE_CUSTOM_PRIVILEGE_CRITERIA,
        _fill_path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}),
    )


_GET_PRIVILEGE_CRITERIA = Operation(
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


def get_privilege_criteria(
    criteria_id: Id,
) -> Request[PrivilegeCriteriaDTO]:
    """Returns one privilege criterion.

    Args:
        criteria_id: ID of the criteria; see `privilege_criteria.list`.
    """
    return Request(
        _GET_PRIVILEGE_CRITERIA,
        _fill_path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}),
    )


_LIST_PRIVILEGE_CRITERIA = Operation(
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


def list_privilege_criteria(
    *,
    filters: str,
) -> PagedRequest[list[PrivilegeCriteriaDTO], PrivilegeCriteriaDTO]:
    """Returns criteria by which entitlements count as privileged, for a source or a type.

    Values in the filter are case-sensitive.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_PRIVILEGE_CRITERIA,
        "/criteria/privilege",
        query={
            "filters": filters,
        },
    )


_PUT_CUSTOM_PRIVILEGE_CRITERIA_VALUE = Operation(
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
    criteria_id: Id,
    body: PrivilegeCriteriaDTO | Mapping[str, Any],
) -> Request[PrivilegeCriteriaDTO]:
    """Replaces a custom privilege criterion with the one in the body.

    Args:
        criteria_id: ID of the criteria; see `privilege_criteria.list`.
    """
    return Request(
        _PUT_CUSTOM_PRIVILEGE_CRITERIA_VALUE,
        _fill_path("/criteria/privilege/{criteriaId}", **{"criteriaId": criteria_id}),
        body=body,
    )
