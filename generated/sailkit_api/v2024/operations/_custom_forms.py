from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CreateFormDefinitionFileRequest,
        CreateFormDefinitionRequest,
        CreateFormInstanceRequest,
        ExportedFormDefinition,
        FormDefinitionDynamicSchemaRequest,
        FormDefinitionDynamicSchemaResponse,
        FormDefinitionFileUploadResponse,
        FormDefinitionImport,
        FormDefinitionResponse,
        FormElementDataSourceConfigOptions,
        FormElementPreviewRequest,
        FormInstanceResponse,
        ImportFormDefinitionsResponse,
        JsonPatchOperation,
        ListFormDefinitionsByTenantResponse,
        ListFormElementDataByElementIDResponse,
        ListFormInstancesByTenantResponse,
        ListPredefinedSelectOptionsResponse,
        PreviewDataSourceResponse,
    )


_CREATE_FORM_DEFINITION = Operation(
    api=API,
    id="createFormDefinition",
    method="POST",
    path="/form-definitions",
    tag="Custom Forms",
    results={201: {"application/json": "FormDefinitionResponse"}},
    bodies={"application/json": "CreateFormDefinitionRequest"},
    scopes=("sp:forms:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-form-definition",
)


def create_form_definition(
    body: CreateFormDefinitionRequest | Mapping[str, Any] | None = None,
) -> Request[FormDefinitionResponse]:
    """Creates a form definition from elements, inputs and conditions, and returns it."""
    return Request(
        _CREATE_FORM_DEFINITION,
        "/form-definitions",
        body=body,
    )


_CREATE_FORM_DEFINITION_DYNAMIC_SCHEMA = Operation(
    api=API,
    id="createFormDefinitionDynamicSchema",
    method="POST",
    path="/form-definitions/forms-action-dynamic-schema",
    tag="Custom Forms",
    results={200: {"application/json": "FormDefinitionDynamicSchemaResponse"}},
    bodies={"application/json": "FormDefinitionDynamicSchemaRequest"},
    scopes=("sp:forms:manage", "sp:forms:read"),
    page="create-form-definition-dynamic-schema",
)


def create_form_definition_dynamic_schema(
    body: FormDefinitionDynamicSchemaRequest | Mapping[str, Any] | None = None,
) -> Request[FormDefinitionDynamicSchemaResponse]:
    """Generates the JSON schema of what a form returns to the action that uses it."""
    return Request(
        _CREATE_FORM_DEFINITION_DYNAMIC_SCHEMA,
        "/form-definitions/forms-action-dynamic-schema",
        body=body,
    )


_CREATE_FORM_DEFINITION_FILE_REQUEST = Operation(
    api=API,
    id="createFormDefinitionFileRequest",
    method="POST",
    path="/form-definitions/{formDefinitionID}/upload",
    tag="Custom Forms",
    results={201: {"application/json": "FormDefinitionFileUploadResponse"}},
    bodies={"multipart/form-data": "CreateFormDefinitionFileRequest"},
    scopes=("sp:forms:manage",),
    page="create-form-definition-file-request",
)


def create_form_definition_file_request(
    form_definition_id: Id,
    body: CreateFormDefinitionFileRequest | Mapping[str, Any] | Upload,
) -> Request[FormDefinitionFileUploadResponse]:
    """Uploads a file for a form definition, and returns the id of the file.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        _CREATE_FORM_DEFINITION_FILE_REQUEST,
        _fill_path("/form-definitions/{formDefinitionID}/upload", **{"formDefinitionID": form_definition_id}),
        body=body,
    )


_CREATE_FORM_INSTANCE = Operation(
    api=API,
    id="createFormInstance",
    method="POST",
    path="/form-instances",
    tag="Custom Forms",
    results={201: {"application/json": "FormInstanceResponse"}},
    bodies={"application/json": "CreateFormInstanceRequest"},
    scopes=("sp:forms:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-form-instance",
)


def create_form_instance(
    body: CreateFormInstanceRequest | Mapping[str, Any] | None = None,
) -> Request[FormInstanceResponse]:
    """Creates a form instance, which asks its recipients to fill in a form.

    It is cancelled when it is not completed by `expire`. Starts in state ASSIGNED.
    """
    return Request(
        _CREATE_FORM_INSTANCE,
        "/form-instances",
        body=body,
    )


_DELETE_FORM_DEFINITION = Operation(
    api=API,
    id="deleteFormDefinition",
    method="DELETE",
    path="/form-definitions/{formDefinitionID}",
    tag="Custom Forms",
    results={204: {}},
    scopes=("sp:forms:manage",),
    destroys=True,
    page="delete-form-definition",
)


def delete_form_definition(
    form_definition_id: Id,
) -> Request[None]:
    """Deletes a form definition.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        _DELETE_FORM_DEFINITION,
        _fill_path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}),
    )


