from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        QueuedCheckConfigDetails,
        ServiceDeskIntegrationDto,
        ServiceDeskIntegrationTemplateDto,
        ServiceDeskIntegrationTemplateType,
    )


_CREATE_SERVICE_DESK_INTEGRATION = Operation(
    api=API,
    id="createServiceDeskIntegration",
    method="POST",
    path="/service-desk-integrations",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "ServiceDeskIntegrationDto"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-service-desk-integration",
)


def create_service_desk_integration(
    body: ServiceDeskIntegrationDto | Mapping[str, Any],
) -> Request[ServiceDeskIntegrationDto]:
    """Creates an integration with a service desk.

    Its name must be unique.
    """
    return Request(
        _CREATE_SERVICE_DESK_INTEGRATION,
        "/service-desk-integrations",
        body=body,
    )


_DELETE_SERVICE_DESK_INTEGRATION = Operation(
    api=API,
    id="deleteServiceDeskIntegration",
    method="DELETE",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={204: {}},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-service-desk-integration",
)


def delete_service_desk_integration(
    id: Id,
) -> Request[None]:
    """Deletes an integration with a service desk and returns nothing.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(
        _DELETE_SERVICE_DESK_INTEGRATION,
        _fill_path("/service-desk-integrations/{id}", **{"id": id}),
    )


_GET_SERVICE_DESK_INTEGRATION = Operation(
    api=API,
    id="getServiceDeskIntegration",
    method="GET",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-service-desk-integration",
)


def get_service_desk_integration(
    id: Id,
) -> Request[ServiceDeskIntegrationDto]:
    """Returns one integration with a service desk.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(
        _GET_SERVICE_DESK_INTEGRATION,
        _fill_path("/service-desk-integrations/{id}", **{"id": id}),
    )


_GET_SERVICE_DESK_INTEGRATION_TEMPLATE = Operation(
    api=API,
    id="getServiceDeskIntegrationTemplate",
    method="GET",
    path="/service-desk-integrations/templates/{scriptName}",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationTemplateDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-service-desk-integration-template",
)


def get_service_desk_integration_template(
    script_name: str,
) -> Request[ServiceDeskIntegrationTemplateDto]:
    """Returns the template of an integration with a service desk, by its script name.

    Args:
        script_name: Script name of the template; see `service_desk_integrations.list`.
    """
    return Request(
        _GET_SERVICE_DESK_INTEGRATION_TEMPLATE,
        _fill_path("/service-desk-integrations/templates/{scriptName}", **{"scriptName": script_name}),
    )


_GET_SERVICE_DESK_INTEGRATION_TYPES = Operation(
    api=API,
    id="getServiceDeskIntegrationTypes",
    method="GET",
    path="/service-desk-integrations/types",
    tag="Service Desk Integration",
    results={200: {"application/json": ["ServiceDeskIntegrationTemplateType"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    page="get-service-desk-integration-types",
)


def get_service_desk_integration_types() -> PagedRequest[
    list[ServiceDeskIntegrationTemplateType], ServiceDeskIntegrationTemplateType
]:
    """Returns the types of service desks that can be integrated."""
    return PagedRequest(
        _GET_SERVICE_DESK_INTEGRATION_TYPES,
        "/service-desk-integrations/types",
    )


_GET_SERVICE_DESK_INTEGRATIONS = Operation(
    api=API,
    id="getServiceDeskIntegrations",
    method="GET",
    path="/service-desk-integrations",
    tag="Service Desk Integration",
    results={200: {"application/json": ["ServiceDeskIntegrationDto"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"cluster": ("eq", "in"), "id": ("eq", "in"), "name": ("eq",), "type": ("eq", "in")},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-service-desk-integrations",
)


def get_service_desk_integrations(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
    count: bool | None = None,
) -> PagedRequest[list[ServiceDeskIntegrationDto], ServiceDeskIntegrationDto]:
    """Returns the integrations of the tenant with service desks.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_SERVICE_DESK_INTEGRATIONS,
        "/service-desk-integrations",
        query={
            "offset": offset,
            "limit": limit,
            "sorters": sorters,
            "filters": filters,
            "count": count,
        },
    )


_GET_STATUS_CHECK_DETAILS = Operation(
    api=API,
    id="getStatusCheckDetails",
    method="GET",
    path="/service-desk-integrations/status-check-configuration",
    tag="Service Desk Integration",
    results={200: {"application/json": "QueuedCheckConfigDetails"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-status-check-details",
)


def get_status_check_details() -> Request[QueuedCheckConfigDetails]:
    """Returns the interval (minutes) and duration (days) of status checks of queued tickets."""
    return Request(
        _GET_STATUS_CHECK_DETAILS,
        "/service-desk-integrations/status-check-configuration",
    )


_PATCH_SERVICE_DESK_INTEGRATION = Operation(
    api=API,
    id="patchServiceDeskIntegration",
    method="PATCH",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="patch-service-desk-integration",
)


def patch_service_desk_integration(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[ServiceDeskIntegrationDto]:
    """Changes fields of an integration with a service desk by JSON Patch.

    Only `replace` is accepted; other operations are refused with status 403.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(
        _PATCH_SERVICE_DESK_INTEGRATION,
        _fill_path("/service-desk-integrations/{id}", **{"id": id}),
        body=body,
    )


_PUT_SERVICE_DESK_INTEGRATION = Operation(
    api=API,
    id="putServiceDeskIntegration",
    method="PUT",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "ServiceDeskIntegrationDto"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-service-desk-integration",
)


def put_service_desk_integration(
    id: Id,
    body: ServiceDeskIntegrationDto | Mapping[str, Any],
) -> Request[ServiceDeskIntegrationDto]:
    """Replaces an integration with a service desk with the one in the body.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(
        _PUT_SERVICE_DESK_INTEGRATION,
        _fill_path("/service-desk-integrations/{id}", **{"id": id}),
        body=body,
    )


_UPDATE_STATUS_CHECK_DETAILS = Operation(
    api=API,
    id="updateStatusCheckDetails",
    method="PUT",
    path="/service-desk-integrations/status-check-configuration",
    tag="Service Desk Integration",
    results={200: {"application/json": "QueuedCheckConfigDetails"}},
    bodies={"application/json": "QueuedCheckConfigDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-status-check-details",
)


def update_status_check_details(
    body: QueuedCheckConfigDetails | Mapping[str, Any],
) -> Request[QueuedCheckConfigDetails]:
    """Sets the interval (minutes) and duration (days) of status checks of queued tickets."""
    return Request(
        _UPDATE_STATUS_CHECK_DETAILS,
        "/service-desk-integrations/status-check-configuration",
        body=body,
    )
