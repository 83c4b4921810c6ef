from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        BackupResponse,
        CreateUploadedConfigurationRequest,
        DeployRequest,
        DeployResponse,
        DraftResponse,
        JsonPatch,
        JsonPatchOperation,
        ListDeploysResponse,
        ObjectMappingBulkCreateRequest,
        ObjectMappingBulkCreateResponse,
        ObjectMappingBulkPatchRequest,
        ObjectMappingBulkPatchResponse,
        ObjectMappingRequest,
        ObjectMappingResponse,
        ScheduledActionPayload,
        ScheduledActionResponse,
    )


_CREATE_DEPLOY = Operation(
    api=API,
    id="createDeploy",
    method="POST",
    path="/configuration-hub/deploys",
    tag="Configuration Hub",
    results={202: {"application/json": "DeployResponse"}},
    bodies={"application/json": "DeployRequest"},
    scopes=("sp:config-deploy:manage",),
    destroys=True,
    page="create-deploy",
)


def create_deploy(
    body: DeployRequest | Mapping[str, Any],
) -> Request[DeployResponse]:
    """Starts to deploy a draft into the tenant, and returns the job (202).

    It overwrites configuration of the tenant; poll the deployment until it is complete.
    """
    return Request(
        _CREATE_DEPLOY,
        "/configuration-hub/deploys",
        body=body,
    )


_CREATE_OBJECT_MAPPING = Operation(
    api=API,
    id="createObjectMapping",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}",
    tag="Configuration Hub",
    results={200: {"application/json": "ObjectMappingResponse"}},
    bodies={"application/json": "ObjectMappingRequest"},
    scopes=("sp:config-object-mapping:manage",),
    page="create-object-mapping",
)


def create_object_mapping(
    source_org: str,
    body: ObjectMappingRequest | Mapping[str, Any],
) -> Request[ObjectMappingResponse]:
    """Creates an object mapping, which replaces a value of another tenant on import.

    `default` as source stands for mappings of no particular tenant.
    """
    return Request(
        _CREATE_OBJECT_MAPPING,
        _fill_path("/configuration-hub/object-mappings/{sourceOrg}", **{"sourceOrg": source_org}),
        body=body,
    )


_CREATE_OBJECT_MAPPINGS = Operation(
    api=API,
    id="createObjectMappings",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}/bulk-create",
    tag="Configuration Hub",
    results={200: {"application/json": "ObjectMappingBulkCreateResponse"}},
    bodies={"application/json": "ObjectMappingBulkCreateRequest"},
    scopes=("sp:config-object-mapping:manage",),
    page="create-object-mappings",
)


def create_object_mappings(
    source_org: str,
    body: ObjectMappingBulkCreateRequest | Mapping[str, Any],
) -> Request[ObjectMappingBulkCreateResponse]:
    """Creates up to 25 object mappings between another tenant and this one.

    `default` as source stands for mappings of no particular tenant.
    """
    return Request(
        _CREATE_OBJECT_MAPPINGS,
        _fill_path("/configuration-hub/object-mappings/{sourceOrg}/bulk-create", **{"sourceOrg": source_org}),
        body=body,
    )


_CREATE_SCHEDULED_ACTION = Operation(
    api=API,
    id="createScheduledAction",
    method="POST",
    path="/configuration-hub/scheduled-actions",
    tag="Configuration Hub",
    results={200: {"application/json": "ScheduledActionResponse"}},
    bodies={"application/json": "ScheduledActionPayload"},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-scheduled-action",
)


def create_scheduled_action(
    body: ScheduledActionPayload | Mapping[str, Any],
) -> Request[ScheduledActionResponse]:
    """Schedules an action of Configuration Hub, such as a backup, and returns it."""
    return Request(
        _CREATE_SCHEDULED_ACTION,
        "/configuration-hub/scheduled-actions",
        body=body,
    )


_CREATE_UPLOADED_CONFIGURATION = Operation(
    api=API,
    id="createUploadedConfiguration",
    method="POST",
    path="/configuration-hub/backups/uploads",
    tag="Configuration Hub",
    results={202: {"application/json": "BackupResponse"}},
    bodies={"multipart/form-data": "CreateUploadedConfigurationRequest"},
    scopes=("sp:config-backup:manage",),
    page="create-uploaded-configuration",
)


def create_uploaded_configuration(
    body: CreateUploadedConfigurationRequest | Mapping[str, Any] | Upload,
) -> Request[BackupResponse]:
    """Uploads a JSON file of configuration objects, in the format of the SP-Config import.

    Returns the job (202); poll the uploaded configuration until it is complete.
    """
    return Request(
        _CREATE_UPLOADED_CONFIGURATION,
        "/configuration-hub/backups/uploads",
        body=body,
    )


_DELETE_BACKUP = Operation(
    api=API,
    id="deleteBackup",
    method="DELETE",
    path="/configuration-hub/backups/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-backup:manage",),
    destroys=True,
    page="delete-backup",
)


