from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        IdentityAttribute,
        IdentityAttributeNames,
    )


_CREATE_IDENTITY_ATTRIBUTE = Operation(
    api=API,
    id="createIdentityAttribute",
    method="POST",
    path="/identity-attributes",
    tag="Identity Attributes",
    results={201: {"application/json": "IdentityAttribute"}},
    bodies={"application/json": "IdentityAttribute"},
    scopes=("idn:identity-profile-attribute:manage",),
    page="create-identity-attribute",
)


def create_identity_attribute(
    body: IdentityAttribute | Mapping[str, Any],
) -> Request[IdentityAttribute]:
    """Creates an identity attribute and returns it.

    Identity profiles decide how it gets its value.
    """
    return Request(
        _CREATE_IDENTITY_ATTRIBUTE,
        "/identity-attributes",
        body=body,
    )


_DELETE_IDENTITY_ATTRIBUTE = Operation(
    api=API,
    id="deleteIdentityAttribute",
    method="DELETE",
    path="/identity-attributes/{name}",
    tag="Identity Attributes",
    results={204: {}},
    scopes=("idn:identity-profile-attribute:manage",),
    destroys=True,
    page="delete-identity-attribute",
)


def delete_identity_attribute(
    name: str,
) -> Request[None]:
    """Deletes an identity attribute by its technical name.

    It must be neither `system` nor `standard`.

    Args:
        name: Name of the identity attribute; see `identity_attributes.list`.
    """
    return Request(
        _DELETE_IDENTITY_ATTRIBUTE,
        _fill_path("/identity-attributes/{name}", **{"name": name}),
    )


_DELETE_IDENTITY_ATTRIBUTES_IN_BULK = Operation(
    api=API,
    id="deleteIdentityAttributesInBulk",
    method="DELETE",
    path="/identity-attributes/bulk-delete",
    tag="Identity Attributes",
    results={204: {}},
    bodies={"application/json": "IdentityAttributeNames"},
    scopes=("idn:identity-profile-attribute:manage",),
    destroys=True,
    page="delete-identity-attributes-in-bulk",
)


def delete_identity_attributes_in_bulk(
    body: IdentityAttributeNames | Mapping[str, Any],
) -> Request[None]:
    """Deletes identity attributes by their names.

    None may be mapped in an identity profile, nor be `system` or `standard`.
    """
    return Request(
        _DELETE_IDENTITY_ATTRIBUTES_IN_BULK,
        "/identity-attributes/bulk-delete",
        body=body,
    )


_GET_IDENTITY_ATTRIBUTE = Operation(
    api=API,
    id="getIdentityAttribute",
    method="GET",
    path="/identity-attributes/{name}",
    tag="Identity Attributes",
    results={200: {"application/json": "IdentityAttribute"}},
    scopes=("idn:identity-profile-attribute:manage", "idn:identity-profile-attribute:read"),
    application=True,
    page="get-identity-attribute",
)


def get_identity_attribute(
    name: str,
) -> Request[IdentityAttribute]:
    """Returns one identity attribute by its technical name.

    Args:
        name: Name of the identity attribute; see `identity_attributes.list`.
    """
    return Request(
        _GET_IDENTITY_ATTRIBUTE,
        _fill_path("/identity-attributes/{name}", **{"name": name}),
    )


_LIST_IDENTITY_ATTRIBUTES = Operation(
    api=API,
    id="listIdentityAttributes",
    method="GET",
    path="/identity-attributes",
    tag="Identity Attributes",
    results={200: {"application/json": ["IdentityAttribute"]}},
    scopes=("idn:identity-profile-attribute:manage", "idn:identity-profile-attribute:read"),
    application=True,
    paging=Paging(style="single", count=True),
    page="list-identity-attributes",
)


def list_identity_attributes(
    *,
    include_system: bool | None = None,
    include_silent: bool | None = None,
    searchable_only: bool | None = None,
    count: bool | None = None,
) -> PagedRequest[list[IdentityAttribute], IdentityAttribute]:
    """Returns identity attributes.

    Default: those of the system and silent ones are left out.

    Args:
        include_system: Default: false.
        include_silent: Default: false.
        searchable_only: Default: false.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return PagedRequest(
        _LIST_IDENTITY_ATTRIBUTES,
        "/identity-attributes",
        query={
            "includeSystem": include_system,
            "includeSilent": include_silent,
            "searchableOnly": searchable_only,
            "count": count,
        },
    )


_PUT_IDENTITY_ATTRIBUTE = Operation(
    api=API,
    id="putIdentityAttribute",
    method="PUT",
    path="/identity-attributes/{name}",
    tag="Identity Attributes",
    results={200: {"application/json": "IdentityAttribute"}},
    bodies={"application/json": "IdentityAttribute"},
    scopes=("idn:identity-profile-attribute:manage",),
    page="put-identity-attribute",
)


def put_identity_attribute(
    name: str,
    body: IdentityAttribute | Mapping[str, Any],
) -> Request[IdentityAttribute]:
    """Replaces an identity attribute and returns it.

    Only one that is neither `system`, `standard` nor `multi` can be made searchable.

    Args:
        name: Name of the identity attribute; see `identity_attributes.list`.
    """
    return Request(
        _PUT_IDENTITY_ATTRIBUTE,
        _fill_path("/identity-attributes/{name}", **{"name": name}),
        body=body,
    )
