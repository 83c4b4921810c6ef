from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        PasswordPolicyV3Dto,
    )


_CREATE_PASSWORD_POLICY = Operation(
    api=API,
    id="createPasswordPolicy",
    method="POST",
    path="/password-policies",
    tag="Password Policies",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    bodies={"application/json": "PasswordPolicyV3Dto"},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-password-policy",
)


def create_password_policy(
    body: PasswordPolicyV3Dto | Mapping[str, Any],
) -> Request[PasswordPolicyV3Dto]:
    """Creates a password policy."""
    return Request(
        _CREATE_PASSWORD_POLICY,
        "/password-policies",
        body=body,
    )


_DELETE_PASSWORD_POLICY = Operation(
    api=API,
    id="deletePasswordPolicy",
    method="DELETE",
    path="/password-policies/{id}",
    tag="Password Policies",
    results={204: {}},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    destroys=True,
    page="delete-password-policy",
)


def delete_password_policy(
    id: Id,
) -> Request[None]:
    """Deletes a password policy and returns nothing.

    Args:
        id: ID of the password policy; see `password_policies.list`.
    """
    return Request(
        _DELETE_PASSWORD_POLICY,
        _fill_path("/password-policies/{id}", **{"id": id}),
    )


_GET_PASSWORD_POLICY_BY_ID = Operation(
    api=API,
    id="getPasswordPolicyById",
    method="GET",
    path="/password-policies/{id}",
    tag="Password Policies",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    scopes=("idn:password-policy:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="get-password-policy-by-id",
)


def get_password_policy_by_id(
    id: Id,
) -> Request[PasswordPolicyV3Dto]:
    """Returns one password policy.

    Args:
        id: ID of the password policy; see `password_policies.list`.
    """
    return Request(
        _GET_PASSWORD_POLICY_BY_ID,
        _fill_path("/password-policies/{id}", **{"id": id}),
    )


_LIST_PASSWORD_POLICIES = Operation(
    api=API,
    id="listPasswordPolicies",
    method="GET",
    path="/password-policies",
    tag="Password Policies",
    results={200: {"application/json": ["PasswordPolicyV3Dto"]}},
    scopes=("idn:password-policy:read",),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-password-policies",
)


def list_password_policies(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[PasswordPolicyV3Dto], PasswordPolicyV3Dto]:
    """Returns all password policies of the tenant.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _LIST_PASSWORD_POLICIES,
        "/password-policies",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_SET_PASSWORD_POLICY = Operation(
    api=API,
    id="setPasswordPolicy",
    method="PUT",
    path="/password-policies/{id}",
    tag="Password Policies",
    results={200: {"application/json": "PasswordPolicyV3Dto"}},
    bodies={"application/json": "PasswordPolicyV3Dto"},
    scopes=("idn:password-policy:write",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="set-password-policy",
)


def set_password_policy(
    id: Id,
    body: PasswordPolicyV3Dto | Mapping[str, Any],
) -> Request[PasswordPolicyV3Dto]:
    """Replaces a password policy with the one in the body.

    Args:
        id: ID of the password policy; see `password_policies.list`.
    """
    return Request(
        _SET_PASSWORD_POLICY,
        _fill_path("/password-policies/{id}", **{"id": id}),
        body=body,
    )
