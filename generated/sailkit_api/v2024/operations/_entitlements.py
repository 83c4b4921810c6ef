from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Entitlement,
        EntitlementBulkUpdateRequest,
        EntitlementRequestConfig,
        EntitlementSourceResetBaseReferenceDto,
        ImportEntitlementsBySourceRequest,
        JsonPatchOperation,
        LoadEntitlementTask,
    )


_CREATE_ACCESS_MODEL_METADATA_FOR_ENTITLEMENT = Operation(
    api=API,
    id="createAccessModelMetadataForEntitlement",
    method="POST",
    path="/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    tag="Entitlements",
    results={201: {"application/json": "Entitlement"}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-access-model-metadata-for-entitlement",
)


def create_access_model_metadata_for_entitlement(
    id: Id,
    attribute_key: str,
    attribute_value: str,
) -> Request[Entitlement]:
    """Adds one metadata value to an entitlement and returns the entitlement.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
        attribute_key: Key of the attribute; see `access_model_metadata.list_attributes`.
        attribute_value: See `access_model_metadata.list_attribute_values`.
    """
    return Request(
        _CREATE_ACCESS_MODEL_METADATA_FOR_ENTITLEMENT,
        _fill_path(
            "/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )


_DELETE_ACCESS_MODEL_METADATA_FROM_ENTITLEMENT = Operation(
    api=API,
    id="deleteAccessModelMetadataFromEntitlement",
    method="DELETE",
    path="/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    tag="Entitlements",
    results={200: {}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-access-model-metadata-from-entitlement",
)


def delete_access_model_metadata_from_entitlement(
    id: Id,
    attribute_key: str,
    attribute_value: str,
) -> Request[None]:
    """Takes one metadata value from an entitlement.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
        attribute_key: Key of the attribute; see `access_model_metadata.list_attributes`.
        attribute_value: See `access_model_metadata.list_attribute_values`.
    """
    return Request(
        _DELETE_ACCESS_MODEL_METADATA_FROM_ENTITLEMENT,
        _fill_path(
            "/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )


_GET_ENTITLEMENT = Operation(
    api=API,
    id="getEntitlement",
    method="GET",
    path="/entitlements/{id}",
    tag="Entitlements",
    results={200: {"application/json": "Entitlement"}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-entitlement",
)


def get_entitlement(
    id: Id,
) -> Request[Entitlement]:
    """Returns one entitlement.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(
        _GET_ENTITLEMENT,
        _fill_path("/entitlements/{id}", **{"id": id}),
    )


_GET_ENTITLEMENT_REQUEST_CONFIG = Operation(
    api=API,
    id="getEntitlementRequestConfig",
    method="GET",
    path="/entitlements/{id}/entitlement-request-config",
    tag="Entitlements",
    results={200: {"application/json": "EntitlementRequestConfig"}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-entitlement-request-config",
)


def get_entitlement_request_config(
    id: Id,
) -> Request[EntitlementRequestConfig]:
    """Returns the rules for requests of an entitlement and for its revocation.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(
        _GET_ENTITLEMENT_REQUEST_CONFIG,
        _fill_path("/entitlements/{id}/entitlement-request-config", **{"id": id}),
    )


_IMPORT_ENTITLEMENTS_BY_SOURCE = Operation(
    api=API,
    id="importEntitlementsBySource",
    method="POST",
    path="/entitlements/aggregate/sources/{id}",
    tag="Entitlements",
    results={202: {"application/json": "LoadEntitlementTask"}},
    bodies={"multipart/form-data": "ImportEntitlementsBySourceRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    page="import-entitlements-by-source",
)


def import_entitlements_by_source(
    id: Id,
    body: ImportEntitlementsBySourceRequest | Mapping[str, Any] | Upload | None = None,
) -> Request[LoadEntitlementTask]:
    """Starts the aggregation of the entitlements of a source, and returns the task.

    A directly connected source accepts no body; a delimited file source requires the CSV file. Deprecated.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _IMPORT_ENTITLEMENTS_BY_SOURCE,
        _fill_path("/entitlements/aggregate/sources/{id}", **{"id": id}),
        body=body,
    )


_LIST_ENTITLEMENT_CHILDREN = Operation(
    api=API,
    id="listEntitlementChildren",
    method="GET",
    path="/entitlements/{id}/children",
    tag="Entitlements",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "attribute": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "requestable": ("eq",),
        "source.id": ("eq", "in"),
        "type": ("eq", "in"),
        "value": ("eq", "in", "sw"),
    },
    sortable=("attribute", "created", "id", "modified", "name", "source.id", "type", "value"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-entitlement-children",
)


def list_entitlement_children(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the children of an entitlement in the hierarchy of its source.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_ENTITLEMENT_CHILDREN,
        _fill_path("/entitlements/{id}/children", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )


_LIST_ENTITLEMENT_PARENTS = Operation(
    api=API,
    id="listEntitlementParents",
    method="GET",
    path="/entitlements/{id}/parents",
    tag="Entitlements",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "attribute": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "requestable": ("eq",),
        "source.id": ("eq", "in"),
        "type": ("eq", "in"),
        "value": ("eq", "in", "sw"),
    },
    sortable=("attribute", "created", "id", "modified", "name", "source.id", "type", "value"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-entitlement-parents",
)


def list_entitlement_parents(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the parents of an entitlement in the hierarchy of its source.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_ENTITLEMENT_PARENTS,
        _fill_path("/entitlements/{id}/parents", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )


_LIST_ENTITLEMENTS = Operation(
    api=API,
    id="listEntitlements",
    method="GET",
    path="/entitlements",
    tag="Entitlements",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("Any",),
    application=True,
    filterable={
        "attribute": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "owner.id": ("eq", "in"),
        "requestable": ("eq",),
        "source.id": ("eq", "in"),
        "type": ("eq", "in"),
        "value": ("eq", "in", "sw"),
    },
    sortable=("attribute", "created", "id", "modified", "name", "requestable", "source.id", "type", "value"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-entitlements",
)


def list_entitlements(
    *,
    account_id: Id | None = None,
    segmented_for_identity: str | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns entitlements, either those of one account or those that match a filter.

    `account-id` excludes filters and segment parameters; `include-unsegmented` false is accepted only together with
    a segment parameter.

    Args:
        include_unsegmented: Default: true.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_ENTITLEMENTS,
        "/entitlements",
        query={
            "account-id": account_id,
            "segmented-for-identity": segmented_for_identity,
            "for-segment-ids": for_segment_ids,
            "include-unsegmented": include_unsegmented,
            "offset": offset,
            "limit": limit,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )


_PATCH_ENTITLEMENT = Operation(
    api=API,
    id="patchEntitlement",
    method="PATCH",
    path="/entitlements/{id}",
    tag="Entitlements",
    results={200: {"application/json": "Entitlement"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    page="patch-entitlement",
)


def patch_entitlement(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None,
) -> Request[Entitlement]:
    """Changes an entitlement by JSON Patch and returns it.

    Allowed are `name`, `description`, `owner` (an identity; type and id suffice), `requestable`, `privileged`,
    `segments` and `manuallyUpdatedFields`.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(
        _PATCH_ENTITLEMENT,
        _fill_path("/entitlements/{id}", **{"id": id}),
        body=body,
    )


_PUT_ENTITLEMENT_REQUEST_CONFIG = Operation(
    api=API,
    id="putEntitlementRequestConfig",
    method="PUT",
    path="/entitlements/{id}/entitlement-request-config",
    tag="Entitlements",
    results={200: {"application/json": "EntitlementRequestConfig"}},
    bodies={"application/json": "EntitlementRequestConfig"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-entitlement-request-config",
)


def put_entitlement_request_config(
    id: Id,
    body: EntitlementRequestConfig | Mapping[str, Any],
) -> Request[EntitlementRequestConfig]:
    """Replaces the rules for requests of an entitlement and for its revocation, and returns them.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(
        _PUT_ENTITLEMENT_REQUEST_CONFIG,
        _fill_path("/entitlements/{id}/entitlement-request-config", **{"id": id}),
        body=body,
    )


_RESET_SOURCE_ENTITLEMENTS = Operation(
    api=API,
    id="resetSourceEntitlements",
    method="POST",
    path="/entitlements/reset/sources/{id}",
    tag="Entitlements",
    results={202: {"application/json": "EntitlementSourceResetBaseReferenceDto"}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="reset-source-entitlements",
)


def reset_source_entitlements(
    id: Id,
) -> Request[EntitlementSourceResetBaseReferenceDto]:
    """Starts a task that removes all entitlements of a source from ISC, and returns a reference to it.

    To load them again with their accounts, aggregate the accounts with `disableOptimization` true.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _RESET_SOURCE_ENTITLEMENTS,
        _fill_path("/entitlements/reset/sources/{id}", **{"id": id}),
    )


_UPDATE_ENTITLEMENTS_IN_BULK = Operation(
    api=API,
    id="updateEntitlementsInBulk",
    method="POST",
    path="/entitlements/bulk-update",
    tag="Entitlements",
    results={204: {}},
    bodies={"application/json": "EntitlementBulkUpdateRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-entitlements-in-bulk",
)


def update_entitlements_in_bulk(
    body: EntitlementBulkUpdateRequest | Mapping[str, Any],
) -> Request[None]:
    """Applies one JSON Patch to up to 50 entitlements, for example on `requestable` or `privileged`."""
    return Request(
        _UPDATE_ENTITLEMENTS_IN_BULK,
        "/entitlements/bulk-update",
        body=body,
    )
