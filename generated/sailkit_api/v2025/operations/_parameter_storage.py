from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ParameterStorageAttestationDocument,
        ParameterStorageJsonPatch,
        ParameterStorageNewParameter,
        ParameterStorageParameter,
        ParameterStorageReference,
        ParameterStorageUpdateParameter,
    )


_CREATE_PARAMETER = Operation(
    api=API,
    id="createParameter",
    method="POST",
    path="/parameter-storage/parameters",
    tag="Parameter Storage",
    results={201: {"application/json": "ParameterStorageParameter"}},
    bodies={"application/json": "ParameterStorageNewParameter"},
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-parameter",
)


def create_parameter(
    body: ParameterStorageNewParameter | Mapping[str, Any] | None = None,
) -> Request[ParameterStorageParameter]:
    """Stores a parameter.

    Private fields must be encrypted (JWE), and all fields must follow the specification of the type.
    """
    return Request(
        _CREATE_PARAMETER,
        "/parameter-storage/parameters",
        body=body,
    )


_DELETE_PARAMETER = Operation(
    api=API,
    id="deleteParameter",
    method="DELETE",
    path="/parameter-storage/parameters/{id}",
    tag="Parameter Storage",
    results={200: {}},
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-parameter",
)


def delete_parameter(
    id: Id,
) -> Request[None]:
    """Deletes a parameter.

    One that is still referred to is not deleted.

    Args:
        id: ID of the parameter; see `parameter_storage.list`.
    """
    return Request(
        _DELETE_PARAMETER,
        _fill_path("/parameter-storage/parameters/{id}", **{"id": id}),
    )


_GET_ATTESTATION_DOCUMENT = Operation(
    api=API,
    id="getAttestationDocument",
    method="GET",
    path="/parameter-storage/attestation",
    tag="Parameter Storage",
    results={200: {"application/json": "ParameterStorageAttestationDocument"}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    page="get-attestation-document",
)


def get_attestation_document(
    *,
    key: str,
) -> Request[ParameterStorageAttestationDocument]:
    """Returns the document with the public key that private fields of parameters are encrypted with.

    `key` is your own public key (NIST P-384, Base64Url).
    """
    return Request(
        _GET_ATTESTATION_DOCUMENT,
        "/parameter-storage/attestation",
        query={
            "key": key,
        },
    )


_GET_PARAMETER = Operation(
    api=API,
    id="getParameter",
    method="GET",
    path="/parameter-storage/parameters/{id}",
    tag="Parameter Storage",
    results={200: {"application/json": "ParameterStorageParameter"}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    page="get-parameter",
)


def get_parameter(
    id: Id,
) -> Request[ParameterStorageParameter]:
    """Returns one parameter, with its public fields only.

    Args:
        id: ID of the parameter; see `parameter_storage.list`.
    """
    return Request(
        _GET_PARAMETER,
        _fill_path("/parameter-storage/parameters/{id}", **{"id": id}),
    )


_GET_PARAMETER_REFERENCES = Operation(
    api=API,
    id="getParameterReferences",
    method="GET",
    path="/parameter-storage/parameters/{id}/references",
    tag="Parameter Storage",
    results={200: {"application/json": ["ParameterStorageReference"]}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    sortable=("consumerId", "id", "name", "parameterId", "usageHint"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-parameter-references",
)


def get_parameter_references(
    id: Id,
    *,
    sorters: Sorters | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[ParameterStorageReference], ParameterStorageReference]:
    """Returns the references to a parameter.

    Args:
        id: ID of the parameter; see `parameter_storage.list`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_PARAMETER_REFERENCES,
        _fill_path("/parameter-storage/parameters/{id}/references", **{"id": id}),
        query={
            "sorters": sorters,
            "limit": limit,
            "offset": offset,
        },
    )


_GET_PARAMETER_STORAGE_SPECIFICATION = Operation(
    api=API,
    id="getParameterStorageSpecification",
    method="GET",
    path="/parameter-storage/specification",
    tag="Parameter Storage",
    results={200: {}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    page="get-parameter-storage-specification",
)


def get_parameter_storage_specification(
    *,
    accept_language: str | None = None,
) -> Request[None]:
    """Returns the specification of all parameter types, which says what fields a parameter may have.

    The language is English unless `Accept-Language` says otherwise.

    Args:
        accept_language: Default: en.
    """
    return Request(
        _GET_PARAMETER_STORAGE_SPECIFICATION,
        "/parameter-storage/specification",
        headers={
            "Accept-Language": accept_language,
        },
    )


_SEARCH_PARAMETERS = Operation(
    api=API,
    id="searchParameters",
    method="GET",
    path="/parameter-storage/parameters",
    tag="Parameter Storage",
    results={200: {"application/json": ["ParameterStorageParameter"]}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    filterable={
        "description": ("co",),
        "id": ("eq", "ne"),
        "name": ("co", "eq", "in"),
        "ownerId": ("eq",),
        "type": ("eq", "sw"),
    },
    sortable=(
        "description",
        "id",
        "lastModifiedAt",
        "lastModifiedBy",
        "name",
        "ownerId",
        "privateFieldsLastModifiedAt",
        "type",
    ),
    paging=Paging(style="offset", size=250, maximum=250),
    page="search-parameters",
)


def search_parameters(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> PagedRequest[list[ParameterStorageParameter], ParameterStorageParameter]:
    """Returns stored parameters, with their public fields only.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        _SEARCH_PARAMETERS,
        "/parameter-storage/parameters",
        query={
            "filters": filters,
            "sorters": sorters,
            "offset": offset,
            "limit": limit,
        },
    )


_UPDATE_PARAMETER = Operation(
    api=API,
    id="updateParameter",
    method="PATCH",
    path="/parameter-storage/parameters/{id}",
    tag="Parameter Storage",
    results={200: {"application/json": "ParameterStorageParameter"}},
    bodies={
        "application/json": "ParameterStorageUpdateParameter",
        "application/json-patch+json": ["ParameterStorageJsonPatch"],
    },
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-parameter",
)


def update_parameter(
    id: Id,
    body: ParameterStorageUpdateParameter
    | Mapping[str, Any]
    | Sequence[ParameterStorageJsonPatch | Mapping[str, Any]]
    | None = None,
    *,
    media_type: str = "",
) -> Request[ParameterStorageParameter]:
    """Changes a parameter, by a partial object or a JSON Patch.

    Its type stays; private fields must be encrypted (JWE) and can be neither moved nor copied.

    Args:
        id: ID of the parameter; see `parameter_storage.list`.
    """
    return Request(
        _UPDATE_PARAMETER,
        _fill_path("/parameter-storage/parameters/{id}", **{"id": id}),
        body=body,
        media_type=media_type,
    )