def delete_backup(
    id: Id,
) -> Request[None]:
    """Deletes a backup of the tenant's configuration by the id of its job.

    Args:
        id: ID of the backup.
    """
    return Request(
        _DELETE_BACKUP,
        _fill_path("/configuration-hub/backups/{id}", **{"id": id}),
    )


_DELETE_DRAFT = Operation(
    api=API,
    id="deleteDraft",
    method="DELETE",
    path="/configuration-hub/drafts/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-draft:manage",),
    destroys=True,
    page="delete-draft",
)


def delete_draft(
    id: Id,
) -> Request[None]:
    """Deletes a draft by the id of its job.

    Args:
        id: ID of the draft.
    """
    return Request(
        _DELETE_DRAFT,
        _fill_path("/configuration-hub/drafts/{id}", **{"id": id}),
    )


_DELETE_OBJECT_MAPPING = Operation(
    api=API,
    id="deleteObjectMapping",
    method="DELETE",
    path="/configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-object-mapping:manage",),
    destroys=True,
    page="delete-object-mapping",
)


def delete_object_mapping(
    source_org: str,
    object_mapping_id: Id,
) -> Request[None]:
    """Deletes an object mapping.

    `default` as source stands for mappings of no particular tenant.

    Args:
        object_mapping_id: ID of the object mapping.
    """
    return Request(
        _DELETE_OBJECT_MAPPING,
        _fill_path(
            "/configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}",
            **{"sourceOrg": source_org, "objectMappingId": object_mapping_id},
        ),
    )


_DELETE_SCHEDULED_ACTION = Operation(
    api=API,
    id="deleteScheduledAction",
    method="DELETE",
    path="/configuration-hub/scheduled-actions/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-scheduled-action",
)


def delete_scheduled_action(
    id: Id,
) -> Request[None]:
    """Deletes a scheduled action of Configuration Hub.

    Args:
        id: ID of the scheduled action; see `configuration_hub.list_scheduled_actions`.
    """
    return Request(
        _DELETE_SCHEDULED_ACTION,
        _fill_path("/configuration-hub/scheduled-actions/{id}", **{"id": id}),
    )


_DELETE_UPLOADED_CONFIGURATION = Operation(
    api=API,
    id="deleteUploadedConfiguration",
    method="DELETE",
    path="/configuration-hub/backups/uploads/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-backup:manage",),
    destroys=True,
    page="delete-uploaded-configuration",
)


def delete_uploaded_configuration(
    id: Id,
) -> Request[None]:
    """Deletes an uploaded configuration by the id of its job.

    Args:
        id: ID of the upload.
    """
    return Request(
        _DELETE_UPLOADED_CONFIGURATION,
        _fill_path("/configuration-hub/backups/uploads/{id}", **{"id": id}),
    )


_GET_DEPLOY = Operation(
    api=API,
    id="getDeploy",
    method="GET",
    path="/configuration-hub/deploys/{id}",
    tag="Configuration Hub",
    results={200: {"application/json": "DeployResponse"}},
    scopes=("sp:config-deploy:manage", "sp:config-deploy:read"),
    page="get-deploy",
)


def get_deploy(
    id: Id,
) -> Request[DeployResponse]:
    """Returns one deployment, with the status of its job.

    Args:
        id: ID of the deploy.
    """
    return Request(
        _GET_DEPLOY,
        _fill_path("/configuration-hub/deploys/{id}", **{"id": id}),
    )


_GET_OBJECT_MAPPINGS = Operation(
    api=API,
    id="getObjectMappings",
    method="GET",
    path="/configuration-hub/object-mappings/{sourceOrg}",
    tag="Configuration Hub",
    results={200: {"application/json": ["ObjectMappingResponse"]}},
    scopes=("sp:config-object-mapping:manage", "sp:config-object-mapping:read"),
    paging=Paging(style="single"),
    page="get-object-mappings",
)


def get_object_mappings(
    source_org: str,
) -> PagedRequest[list[ObjectMappingResponse], ObjectMappingResponse]:
    """Returns the object mappings between another tenant and this one.

    `default` as source stands for mappings of no particular tenant.
    """
    return PagedRequest(
        _GET_OBJECT_MAPPINGS,
        _fill_path("/configuration-hub/object-mappings/{sourceOrg}", **{"sourceOrg": source_org}),
    )


_GET_UPLOADED_CONFIGURATION = Operation(
    api=API,
    id="getUploadedConfiguration",
    method="GET",
    path="/configuration-hub/backups/uploads/{id}",
    tag="Configuration Hub",
    results={200: {"application/json": "BackupResponse"}},
    scopes=("sp:config-backup:manage", "sp:config-backup:read"),
    page="get-uploaded-configuration",
)


def get_uploaded_configuration(
    id: Id,
) -> Request[BackupResponse]:
    """Returns one uploaded configuration, with the status of its job.

    Args:
        id: ID of the upload.
    """
    return Request(
        _GET_UPLOADED_CONFIGURATION,
        _fill_path("/configuration-hub/backups/uploads/{id}", **{"id": id}),
    )


