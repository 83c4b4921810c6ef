from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AttributeDTO,
        AttributeValueDTO,
        JsonPatchOperation,
    )


_CREATE_ACCESS_MODEL_METADATA_ATTRIBUTE = Operation(
    api=API,
    id="createAccessModelMetadataAttribute",
    method="POST",
    path="/access-model-metadata/attributes",
    tag="Access Model Metadata",
    results={201: {"application/json": "AttributeDTO"}},
    bodies={"application/json": "AttributeDTO"},
    scopes=("idn:access-model-metadata:create",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-access-model-metadata-attribute",
)


def create_access_model_metadata_attribute(
    body: AttributeDTO | Mapping[str, Any],
) -> Request[AttributeDTO]:
    """Creates a metadata attribute and returns it."""
    return Request(
        _CREATE_ACCESS_MODEL_METADATA_ATTRIBUTE,
        "/access-model-metadata/attributes",
        body=body,
    )


_CREATE_ACCESS_MODEL_METADATA_ATTRIBUTE_VALUE = Operation(
    api=API,
    id="createAccessModelMetadataAttributeValue",
    method="POST",
    path="/access-model-metadata/attributes/{key}/values",
    tag="Access Model Metadata",
    results={201: {"application/json": "AttributeValueDTO"}},
    bodies={"application/json": "AttributeValueDTO"},
    scopes=("idn:access-model-metadata:create",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-access-model-metadata-attribute-value",
)


def create_access_model_metadata_attribute_value(
    key: str,
    body: AttributeValueDTO | Mapping[str, Any],
) -> Request[AttributeValueDTO]:
    """Adds a value to a metadata attribute and returns it.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
    """
    return Request(
        _CREATE_ACCESS_MODEL_METADATA_ATTRIBUTE_VALUE,
        _fill_path("/access-model-metadata/attributes/{key}/values", **{"key": key}),
        body=body,
    )


_GET_ACCESS_MODEL_METADATA_ATTRIBUTE = Operation(
    api=API,
    id="getAccessModelMetadataAttribute",
    method="GET",
    path="/access-model-metadata/attributes/{key}",
    tag="Access Model Metadata",
    results={200: {"application/json": "AttributeDTO"}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-access-model-metadata-attribute",
)


def get_access_model_metadata_attribute(
    key: str,
) -> Request[AttributeDTO]:
    """Returns one metadata attribute, found by its technical name (`key`), with its values.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
    """
    return Request(
        _GET_ACCESS_MODEL_METADATA_ATTRIBUTE,
        _fill_path("/access-model-metadata/attributes/{key}", **{"key": key}),
    )


_GET_ACCESS_MODEL_METADATA_ATTRIBUTE_VALUE = Operation(
    api=API,
    id="getAccessModelMetadataAttributeValue",
    method="GET",
    path="/access-model-metadata/attributes/{key}/values/{value}",
    tag="Access Model Metadata",
    results={200: {"application/json": "AttributeValueDTO"}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-access-model-metadata-attribute-value",
)


def get_access_model_metadata_attribute_value(
    key: str,
    value: str,
) -> Request[AttributeValueDTO]:
    """Returns one value of a metadata attribute, found by the technical names of both.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
        value: See `access_model_metadata.list_attribute_values`.
    """
    return Request(
        _GET_ACCESS_MODEL_METADATA_ATTRIBUTE_VALUE,
        _fill_path("/access-model-metadata/attributes/{key}/values/{value}", **{"key": key, "value": value}),
    )


_LIST_ACCESS_MODEL_METADATA_ATTRIBUTE = Operation(
    api=API,
    id="listAccessModelMetadataAttribute",
    method="GET",
    path="/access-model-metadata/attributes",
    tag="Access Model Metadata",
    results={200: {"application/json": ["AttributeDTO"]}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"key": ("eq",), "name": ("eq",), "objectTypes": ("eq",), "status": ("eq",), "type": ("eq",)},
    sortable=("key", "name"),
    paging=Paging(style="single", size=250, maximum=250, count=True),
    page="list-access-model-metadata-attribute",
)


def list_access_model_metadata_attribute(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[AttributeDTO], AttributeDTO]:
    """Returns the metadata attributes that can be attached to access items, each with its values.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return PagedRequest(
        _LIST_ACCESS_MODEL_METADATA_ATTRIBUTE,
        "/access-model-metadata/attributes",
        query={
            "filters": filters,
            "sorters": sorters,
            "limit": limit,
            "count": count,
        },
    )


_LIST_ACCESS_MODEL_METADATA_ATTRIBUTE_VALUE = Operation(
    api=API,
    id="listAccessModelMetadataAttributeValue",
    method="GET",
    path="/access-model-metadata/attributes/{key}/values",
    tag="Access Model Metadata",
    results={200: {"application/json": ["AttributeValueDTO"]}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="single", size=250, maximum=250, count=True),
    page="list-access-model-metadata-attribute-value",
)


def list_access_model_metadata_attribute_value(
    key: str,
    *,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[AttributeValueDTO], AttributeValueDTO]:
    """Returns the values that a metadata attribute can have.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return PagedRequest(
        _LIST_ACCESS_MODEL_METADATA_ATTRIBUTE_VALUE,
        _fill_path("/access-model-metadata/attributes/{key}/values", **{"key": key}),
        query={
            "limit": limit,
            "count": count,
        },
    )


_UPDATE_ACCESS_MODEL_METADATA_ATTRIBUTE = Operation(
    api=API,
    id="updateAccessModelMetadataAttribute",
    method="PATCH",
    path="/access-model-metadata/attributes/{key}",
    tag="Access Model Metadata",
    results={200: {"application/json": "AttributeDTO"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:access-model-metadata:update",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-access-model-metadata-attribute",
)


def update_access_model_metadata_attribute(
    key: str,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[AttributeDTO]:
    """Changes a metadata attribute by JSON Patch.

    Only `name`, `description`, `multiselect` and `values` can be changed.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
    """
    return Request(
        _UPDATE_ACCESS_MODEL_METADATA_ATTRIBUTE,
        _fill_path("/access-model-metadata/attributes/{key}", **{"key": key}),
        body=body,
    )


_UPDATE_ACCESS_MODEL_METADATA_ATTRIBUTE_VALUE = Operation(
    api=API,
    id="updateAccessModelMetadataAttributeValue",
    method="PATCH",
    path="/access-model-metadata/attributes/{key}/values/{value}",
    tag="Access Model Metadata",
    results={200: {"application/json": "AttributeValueDTO"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:access-model-metadata:update",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-access-model-metadata-attribute-value",
)


def update_access_model_metadata_attribute_value(
    key: str,
    value: str,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[AttributeValueDTO]:
    """Renames a value of a metadata attribute by JSON Patch.

    Only `name` can be changed.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
        value: See `access_model_metadata.list_attribute_values`.
    """
    return Request(
        _UPDATE_ACCESS_MODEL_METADATA_ATTRIBUTE_VALUE,
        _fill_path("/access-model-metadata/attributes/{key}/values/{value}", **{"key": key, "value": value}),
        body=body,
    )
