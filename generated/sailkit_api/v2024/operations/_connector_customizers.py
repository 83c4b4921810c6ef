from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ConnectorCustomizerCreateRequest,
        ConnectorCustomizerCreateResponse,
        ConnectorCustomizersResponse,
        ConnectorCustomizerUpdateResponse,
        ConnectorCustomizerVersionCreateResponse,
    )


_CREATE_CONNECTOR_CUSTOMIZER = Operation(
    api=API,
    id="createConnectorCustomizer",
    method="POST",
    path="/connector-customizers",
    tag="Connector Customizers",
    results={201: {"application/json": "ConnectorCustomizerCreateResponse"}},
    bodies={"application/json": "ConnectorCustomizerCreateRequest"},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-connector-customizer",
)


def create_connector_customizer(
    body: ConnectorCustomizerCreateRequest | Mapping[str, Any],
) -> Request[ConnectorCustomizerCreateResponse]:
    """Creates a connector customizer and returns it."""
    return Request(
        _CREATE_CONNECTOR_CUSTOMIZER,
        "/connector-customizers",
        body=body,
    )


_CREATE_CONNECTOR_CUSTOMIZER_VERSION = Operation(
    api=API,
    id="createConnectorCustomizerVersion",
    method="POST",
    path="/connector-customizers/{id}/versions",
    tag="Connector Customizers",
    results={200: {"application/json": "ConnectorCustomizerVersionCreateResponse"}},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-connector-customizer-version",
)


def create_connector_customizer_version(
    id: Id,
) -> Request[ConnectorCustomizerVersionCreateResponse | None]:
    """Creates a new version of a connector customizer and returns it.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(
        _CREATE_CONNECTOR_CUSTOMIZER_VERSION,
        _fill_path("/connector-customizers/{id}/versions", **{"id": id}),
    )


_DELETE_CONNECTOR_CUSTOMIZER = Operation(
    api=API,
    id="deleteConnectorCustomizer",
    method="DELETE",
    path="/connector-customizers/{id}",
    tag="Connector Customizers",
    results={204: {}},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-connector-customizer",
)


def delete_connector_customizer(
    id: Id,
) -> Request[None]:
    """Deletes a connector customizer.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(
        _DELETE_CONNECTOR_CUSTOMIZER,
        _fill_path("/connector-customizers/{id}", **{"id": id}),
    )


_GET_CONNECTOR_CUSTOMIZER = Operation(
    api=API,
    id="getConnectorCustomizer",
    method="GET",
    path="/connector-customizers/{id}",
    tag="Connector Customizers",
    results={200: {"application/json": "ConnectorCustomizersResponse"}},
    scopes=("sp:connector:read",),
    user_levels=("ORG_ADMIN",),
    page="get-connector-customizer",
)


def get_connector_customizer(
    id: Id,
) -> Request[ConnectorCustomizersResponse]:
    """Returns one connector customizer with its present image.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(
        _GET_CONNECTOR_CUSTOMIZER,
        _fill_path("/connector-customizers/{id}", **{"id": id}),
    )


_LIST_CONNECTOR_CUSTOMIZERS = Operation(
    api=API,
    id="listConnectorCustomizers",
    method="GET",
    path="/connector-customizers",
    tag="Connector Customizers",
    results={200: {"application/json": ["ConnectorCustomizersResponse"]}},
    scopes=("sp:connector:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-connector-customizers",
)


def list_connector_customizers(
    *,
    offset: int | None = None,
    limit: int | None = None,
) -> PagedRequest[list[ConnectorCustomizersResponse], ConnectorCustomizersResponse]:
    """Returns the connector customizers of the tenant.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        _LIST_CONNECTOR_CUSTOMIZERS,
        "/connector-customizers",
        query={
            "offset": offset,
            "limit": limit,
        },
    )


_PUT_CONNECTOR_CUSTOMIZER = Operation(
    api=API,
    id="putConnectorCustomizer",
    method="PUT",
    path="/connector-customizers/{id}",
    tag="Connector Customizers",
    results={200: {"application/json": "ConnectorCustomizerUpdateResponse"}},
    bodies={"application/json": "ConnectorCustomizerCreateRequest"},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-connector-customizer",
)


def put_connector_customizer(
    id: Id,
    body: ConnectorCustomizerCreateRequest | Mapping[str, Any] | None = None,
) -> Request[ConnectorCustomizerUpdateResponse]:
    """Replaces the data of a connector customizer and returns it.

    `id`, `name` and `type` cannot be changed.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(
        _PUT_CONNECTOR_CUSTOMIZER,
        _fill_path("/connector-customizers/{id}", **{"id": id}),
        body=body,
    )