_EXPORT_FORM_DEFINITIONS_BY_TENANT = Operation(
    api=API,
    id="exportFormDefinitionsByTenant",
    method="GET",
    path="/form-definitions/export",
    tag="Custom Forms",
    results={200: {"application/json": ["ExportedFormDefinition"]}},
    scopes=("sp:config:manage", "sp:config:read", "sp:forms:manage"),
    user_levels=("ORG_ADMIN",),
    filterable={
        "created": ("eq", "gt", "in", "sw"),
        "description": ("eq", "gt", "in", "sw"),
        "modified": ("eq", "gt", "in", "sw"),
        "name": ("eq", "gt", "in", "sw"),
    },
    sortable=("created", "description", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="export-form-definitions-by-tenant",
)


def export_form_definitions_by_tenant(
    *,
    offset: int | None = None,
    limit: int | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[ExportedFormDefinition], ExportedFormDefinition]:
    """Returns form definitions as exported objects, which the import of form definitions accepts.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`. Default: name.
    """
    return PagedRequest(
        _EXPORT_FORM_DEFINITIONS_BY_TENANT,
        "/form-definitions/export",
        query={
            "offset": offset,
            "limit": limit,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_FILE_FROM_S3 = Operation(
    api=API,
    id="getFileFromS3",
    method="GET",
    path="/form-definitions/{formDefinitionID}/file/{fileID}",
    tag="Custom Forms",
    results={200: {"application/octet-stream": BYTES, "image/jpeg": BYTES, "image/png": BYTES}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    page="get-file-from-s-3",
)


def get_file_from_s3(
    form_definition_id: Id,
    file_id: Id,
    *,
    accept: str = "",
) -> Request[bytes]:
    """Returns the content of a file that belongs to a form definition.

    `fileID` is the hashed name from its upload.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
        file_id: ID of the file; see `custom_forms.upload_definition_file`.
    """
    return Request(
        _GET_FILE_FROM_S3,
        _fill_path(
            "/form-definitions/{formDefinitionID}/file/{fileID}",
            **{"formDefinitionID": form_definition_id, "fileID": file_id},
        ),
        accept=accept,
    )


_GET_FORM_DEFINITION_BY_KEY = Operation(
    api=API,
    id="getFormDefinitionByKey",
    method="GET",
    path="/form-definitions/{formDefinitionID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormDefinitionResponse"}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    page="get-form-definition-by-key",
)


def get_form_definition_by_key(
    form_definition_id: Id,
) -> Request[FormDefinitionResponse]:
    """Returns one form definition.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        _GET_FORM_DEFINITION_BY_KEY,
        _fill_path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}),
    )


_GET_FORM_INSTANCE_BY_KEY = Operation(
    api=API,
    id="getFormInstanceByKey",
    method="GET",
    path="/form-instances/{formInstanceID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormInstanceResponse"}},
    user_levels=("USER",),
    page="get-form-instance-by-key",
)


def get_form_instance_by_key(
    form_instance_id: Id,
) -> Request[FormInstanceResponse]:
    """Returns one form instance.

    Only a recipient of the form may call it.

    Args:
        form_instance_id: ID of the form instance; see `custom_forms.list_instances`.
    """
    return Request(
        _GET_FORM_INSTANCE_BY_KEY,
        _fill_path("/form-instances/{formInstanceID}", **{"formInstanceID": form_instance_id}),
    )


_GET_FORM_INSTANCE_FILE = Operation(
    api=API,
    id="getFormInstanceFile",
    method="GET",
    path="/form-instances/{formInstanceID}/file/{fileID}",
    tag="Custom Forms",
    results={200: {"application/octet-stream": BYTES, "image/jpeg": BYTES, "image/png": BYTES}},
    scopes=("sp:forms:manage",),
    page="get-form-instance-file",
)


def get_form_instance_file(
    form_instance_id: Id,
    file_id: Id,
    *,
    accept: str = "",
) -> Request[bytes]:
    """Returns the content of a file that belongs to a form instance.

    `fileID` is the hashed name from its upload.

    Args:
        form_instance_id: ID of the form instance; see `custom_forms.list_definitions`.
        file_id: ID of the file; see `custom_forms.upload_definition_file`.
    """
    return Request(
        _GET_FORM_INSTANCE_FILE,
        _fill_path(
            "/form-instances/{formInstanceID}/file/{fileID}", **{"formInstanceID": form_instance_id, "fileID": file_id}
        ),
        accept=accept,
    )


_IMPORT_FORM_DEFINITIONS = Operation(
    api=API,
    id="importFormDefinitions",
    method="POST",
    path="/form-definitions/import",
    tag="Custom Forms",
    results={202: {"application/json": "ImportFormDefinitionsResponse"}},
    bodies={"application/json": ["FormDefinitionImport"]},
    scopes=("sp:config:manage", "sp:forms:manage"),
    page="import-form-definitions",
)


def import_form_definitions(
    body: Sequence[FormDefinitionImport | Mapping[str, Any]] | None = None,
) -> Request[ImportFormDefinitionsResponse]:
    """Imports exported form definitions.

    Returns the imported objects with errors, warnings and infos: check them.
    """
    return Request(
        _IMPORT_FORM_DEFINITIONS,
        "/form-definitions/import",
        body=body,
    )


_PATCH_FORM_DEFINITION = Operation(
    api=API,
    id="patchFormDefinition",
    method="PATCH",
    path="/form-definitions/{formDefinitionID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormDefinitionResponse"}},
    bodies={"application/json": ["JsonPatchOperation"]},
    scopes=("sp:forms:manage",),
    page="patch-form-definition",
)


def patch_form_definition(
    form_definition_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None,
) -> Request[FormDefinitionResponse]:
    """Changes a form definition by patch operations, sent as plain JSON, and returns it.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        _PATCH_FORM_DEFINITION,
        _fill_path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}),
        body=body,
    )


