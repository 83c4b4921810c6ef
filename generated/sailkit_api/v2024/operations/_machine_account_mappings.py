from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AttributeMappings,
    )


_CREATE_MACHINE_ACCOUNT_MAPPINGS = Operation(
    api=API,
    id="createMachineAccountMappings",
    method="POST",
    path="/sources/{sourceId}/machine-account-mappings",
    tag="Machine Account Mappings",
    results={200: {"application/json": ["AttributeMappings"]}},
    bodies={"application/json": "AttributeMappings"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="create-machine-account-mappings",
)


def create_machine_account_mappings(
    source_id: Id,
    body: AttributeMappings | Mapping[str, Any],
) -> Request[list[AttributeMappings]]:
    """Adds an attribute mapping for machine accounts to a source.

    Returns the mappings of the source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _CREATE_MACHINE_ACCOUNT_MAPPINGS,
        _fill_path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}),
        body=body,
    )


_DELETE_MACHINE_ACCOUNT_MAPPINGS = Operation(
    api=API,
    id="deleteMachineAccountMappings",
    method="DELETE",
    path="/sources/{sourceId}/machine-account-mappings",
    tag="Machine Account Mappings",
    results={200: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    destroys=True,
    page="delete-machine-account-mappings",
)


def delete_machine_account_mappings(
    source_id: Id,
) -> Request[None]:
    """Deletes all attribute mappings for machine accounts of a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _DELETE_MACHINE_ACCOUNT_MAPPINGS,
        _fill_path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}),
    )


_LIST_MACHINE_ACCOUNT_MAPPINGS = Operation(
    api=API,
    id="listMachineAccountMappings",
    method="GET",
    path="/sources/{sourceId}/machine-account-mappings",
    tag="Machine Account Mappings",
    results={200: {"application/json": ["AttributeMappings"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-machine-account-mappings",
)


def list_machine_account_mappings(
    source_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[AttributeMappings], AttributeMappings]:
    """Returns the attribute mappings for machine accounts of a source.

    Args:
        source_id: ID of the source; see `sources.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_MACHINE_ACCOUNT_MAPPINGS,
        _fill_path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}),
        query={
            "limit": limit,
            "offset": offset,
        },
    )


_SET_MACHINE_ACCOUNT_MAPPINGS = Operation(
    api=API,
    id="setMachineAccountMappings",
    method="PUT",
    path="/sources/{sourceId}/machine-mappings",
    tag="Machine Account Mappings",
    results={200: {"application/json": ["AttributeMappings"]}},
    bodies={"application/json": "AttributeMappings"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="set-machine-account-mappings",
)


def set_machine_account_mappings(
    source_id: Id,
    body: AttributeMappings | Mapping[str, Any],
) -> Request[list[AttributeMappings]]:
    """Sets the attribute mapping for machine accounts of a source.

    Returns the mappings of the source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _SET_MACHINE_ACCOUNT_MAPPINGS,
        _fill_path("/sources/{sourceId}/machine-mappings", **{"sourceId": source_id}),
        body=body,
    )