_LIST_BACKUPS = Operation(
    api=API,
    id="listBackups",
    method="GET",
    path="/configuration-hub/backups",
    tag="Configuration Hub",
    results={200: {"application/json": ["BackupResponse"]}},
    scopes=("sp:config-backup:manage", "sp:config-backup:read"),
    filterable={"status": ("eq",)},
    paging=Paging(style="single"),
    page="list-backups",
)


def list_backups(
    *,
    filters: str | None = None,
) -> PagedRequest[list[BackupResponse], BackupResponse]:
    """Returns the backups of the tenant's configuration.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_BACKUPS,
        "/configuration-hub/backups",
        query={
            "filters": filters,
        },
    )


_LIST_DEPLOYS = Operation(
    api=API,
    id="listDeploys",
    method="GET",
    path="/configuration-hub/deploys",
    tag="Configuration Hub",
    results={200: {"application/json": "ListDeploysResponse"}},
    scopes=("sp:config-deploy:manage", "sp:config-deploy:read"),
    paging=Paging(style="single", items="items"),
    page="list-deploys",
)


def list_deploys() -> PagedRequest[ListDeploysResponse, DeployResponse]:
    """Returns the deployments of configuration in the tenant."""
    return PagedRequest(
        _LIST_DEPLOYS,
        "/configuration-hub/deploys",
    )


_LIST_DRAFTS = Operation(
    api=API,
    id="listDrafts",
    method="GET",
    path="/configuration-hub/drafts",
    tag="Configuration Hub",
    results={200: {"application/json": ["DraftResponse"]}},
    scopes=("sp:config-draft:manage", "sp:config-draft:read"),
    filterable={"approvalStatus": ("eq",), "status": ("eq",)},
    paging=Paging(style="single"),
    page="list-drafts",
)


def list_drafts(
    *,
    filters: str | None = None,
) -> PagedRequest[list[DraftResponse], DraftResponse]:
    """Returns the drafts from which configuration can be deployed.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_DRAFTS,
        "/configuration-hub/drafts",
        query={
            "filters": filters,
        },
    )


_LIST_SCHEDULED_ACTIONS = Operation(
    api=API,
    id="listScheduledActions",
    method="GET",
    path="/configuration-hub/scheduled-actions",
    tag="Configuration Hub",
    results={200: {"application/json": ["ScheduledActionResponse"]}},
    scopes=("sp:config-scheduled-action:manage", "sp:config-scheduled-action:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    page="list-scheduled-actions",
)


def list_scheduled_actions() -> PagedRequest[list[ScheduledActionResponse], ScheduledActionResponse]:
    """Returns the scheduled actions of Configuration Hub."""
    return PagedRequest(
        _LIST_SCHEDULED_ACTIONS,
        "/configuration-hub/scheduled-actions",
    )


_LIST_UPLOADED_CONFIGURATIONS = Operation(
    api=API,
    id="listUploadedConfigurations",
    method="GET",
    path="/configuration-hub/backups/uploads",
    tag="Configuration Hub",
    results={200: {"application/json": ["BackupResponse"]}},
    scopes=("sp:config-backup:manage", "sp:config-backup:read"),
    filterable={"status": ("eq",)},
    paging=Paging(style="single"),
    page="list-uploaded-configurations",
)


def list_uploaded_configurations(
    *,
    filters: str | None = None,
) -> PagedRequest[list[BackupResponse], BackupResponse]:
    """Returns the configuration files that were uploaded.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_UPLOADED_CONFIGURATIONS,
        "/configuration-hub/backups/uploads",
        query={
            "filters": filters,
        },
    )


_UPDATE_OBJECT_MAPPINGS = Operation(
    api=API,
    id="updateObjectMappings",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}/bulk-patch",
    tag="Configuration Hub",
    results={200: {"application/json": "ObjectMappingBulkPatchResponse"}},
    bodies={"application/json": "ObjectMappingBulkPatchRequest"},
    scopes=("sp:config-object-mapping:manage",),
    page="update-object-mappings",
)


def update_object_mappings(
    source_org: str,
    body: ObjectMappingBulkPatchRequest | Mapping[str, Any],
) -> Request[ObjectMappingBulkPatchResponse]:
    """Changes object mappings between another tenant and this one.

    Only `enabled` and `targetValue` can be changed.
    """
    return Request(
        _UPDATE_OBJECT_MAPPINGS,
        _fill_path("/configuration-hub/object-mappings/{sourceOrg}/bulk-patch", **{"sourceOrg": source_org}),
        body=body,
    )


_UPDATE_SCHEDULED_ACTION = Operation(
    api=API,
    id="updateScheduledAction",
    method="PATCH",
    path="/configuration-hub/scheduled-actions/{id}",
    tag="Configuration Hub",
    results={200: {"application/json": "ScheduledActionResponse"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("sp:config-scheduled-action:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-scheduled-action",
)


def update_scheduled_action(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any],
) -> Request[ScheduledActionResponse]:
    """Changes a scheduled action by JSON Patch and returns it.

    Args:
        id: ID of the scheduled action; see `configuration_hub.list_scheduled_actions`.
    """
    return Request(
        _UPDATE_SCHEDULED_ACTION,
        _fill_path("/configuration-hub/scheduled-actions/{id}", **{"id": id}),
        body=body,
    )
