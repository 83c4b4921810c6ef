from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ExportPayload,
        ImportSpConfigRequest,
        SpConfigExportJob,
        SpConfigExportJobStatus,
        SpConfigExportResults,
        SpConfigImportJobStatus,
        SpConfigImportResults,
        SpConfigJob,
        SpConfigObject,
    )


_EXPORT_SP_CONFIG = Operation(
    api=API,
    id="exportSpConfig",
    method="POST",
    path="/sp-config/export",
    tag="SP-Config",
    results={202: {"application/json": "SpConfigExportJob"}},
    bodies={"application/json": "ExportPayload"},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    page="export-sp-config",
)


def export_sp_config(
    body: ExportPayload | Mapping[str, Any],
) -> Request[SpConfigExportJob]:
    """Starts a job that exports configuration objects as JSON.

    Poll its status until it is COMPLETE, then download the result. `includeTypes` wins over `excludeTypes`.
    """
    return Request(
        _EXPORT_SP_CONFIG,
        "/sp-config/export",
        body=body,
    )


_GET_SP_CONFIG_EXPORT = Operation(
    api=API,
    id="getSpConfigExport",
    method="GET",
    path="/sp-config/export/{id}/download",
    tag="SP-Config",
    results={200: {"application/json": "SpConfigExportResults"}},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    page="get-sp-config-export",
)


def get_sp_config_export(
    id: Id,
) -> Request[SpConfigExportResults]:
    """Returns the result of a finished export job, with all exported objects.

    It can be downloaded until the job's `expiration`.

    Args:
        id: ID of the export; see `sp_config.start_export`.
    """
    return Request(
        _GET_SP_CONFIG_EXPORT,
        _fill_path("/sp-config/export/{id}/download", **{"id": id}),
    )


_GET_SP_CONFIG_EXPORT_STATUS = Operation(
    api=API,
    id="getSpConfigExportStatus",
    method="GET",
    path="/sp-config/export/{id}",
    tag="SP-Config",
    results={200: {"application/json": "SpConfigExportJobStatus"}},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    page="get-sp-config-export-status",
)


def get_sp_config_export_status(
    id: Id,
) -> Request[SpConfigExportJobStatus]:
    """Returns the status of an export job.

    It is NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED or FAILED.

    Args:
        id: ID of the export; see `sp_config.start_export`.
    """
    return Request(
        _GET_SP_CONFIG_EXPORT_STATUS,
        _fill_path("/sp-config/export/{id}", **{"id": id}),
    )


_GET_SP_CONFIG_IMPORT = Operation(
    api=API,
    id="getSpConfigImport",
    method="GET",
    path="/sp-config/import/{id}/download",
    tag="SP-Config",
    results={200: {"application/json": "SpConfigImportResults"}},
    scopes=("sp:config:manage",),
    user_levels=("ORG_ADMIN",),
    page="get-sp-config-import",
)


def get_sp_config_import(
    id: Id,
) -> Request[SpConfigImportResults]:
    """Returns the result of a finished import job, with errors, warnings and messages by type of object.

    `exportJobId` is the backup that was made before.

    Args:
        id: ID of the import; see `sp_config.start_import`.
    """
    return Request(
        _GET_SP_CONFIG_IMPORT,
        _fill_path("/sp-config/import/{id}/download", **{"id": id}),
    )


_GET_SP_CONFIG_IMPORT_STATUS = Operation(
    api=API,
    id="getSpConfigImportStatus",
    method="GET",
    path="/sp-config/import/{id}",
    tag="SP-Config",
    results={200: {"application/json": "SpConfigImportJobStatus"}},
    scopes=("sp:config:manage",),
    user_levels=("ORG_ADMIN",),
    page="get-sp-config-import-status",
)


def get_sp_config_import_status(
    id: Id,
) -> Request[SpConfigImportJobStatus]:
    """Returns the status of an import job.

    It is NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED or FAILED.

    Args:
        id: ID of the import; see `sp_config.start_import`.
    """
    return Request(
        _GET_SP_CONFIG_IMPORT_STATUS,
        _fill_path("/sp-config/import/{id}", **{"id": id}),
    )


_IMPORT_SP_CONFIG = Operation(
    api=API,
    id="importSpConfig",
    method="POST",
    path="/sp-config/import",
    tag="SP-Config",
    results={202: {"application/json": "SpConfigJob"}},
    bodies={"multipart/form-data": "ImportSpConfigRequest"},
    scopes=("sp:config:manage",),
    user_levels=("ORG_ADMIN",),
    page="import-sp-config",
)


def import_sp_config(
    body: ImportSpConfigRequest | Mapping[str, Any] | Upload,
    *,
    preview: bool | None = None,
) -> Request[SpConfigJob]:
    """Starts a job that imports configuration objects from a JSON file.

    Existing objects are exported first as a backup, unless `excludeBackup` is true; with `preview` true nothing is
    imported. Poll the status of the job, then download its result.

    Args:
        preview: Default: false.
    """
    return Request(
        _IMPORT_SP_CONFIG,
        "/sp-config/import",
        query={
            "preview": preview,
        },
        body=body,
    )


_LIST_SP_CONFIG_OBJECTS = Operation(
    api=API,
    id="listSpConfigObjects",
    method="GET",
    path="/sp-config/config-objects",
    tag="SP-Config",
    results={200: {"application/json": ["SpConfigObject"]}},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    page="list-sp-config-objects",
)


def list_sp_config_objects() -> PagedRequest[list[SpConfigObject], SpConfigObject]:
    """Returns the types of objects that can be exported or imported, with the rules for each."""
    return PagedRequest(
        _LIST_SP_CONFIG_OBJECTS,
        "/sp-config/config-objects",
    )