_PATCH_FORM_INSTANCE = Operation(
    api=API,
    id="patchFormInstance",
    method="PATCH",
    path="/form-instances/{formInstanceID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormInstanceResponse"}},
    bodies={"application/json": ["JsonPatchOperation"]},
    user_levels=("USER",),
    page="patch-form-instance",
)


def patch_form_instance(
    form_instance_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None,
) -> Request[FormInstanceResponse]:
    """Changes a form instance by patch operations, sent as plain JSON, and returns it.

    This is how data is filled in and submitted; only a recipient of the form may call it.

    Args:
        form_instance_id: ID of the form instance; see `custom_forms.list_instances`.
    """
    return Request(
        _PATCH_FORM_INSTANCE,
        _fill_path("/form-instances/{formInstanceID}", **{"formInstanceID": form_instance_id}),
        body=body,
    )


_SEARCH_FORM_DEFINITIONS_BY_TENANT = Operation(
    api=API,
    id="searchFormDefinitionsByTenant",
    method="GET",
    path="/form-definitions",
    tag="Custom Forms",
    results={200: {"application/json": "ListFormDefinitionsByTenantResponse"}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    user_levels=("ORG_ADMIN",),
    filterable={
        "created": ("eq", "gt", "in", "sw"),
        "description": ("eq", "gt", "in", "sw"),
        "modified": ("eq", "gt", "in", "sw"),
        "name": ("eq", "gt", "in", "sw"),
    },
    sortable=("created", "description", "modified", "name"),
    paging=Paging(style="offset", size=250, items="results"),
    page="search-form-definitions-by-tenant",
)


def search_form_definitions_by_tenant(
    *,
    offset: int | None = None,
    limit: int | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[ListFormDefinitionsByTenantResponse, FormDefinitionResponse]:
    """Returns form definitions, as an object with their number and the list.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`. Default: name.
    """
    return PagedRequest(
        _SEARCH_FORM_DEFINITIONS_BY_TENANT,
        "/form-definitions",
        query={
            "offset": offset,
            "limit": limit,
            "filters": filters,
            "sorters": sorters,
        },
    )


_SEARCH_FORM_ELEMENT_DATA_BY_ELEMENT_ID = Operation(
    api=API,
    id="searchFormElementDataByElementID",
    method="GET",
    path="/form-instances/{formInstanceID}/data-source/{formElementID}",
    tag="Custom Forms",
    results={200: {"application/json": "ListFormElementDataByElementIDResponse"}},
    filterable={"value": ("eq", "in", "ne")},
    paging=Paging(style="single", size=250, items="results"),
    page="search-form-element-data-by-element-id",
)


def search_form_element_data_by_element_id(
    form_instance_id: Id,
    form_element_id: Id,
    *,
    limit: int | None = None,
    filters: str | None = None,
    query: str | None = None,
) -> PagedRequest[ListFormElementDataByElementIDResponse, FormElementDataSourceConfigOptions]:
    """Returns the options that an element of a form instance offers from its data source.

    Args:
        form_instance_id: ID of the form instance; see `custom_forms.list_definitions`.
        form_element_id: ID of the form element; see `custom_forms.get_instance`.
        limit: Number of items to return. Length from 0, length up to 250. Default: 250.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _SEARCH_FORM_ELEMENT_DATA_BY_ELEMENT_ID,
        _fill_path(
            "/form-instances/{formInstanceID}/data-source/{formElementID}",
            **{"formInstanceID": form_instance_id, "formElementID": form_element_id},
        ),
        query={
            "limit": limit,
            "filters": filters,
            "query": query,
        },
    )


_SEARCH_FORM_INSTANCES_BY_TENANT = Operation(
    api=API,
    id="searchFormInstancesByTenant",
    method="GET",
    path="/form-instances",
    tag="Custom Forms",
    results={200: {"application/json": ["ListFormInstancesByTenantResponse"]}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"formDefinitionId": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="search-form-instances-by-tenant",
)


def search_form_instances_by_tenant(
    *,
    offset: int | None = None,
    limit: int | None = None,
    filters: str | None = None,
) -> PagedRequest[list[ListFormInstancesByTenantResponse], ListFormInstancesByTenantResponse]:
    """Returns form instances, of all form definitions or of one.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _SEARCH_FORM_INSTANCES_BY_TENANT,
        "/form-instances",
        query={
            "offset": offset,
            "limit": limit,
            "filters": filters,
        },
    )


_SEARCH_PRE_DEFINED_SELECT_OPTIONS = Operation(
    api=API,
    id="searchPreDefinedSelectOptions",
    method="GET",
    path="/form-definitions/predefined-select-options",
    tag="Custom Forms",
    results={200: {"application/json": "ListPredefinedSelectOptionsResponse"}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    paging=Paging(style="single", items="results"),
    page="search-pre-defined-select-options",
)


def search_pre_defined_select_options() -> PagedRequest[ListPredefinedSelectOptionsResponse, str]:
    """Returns the predefined options for selection fields."""
    return PagedRequest(
        _SEARCH_PRE_DEFINED_SELECT_OPTIONS,
        "/form-definitions/predefined-select-options",
    )


_SHOW_PREVIEW_DATA_SOURCE = Operation(
    api=API,
    id="showPreviewDataSource",
    method="POST",
    path="/form-definitions/{formDefinitionID}/data-source",
    tag="Custom Forms",
    results={200: {"application/json": "PreviewDataSourceResponse"}},
    bodies={"application/json": "FormElementPreviewRequest"},
    scopes=("sp:forms:manage", "sp:forms:read"),
    filterable={"value": ("eq", "in", "ne")},
    page="show-preview-data-source",
)


def show_preview_data_source(
    form_definition_id: Id,
    body: FormElementPreviewRequest | Mapping[str, Any] | None = None,
    *,
    limit: int | None = None,
    filters: str | None = None,
    query: str | None = None,
) -> Request[PreviewDataSourceResponse]:
    """Returns the options that a data source would offer in a form, 10 unless `limit` says otherwise.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
        limit: Number of items to return. Length from 0, length up to 250. Default: 10.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return Request(
        _SHOW_PREVIEW_DATA_SOURCE,
        _fill_path("/form-definitions/{formDefinitionID}/data-source", **{"formDefinitionID": form_definition_id}),
        query={
            "limit": limit,
            "filters": filters,
            "query": query,
        },
        body=body,
    )
