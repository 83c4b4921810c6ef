from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AttrSyncSourceConfig,
        ConnectorDetail,
        CorrelationConfig,
        DeleteSourceResponse,
        GetConnectorLocale,
        GetSourceSchemasIncludeTypes,
        ImportAccountsRequest,
        ImportAccountsSchemaRequest,
        ImportConnectorFileRequest,
        ImportEntitlementsRequest,
        ImportEntitlementsSchemaRequest,
        ImportUncorrelatedAccountsRequest,
        JsonPatchOperation,
        LoadAccountsTask,
        LoadEntitlementTask,
        LoadUncorrelatedAccountsTask,
        NativeChangeDetectionConfig,
        PasswordPolicyHolder,
        ProvisioningPolicyDto,
        ResourceObjectsRequest,
        ResourceObjectsResponse,
        Schema,
        Source,
        SourceConnectionsDto,
        SourceEntitlementRequestConfig,
        SourceHealthDto,
        SourceSchedule,
        SourceScheduleType,
        SourceSyncJob,
        StatusResponse,
        TaskResultDto,
        UsageType,
    )


_CREATE_PROVISIONING_POLICY = Operation(
    api=API,
    id="createProvisioningPolicy",
    method="POST",
    path="/sources/{sourceId}/provisioning-policies",
    tag="Sources",
    results={201: {"application/json": "ProvisioningPolicyDto"}},
    bodies={"application/json": "ProvisioningPolicyDto"},
    scopes=("idn:provisioning-policy-source-admin-operations:manage", "idn:provisioning-policy:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-provisioning-policy",
)


def create_provisioning_policy(
    source_id: Id,
    body: ProvisioningPolicyDto | Mapping[str, Any],
) -> Request[ProvisioningPolicyDto]:
    """Creates a provisioning policy of a source for one usage, such as CREATE.

    Its fields can be computed by transforms.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _CREATE_PROVISIONING_POLICY,
        _fill_path("/sources/{sourceId}/provisioning-policies", **{"sourceId": source_id}),
        body=body,
    )


_CREATE_SOURCE = Operation(
    api=API,
    id="createSource",
    method="POST",
    path="/sources",
    tag="Sources",
    results={201: {"application/json": "Source"}},
    bodies={"application/json": "Source"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="create-source",
)


def create_source(
    body: Source | Mapping[str, Any],
    *,
    provision_as_csv: bool | None = None,
) -> Request[Source]:
    """Creates a source.

    A delimited-file source requires `provisionAsCsv` true instead of a `type`; passwords are sent in plain text and
    come back encrypted.
    """
    return Request(
        _CREATE_SOURCE,
        "/sources",
        query={
            "provisionAsCsv": provision_as_csv,
        },
        body=body,
    )


_CREATE_SOURCE_SCHEDULE = Operation(
    api=API,
    id="createSourceSchedule",
    method="POST",
    path="/sources/{sourceId}/schedules",
    tag="Sources",
    results={201: {"application/json": "SourceSchedule"}},
    bodies={"application/json": "SourceSchedule"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="create-source-schedule",
)


def create_source_schedule(
    source_id: Id,
    body: SourceSchedule | Mapping[str, Any],
) -> Request[SourceSchedule]:
    """Creates an aggregation schedule for accounts or groups of a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _CREATE_SOURCE_SCHEDULE,
        _fill_path("/sources/{sourceId}/schedules", **{"sourceId": source_id}),
        body=body,
    )


_CREATE_SOURCE_SCHEMA = Operation(
    api=API,
    id="createSourceSchema",
    method="POST",
    path="/sources/{sourceId}/schemas",
    tag="Sources",
    results={201: {"application/json": "Schema"}},
    bodies={"application/json": "Schema"},
    scopes=("idn:source-schema:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    page="create-source-schema",
)


def create_source_schema(
    source_id: Id,
    body: Schema | Mapping[str, Any],
) -> Request[Schema]:
    """Creates a schema of a source, for one type of its objects.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _CREATE_SOURCE_SCHEMA,
        _fill_path("/sources/{sourceId}/schemas", **{"sourceId": source_id}),
        body=body,
    )


_DELETE_ACCOUNTS_ASYNC = Operation(
    api=API,
    id="deleteAccountsAsync",
    method="POST",
    path="/sources/{id}/remove-accounts",
    tag="Sources",
    results={202: {"application/json": "TaskResultDto"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-accounts-async",
)


def delete_accounts_async(
    id: Id,
) -> Request[TaskResultDto]:
    """Starts a task that removes all accounts of a source from the tenant, and returns a reference to it.

    Nothing changes on the source itself, and the next aggregation can create the accounts again.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _DELETE_ACCOUNTS_ASYNC,
        _fill_path("/sources/{id}/remove-accounts", **{"id": id}),
    )


_DELETE_NATIVE_CHANGE_DETECTION_CONFIG = Operation(
    api=API,
    id="deleteNativeChangeDetectionConfig",
    method="DELETE",
    path="/sources/{sourceId}/native-change-detection-config",
    tag="Sources",
    results={204: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-native-change-detection-config",
)


def delete_native_change_detection_config(
    source_id: Id,
) -> Request[None]:
    """Deletes the configuration of native change detection of a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _DELETE_NATIVE_CHANGE_DETECTION_CONFIG,
        _fill_path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id}),
    )


_DELETE_PROVISIONING_POLICY = Operation(
    api=API,
    id="deleteProvisioningPolicy",
    method="DELETE",
    path="/sources/{sourceId}/provisioning-policies/{usageType}",
    tag="Sources",
    results={204: {}},
    scopes=("idn:provisioning-policy:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-provisioning-policy",
)


def delete_provisioning_policy(
    source_id: Id,
    usage_type: UsageType | str,
) -> Request[None]:
    """Deletes the provisioning policy of a source for one usage and returns nothing.

    Args:
        source_id: ID of the source; see `sources.list`.
        usage_type: One of CREATE, UPDATE, ENABLE, DISABLE, DELETE, ASSIGN, UNASSIGN, CREATE_GROUP, UPDATE_GROUP,
            DELETE_GROUP, REGISTER, CREATE_IDENTITY, UPDATE_IDENTITY, EDIT_GROUP, UNLOCK, CHANGE_PASSWORD.
    """
    return Request(
        _DELETE_PROVISIONING_POLICY,
        _fill_path(
            "/sources/{sourceId}/provisioning-policies/{usageType}", **{"sourceId": source_id, "usageType": usage_type}
        ),
    )


_DELETE_SOURCE = Operation(
    api=API,
    id="deleteSource",
    method="DELETE",
    path="/sources/{id}",
    tag="Sources",
    results={202: {"application/json": "DeleteSourceResponse"}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    destroys=True,
    page="delete-source",
)


def delete_source(
    id: Id,
) -> Request[DeleteSourceResponse]:
    """Starts a task that deletes all accounts of a source, then the source itself.

    Poll the task status with the `id` of the answer.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _DELETE_SOURCE,
        _fill_path("/sources/{id}", **{"id": id}),
    )


_DELETE_SOURCE_SCHEDULE = Operation(
    api=API,
    id="deleteSourceSchedule",
    method="DELETE",
    path="/sources/{sourceId}/schedules/{scheduleType}",
    tag="Sources",
    results={204: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    destroys=True,
    page="delete-source-schedule",
)


def delete_source_schedule(
    source_id: Id,
    schedule_type: SourceScheduleType | str,
) -> Request[None]:
    """Deletes an aggregation schedule of a source, that of accounts or of groups.

    Args:
        source_id: ID of the source; see `sources.list`.
        schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
    """
    return Request(
        _DELETE_SOURCE_SCHEDULE,
        _fill_path(
            "/sources/{sourceId}/schedules/{scheduleType}", **{"sourceId": source_id, "scheduleType": schedule_type}
        ),
    )


_DELETE_SOURCE_SCHEMA = Operation(
    api=API,
    id="deleteSourceSchema",
    method="DELETE",
    path="/sources/{sourceId}/schemas/{schemaId}",
    tag="Sources",
    results={204: {}},
    scopes=("idn:source-schema:manage",),
    destroys=True,
    page="delete-source-schema",
)


def delete_source_schema(
    source_id: Id,
    schema_id: Id,
) -> Request[None]:
    """Deletes a schema of a source and returns nothing.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        _DELETE_SOURCE_SCHEMA,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
    )


_GET_ACCOUNTS_SCHEMA = Operation(
    api=API,
    id="getAccountsSchema",
    method="GET",
    path="/sources/{id}/schemas/accounts",
    tag="Sources",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    page="get-accounts-schema",
)


def get_accounts_schema(
    id: Id,
) -> Request[str]:
    """Returns the account attributes of a delimited-file source as a CSV template.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_ACCOUNTS_SCHEMA,
        _fill_path("/sources/{id}/schemas/accounts", **{"id": id}),
    )


_GET_CORRELATION_CONFIG = Operation(
    api=API,
    id="getCorrelationConfig",
    method="GET",
    path="/sources/{id}/correlation-config",
    tag="Sources",
    results={200: {"application/json": "CorrelationConfig"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-correlation-config",
)


def get_correlation_config(
    id: Id,
) -> Request[CorrelationConfig]:
    """Returns the correlation of a source: the account attributes that are matched with identity attributes.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_CORRELATION_CONFIG,
        _fill_path("/sources/{id}/correlation-config", **{"id": id}),
    )


_GET_ENTITLEMENTS_SCHEMA = Operation(
    api=API,
    id="getEntitlementsSchema",
    method="GET",
    path="/sources/{id}/schemas/entitlements",
    tag="Sources",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    page="get-entitlements-schema",
)


def get_entitlements_schema(
    id: Id,
    *,
    schema_name: str | None = None,
) -> Request[str]:
    """Returns the entitlement attributes of a delimited-file source as a CSV template, for the schema `schemaName`.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_ENTITLEMENTS_SCHEMA,
        _fill_path("/sources/{id}/schemas/entitlements", **{"id": id}),
        query={
            "schemaName": schema_name,
        },
    )


_GET_NATIVE_CHANGE_DETECTION_CONFIG = Operation(
    api=API,
    id="getNativeChangeDetectionConfig",
    method="GET",
    path="/sources/{sourceId}/native-change-detection-config",
    tag="Sources",
    results={200: {"application/json": "NativeChangeDetectionConfig"}},
    scopes=("idn:sources:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-native-change-detection-config",
)


def get_native_change_detection_config(
    source_id: Id,
) -> Request[NativeChangeDetectionConfig]:
    """Returns the native change detection of a source: the changes made on it that an aggregation detects.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_NATIVE_CHANGE_DETECTION_CONFIG,
        _fill_path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id}),
    )


_GET_PROVISIONING_POLICY = Operation(
    api=API,
    id="getProvisioningPolicy",
    method="GET",
    path="/sources/{sourceId}/provisioning-policies/{usageType}",
    tag="Sources",
    results={200: {"application/json": "ProvisioningPolicyDto"}},
    scopes=(
        "idn:provisioning-policy-source-admin-operations:manage",
        "idn:provisioning-policy-source:read",
        "idn:provisioning-policy:manage",
        "idn:provisioning-policy:read",
    ),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-provisioning-policy",
)


def get_provisioning_policy(
    source_id: Id,
    usage_type: UsageType | str,
) -> Request[ProvisioningPolicyDto]:
    """Returns the provisioning policy of a source for one usage, such as CREATE, UPDATE, ENABLE or DISABLE.

    Args:
        source_id: ID of the source; see `sources.list`.
        usage_type: One of CREATE, UPDATE, ENABLE, DISABLE, DELETE, ASSIGN, UNASSIGN, CREATE_GROUP, UPDATE_GROUP,
            DELETE_GROUP, REGISTER, CREATE_IDENTITY, UPDATE_IDENTITY, EDIT_GROUP, UNLOCK, CHANGE_PASSWORD.
    """
    return Request(
        _GET_PROVISIONING_POLICY,
        _fill_path(
            "/sources/{sourceId}/provisioning-policies/{usageType}", **{"sourceId": source_id, "usageType": usage_type}
        ),
    )


_GET_SOURCE = Operation(
    api=API,
    id="getSource",
    method="GET",
    path="/sources/{id}",
    tag="Sources",
    results={200: {"application/json": "Source"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-source",
)


def get_source(
    id: Id,
) -> Request[Source]:
    """Returns one source, with its connector, cluster, owner, features and connector attributes.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_SOURCE,
        _fill_path("/sources/{id}", **{"id": id}),
    )


_GET_SOURCE_ATTR_SYNC_CONFIG = Operation(
    api=API,
    id="getSourceAttrSyncConfig",
    method="GET",
    path="/sources/{id}/attribute-sync-config",
    tag="Sources",
    results={200: {"application/json": "AttrSyncSourceConfig"}},
    scopes=("idn:attr-sync-source-config:manage", "idn:attr-sync-source-config:read"),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    experimental=True,
    page="get-source-attr-sync-config",
)


def get_source_attr_sync_config(
    id: Id,
) -> Request[AttrSyncSourceConfig]:
    """Returns the attribute synchronization of a source, with both enabled and disabled attributes.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_SOURCE_ATTR_SYNC_CONFIG,
        _fill_path("/sources/{id}/attribute-sync-config", **{"id": id}),
    )


_GET_SOURCE_CONFIG = Operation(
    api=API,
    id="getSourceConfig",
    method="GET",
    path="/sources/{id}/connectors/source-config",
    tag="Sources",
    results={200: {"application/json": "ConnectorDetail"}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN",),
    page="get-source-config",
)


def get_source_config(
    id: Id,
    *,
    locale: GetConnectorLocale | str | None = None,
) -> Request[ConnectorDetail]:
    """Returns the connector configuration of a source, with its texts in the language of `locale` (default English).

    Args:
        id: ID of the source; see `sources.list`.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return Request(
        _GET_SOURCE_CONFIG,
        _fill_path("/sources/{id}/connectors/source-config", **{"id": id}),
        query={
            "locale": locale,
        },
    )


_GET_SOURCE_CONNECTIONS = Operation(
    api=API,
    id="getSourceConnections",
    method="GET",
    path="/sources/{sourceId}/connections",
    tag="Sources",
    results={200: {"application/json": "SourceConnectionsDto"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-source-connections",
)


def get_source_connections(
    source_id: Id,
) -> Request[SourceConnectionsDto]:
    """Returns the objects that depend on a source, such as identity profiles, applications, attributes and transforms.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_SOURCE_CONNECTIONS,
        _fill_path("/sources/{sourceId}/connections", **{"sourceId": source_id}),
    )


_GET_SOURCE_ENTITLEMENT_REQUEST_CONFIG = Operation(
    api=API,
    id="getSourceEntitlementRequestConfig",
    method="GET",
    path="/sources/{id}/entitlement-request-config",
    tag="Sources",
    results={200: {"application/json": "SourceEntitlementRequestConfig"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-source-entitlement-request-config",
)


def get_source_entitlement_request_config(
    id: Id,
) -> Request[SourceEntitlementRequestConfig]:
    """Returns the entitlement request settings of a source.

    They override those of the tenant, and those of an entitlement override them.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_SOURCE_ENTITLEMENT_REQUEST_CONFIG,
        _fill_path("/sources/{id}/entitlement-request-config", **{"id": id}),
    )


_GET_SOURCE_HEALTH = Operation(
    api=API,
    id="getSourceHealth",
    method="GET",
    path="/sources/{sourceId}/source-health",
    tag="Sources",
    results={200: {"application/json": "SourceHealthDto"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    application=True,
    page="get-source-health",
)


def get_source_health(
    source_id: Id,
) -> Request[SourceHealthDto]:
    """Returns the health of a source, as a test of its connection found it.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_SOURCE_HEALTH,
        _fill_path("/sources/{sourceId}/source-health", **{"sourceId": source_id}),
    )


_GET_SOURCE_SCHEDULE = Operation(
    api=API,
    id="getSourceSchedule",
    method="GET",
    path="/sources/{sourceId}/schedules/{scheduleType}",
    tag="Sources",
    results={200: {"application/json": "SourceSchedule"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-source-schedule",
)


def get_source_schedule(
    source_id: Id,
    schedule_type: SourceScheduleType | str,
) -> Request[SourceSchedule]:
    """Returns an aggregation schedule of a source, that of accounts or of groups.

    Args:
        source_id: ID of the source; see `sources.list`.
        schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
    """
    return Request(
        _GET_SOURCE_SCHEDULE,
        _fill_path(
            "/sources/{sourceId}/schedules/{scheduleType}", **{"sourceId": source_id, "scheduleType": schedule_type}
        ),
    )


_GET_SOURCE_SCHEDULES = Operation(
    api=API,
    id="getSourceSchedules",
    method="GET",
    path="/sources/{sourceId}/schedules",
    tag="Sources",
    results={200: {"application/json": ["SourceSchedule"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="single"),
    page="get-source-schedules",
)


def get_source_schedules(
    source_id: Id,
) -> PagedRequest[list[SourceSchedule], SourceSchedule]:
    """Returns the aggregation schedules of a source, each with a cron expression.

    In it the days of a week are 1 (Sunday) to 7.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return PagedRequest(
        _GET_SOURCE_SCHEDULES,
        _fill_path("/sources/{sourceId}/schedules", **{"sourceId": source_id}),
    )


_GET_SOURCE_SCHEMA = Operation(
    api=API,
    id="getSourceSchema",
    method="GET",
    path="/sources/{sourceId}/schemas/{schemaId}",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    page="get-source-schema",
)


def get_source_schema(
    source_id: Id,
    schema_id: Id,
) -> Request[Schema]:
    """Returns one schema of a source, with its attributes.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        _GET_SOURCE_SCHEMA,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
    )


_GET_SOURCE_SCHEMAS = Operation(
    api=API,
    id="getSourceSchemas",
    method="GET",
    path="/sources/{sourceId}/schemas",
    tag="Sources",
    results={200: {"application/json": ["Schema"]}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    paging=Paging(style="single"),
    page="get-source-schemas",
)


def get_source_schemas(
    source_id: Id,
    *,
    include_types: GetSourceSchemasIncludeTypes | str | None = None,
    include_names: str | None = None,
) -> PagedRequest[list[Schema], Schema]:
    """Returns the schemas of a source.

    `include-types` `group` leaves out that of accounts; `include-names` selects by name.

    Args:
        source_id: ID of the source; see `sources.list`.
        include_types: One of group, user.
    """
    return PagedRequest(
        _GET_SOURCE_SCHEMAS,
        _fill_path("/sources/{sourceId}/schemas", **{"sourceId": source_id}),
        query={
            "include-types": include_types,
            "include-names": include_names,
        },
    )


_IMPORT_ACCOUNTS = Operation(
    api=API,
    id="importAccounts",
    method="POST",
    path="/sources/{id}/load-accounts",
    tag="Sources",
    results={202: {"application/json": "LoadAccountsTask"}},
    bodies={"multipart/form-data": "ImportAccountsRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="import-accounts",
)


def import_accounts(
    id: Id,
    body: ImportAccountsRequest | Mapping[str, Any] | Upload | None = None,
) -> Request[LoadAccountsTask]:
    """Starts a task that aggregates the accounts of a source.

    A delimited-file source requires the CSV file; `disableOptimization` processes unchanged accounts as well. Poll
    the task status with the `id` of `task`.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _IMPORT_ACCOUNTS,
        _fill_path("/sources/{id}/load-accounts", **{"id": id}),
        body=body,
    )


_IMPORT_ACCOUNTS_SCHEMA = Operation(
    api=API,
    id="importAccountsSchema",
    method="POST",
    path="/sources/{id}/schemas/accounts",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"multipart/form-data": "ImportAccountsSchemaRequest"},
    scopes=("idn:source-schema:manage",),
    page="import-accounts-schema",
)


def import_accounts_schema(
    id: Id,
    body: ImportAccountsSchemaRequest | Mapping[str, Any] | Upload,
) -> Request[Schema]:
    """Sets the account attributes of a delimited-file source from a CSV template.

    Returns the schema.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _IMPORT_ACCOUNTS_SCHEMA,
        _fill_path("/sources/{id}/schemas/accounts", **{"id": id}),
        body=body,
    )


_IMPORT_CONNECTOR_FILE = Operation(
    api=API,
    id="importConnectorFile",
    method="POST",
    path="/sources/{sourceId}/upload-connector-file",
    tag="Sources",
    results={200: {"application/json": "Source"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:sources-admin:manage",),
    user_levels=("ORG_ADMIN",),
    page="import-connector-file",
)


def import_connector_file(
    source_id: Id,
    body: ImportConnectorFileRequest | Mapping[str, Any] | Upload,
) -> Request[Source]:
    """Stores a file that the connector of a source needs, such as a JDBC driver.

    Returns the source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _IMPORT_CONNECTOR_FILE,
        _fill_path("/sources/{sourceId}/upload-connector-file", **{"sourceId": source_id}),
        body=body,
    )


_IMPORT_ENTITLEMENTS = Operation(
    api=API,
    id="importEntitlements",
    method="POST",
    path="/sources/{sourceId}/load-entitlements",
    tag="Sources",
    results={202: {"application/json": "LoadEntitlementTask"}},
    bodies={"multipart/form-data": "ImportEntitlementsRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    page="import-entitlements",
)


def import_entitlements(
    source_id: Id,
    body: ImportEntitlementsRequest | Mapping[str, Any] | Upload | None = None,
) -> Request[LoadEntitlementTask]:
    """Starts a task that aggregates the entitlements of a source.

    A delimited-file source requires the CSV file. Poll the task status with the `id` of the answer.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _IMPORT_ENTITLEMENTS,
        _fill_path("/sources/{sourceId}/load-entitlements", **{"sourceId": source_id}),
        body=body,
    )


_IMPORT_ENTITLEMENTS_SCHEMA = Operation(
    api=API,
    id="importEntitlementsSchema",
    method="POST",
    path="/sources/{id}/schemas/entitlements",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"multipart/form-data": "ImportEntitlementsSchemaRequest"},
    scopes=("idn:source-schema:manage",),
    page="import-entitlements-schema",
)


def import_entitlements_schema(
    id: Id,
    body: ImportEntitlementsSchemaRequest | Mapping[str, Any] | Upload,
    *,
    schema_name: str | None = None,
) -> Request[Schema]:
    """Sets the entitlement attributes of a delimited-file source from a CSV template.

    Returns the schema.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _IMPORT_ENTITLEMENTS_SCHEMA,
        _fill_path("/sources/{id}/schemas/entitlements", **{"id": id}),
        query={
            "schemaName": schema_name,
        },
        body=body,
    )


_IMPORT_UNCORRELATED_ACCOUNTS = Operation(
    api=API,
    id="importUncorrelatedAccounts",
    method="POST",
    path="/sources/{id}/load-uncorrelated-accounts",
    tag="Sources",
    results={202: {"application/json": "LoadUncorrelatedAccountsTask"}},
    bodies={"multipart/form-data": "ImportUncorrelatedAccountsRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="import-uncorrelated-accounts",
)


def import_uncorrelated_accounts(
    id: Id,
    body: ImportUncorrelatedAccountsRequest | Mapping[str, Any] | Upload | None = None,
) -> Request[LoadUncorrelatedAccountsTask]:
    """Starts a task that processes uncorrelated accounts of a source from a CSV file.

    Poll the task status with the `id` of `task`.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _IMPORT_UNCORRELATED_ACCOUNTS,
        _fill_path("/sources/{id}/load-uncorrelated-accounts", **{"id": id}),
        body=body,
    )


_LIST_PASSWORD_POLICY_HOLDERS_ON_SOURCE = Operation(
    api=API,
    id="listPasswordPolicyHoldersOnSource",
    method="GET",
    path="/sources/{sourceId}/password-policies",
    tag="Sources",
    results={200: {"application/json": ["PasswordPolicyHolder"]}},
    scopes=("idn:password-policy:read",),
    user_levels=("ORG_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-password-policy-holders-on-source",
)


def list_password_policy_holders_on_source(
    source_id: Id,
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[PasswordPolicyHolder], PasswordPolicyHolder]:
    """Returns the password policies of a source, with conditions on identities.

    The source must have the feature PASSWORD.

    Args:
        source_id: ID of the source; see `sources.list`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _LIST_PASSWORD_POLICY_HOLDERS_ON_SOURCE,
        _fill_path("/sources/{sourceId}/password-policies", **{"sourceId": source_id}),
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_LIST_PROVISIONING_POLICIES = Operation(
    api=API,
    id="listProvisioningPolicies",
    method="GET",
    path="/sources/{sourceId}/provisioning-policies",
    tag="Sources",
    results={200: {"application/json": ["ProvisioningPolicyDto"]}},
    scopes=("idn:provisioning-policy:manage", "idn:provisioning-policy:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="single"),
    page="list-provisioning-policies",
)


def list_provisioning_policies(
    source_id: Id,
) -> PagedRequest[list[ProvisioningPolicyDto], ProvisioningPolicyDto]:
    """Returns the provisioning policies of a source, one for each usage such as CREATE.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return PagedRequest(
        _LIST_PROVISIONING_POLICIES,
        _fill_path("/sources/{sourceId}/provisioning-policies", **{"sourceId": source_id}),
    )


_LIST_SOURCES = Operation(
    api=API,
    id="listSources",
    method="GET",
    path="/sources",
    tag="Sources",
    results={200: {"application/json": ["Source"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    filterable={
        "authoritative": ("eq", "isnull", "ne"),
        "category": ("co", "eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "connectionType": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "connectorName": ("eq", "ge", "gt", "in", "isnull", "ne", "sw"),
        "created": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "description": ("eq", "sw"),
        "features": ("ca", "co"),
        "healthy": ("isnull",),
        "id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "managementWorkgroup.id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "modified": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "name": ("co", "eq", "ge", "gt", "in", "isnull", "ne", "sw"),
        "owner.id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "status": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "type": ("eq", "ge", "gt", "in", "isnull", "ne", "sw"),
    },
    sortable=(
        "accountCorrelationConfig.id",
        "accountCorrelationConfig.name",
        "authoritative",
        "connectionType",
        "connectorName",
        "created",
        "description",
        "healthy",
        "id",
        "managementWorkgroup.id",
        "managerCorrelationRule.id",
        "managerCorrelationRule.name",
        "managerCorrelationRule.type",
        "modified",
        "name",
        "owner.id",
        "owner.name",
        "status",
        "type",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-sources",
)


def list_sources(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    for_subadmin: str | None = None,
    include_idn_source: bool | None = None,
) -> PagedRequest[list[Source], Source]:
    """Returns the sources of the tenant.

    Source subadmins must give `for-subadmin`, with `me` for themselves, or are refused with status 403.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        include_idn_source: Default: false.
    """
    return PagedRequest(
        _LIST_SOURCES,
        "/sources",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "for-subadmin": for_subadmin,
            "includeIDNSource": include_idn_source,
        },
    )


_PING_CLUSTER = Operation(
    api=API,
    id="pingCluster",
    method="POST",
    path="/sources/{sourceId}/connector/ping-cluster",
    tag="Sources",
    results={200: {"application/json": "StatusResponse"}},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="ping-cluster",
)


def ping_cluster(
    source_id: Id,
) -> Request[StatusResponse]:
    """Checks whether the cluster of a source can be reached.

    Returns the status, with the time in milliseconds.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _PING_CLUSTER,
        _fill_path("/sources/{sourceId}/connector/ping-cluster", **{"sourceId": source_id}),
    )


_PUT_CORRELATION_CONFIG = Operation(
    api=API,
    id="putCorrelationConfig",
    method="PUT",
    path="/sources/{id}/correlation-config",
    tag="Sources",
    results={200: {"application/json": "CorrelationConfig"}},
    bodies={"application/json": "CorrelationConfig"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="put-correlation-config",
)


def put_correlation_config(
    id: Id,
    body: CorrelationConfig | Mapping[str, Any],
) -> Request[CorrelationConfig]:
    """Replaces the correlation of a source: the account attributes that are matched with identity attributes.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _PUT_CORRELATION_CONFIG,
        _fill_path("/sources/{id}/correlation-config", **{"id": id}),
        body=body,
    )


_PUT_NATIVE_CHANGE_DETECTION_CONFIG = Operation(
    api=API,
    id="putNativeChangeDetectionConfig",
    method="PUT",
    path="/sources/{sourceId}/native-change-detection-config",
    tag="Sources",
    results={200: {"application/json": "NativeChangeDetectionConfig"}},
    bodies={"application/json": "NativeChangeDetectionConfig"},
    scopes=("idn:sources:update",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="put-native-change-detection-config",
)


def put_native_change_detection_config(
    source_id: Id,
    body: NativeChangeDetectionConfig | Mapping[str, Any],
) -> Request[NativeChangeDetectionConfig]:
    """Replaces the native change detection of a source: the changes made on it that an aggregation detects.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _PUT_NATIVE_CHANGE_DETECTION_CONFIG,
        _fill_path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id}),
        body=body,
    )


_PUT_PROVISIONING_POLICY = Operation(
    api=API,
    id="putProvisioningPolicy",
    method="PUT",
    path="/sources/{sourceId}/provisioning-policies/{usageType}",
    tag="Sources",
    results={200: {"application/json": "ProvisioningPolicyDto"}},
    bodies={"application/json": "ProvisioningPolicyDto"},
    scopes=("idn:provisioning-policy-source-admin-operations:manage", "idn:provisioning-policy:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="put-provisioning-policy",
)


def put_provisioning_policy(
    source_id: Id,
    usage_type: UsageType | str,
    body: ProvisioningPolicyDto | Mapping[str, Any],
) -> Request[ProvisioningPolicyDto]:
    """Replaces the provisioning policy of a source for one usage with the one in the body.

    Args:
        source_id: ID of the source; see `sources.list`.
        usage_type: One of CREATE, UPDATE, ENABLE, DISABLE, DELETE, ASSIGN, UNASSIGN, CREATE_GROUP, UPDATE_GROUP,
            DELETE_GROUP, REGISTER, CREATE_IDENTITY, UPDATE_IDENTITY, EDIT_GROUP, UNLOCK, CHANGE_PASSWORD.
    """
    return Request(
        _PUT_PROVISIONING_POLICY,
        _fill_path(
            "/sources/{sourceId}/provisioning-policies/{usageType}", **{"sourceId": source_id, "usageType": usage_type}
        ),
        body=body,
    )


_PUT_SOURCE = Operation(
    api=API,
    id="putSource",
    method="PUT",
    path="/sources/{id}",
    tag="Sources",
    results={200: {"application/json": "Source"}},
    bodies={"application/json": "Source"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="put-source",
)


def put_source(
    id: Id,
    body: Source | Mapping[str, Any],
) -> Request[Source]:
    """Replaces the whole configuration of a source.

    Read it first and change the result, as what is left out is lost; id, type, connector, `connectorClass`,
    `authoritative` and `passwordPolicies` cannot change.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _PUT_SOURCE,
        _fill_path("/sources/{id}", **{"id": id}),
        body=body,
    )


_PUT_SOURCE_ATTR_SYNC_CONFIG = Operation(
    api=API,
    id="putSourceAttrSyncConfig",
    method="PUT",
    path="/sources/{id}/attribute-sync-config",
    tag="Sources",
    results={200: {"application/json": "AttrSyncSourceConfig"}},
    bodies={"application/json": "AttrSyncSourceConfig"},
    scopes=("idn:attr-sync-source-config:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="put-source-attr-sync-config",
)


def put_source_attr_sync_config(
    id: Id,
    body: AttrSyncSourceConfig | Mapping[str, Any],
) -> Request[AttrSyncSourceConfig]:
    """Replaces the attribute synchronization of a source.

    Only `enabled` of the attributes can change; none can be added.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _PUT_SOURCE_ATTR_SYNC_CONFIG,
        _fill_path("/sources/{id}/attribute-sync-config", **{"id": id}),
        body=body,
    )


_PUT_SOURCE_SCHEMA = Operation(
    api=API,
    id="putSourceSchema",
    method="PUT",
    path="/sources/{sourceId}/schemas/{schemaId}",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"application/json": "Schema"},
    scopes=("idn:source-schema:manage",),
    page="put-source-schema",
)


def put_source_schema(
    source_id: Id,
    schema_id: Id,
    body: Schema | Mapping[str, Any],
) -> Request[Schema]:
    """Replaces a schema of a source with the one in the body, which must repeat the `id`.

    Id, name, `created` and `modified` cannot change and give status 400.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        _PUT_SOURCE_SCHEMA,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
        body=body,
    )


_SEARCH_RESOURCE_OBJECTS = Operation(
    api=API,
    id="searchResourceObjects",
    method="POST",
    path="/sources/{sourceId}/connector/peek-resource-objects",
    tag="Sources",
    results={200: {"application/json": "ResourceObjectsResponse"}},
    bodies={"application/json": "ResourceObjectsRequest"},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="search-resource-objects",
)


def search_resource_objects(
    source_id: Id,
    body: ResourceObjectsRequest | Mapping[str, Any],
) -> Request[ResourceObjectsResponse]:
    """Returns a sample of what an aggregation would read from a source, 25 accounts by default.

    Nothing is stored.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _SEARCH_RESOURCE_OBJECTS,
        _fill_path("/sources/{sourceId}/connector/peek-resource-objects", **{"sourceId": source_id}),
        body=body,
    )


_SYNC_ATTRIBUTES_FOR_SOURCE = Operation(
    api=API,
    id="syncAttributesForSource",
    method="POST",
    path="/sources/{id}/synchronize-attributes",
    tag="Sources",
    results={202: {"application/json": "SourceSyncJob"}},
    scopes=("idn:attr-sync-source-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    experimental=True,
    page="sync-attributes-for-source",
)


def sync_attributes_for_source(
    id: Id,
) -> Request[SourceSyncJob]:
    """Starts a job that writes identity attributes to the accounts of a source.

    Its status is QUEUED, IN_PROGRESS, SUCCESS or ERROR.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _SYNC_ATTRIBUTES_FOR_SOURCE,
        _fill_path("/sources/{id}/synchronize-attributes", **{"id": id}),
    )


_TEST_SOURCE_CONFIGURATION = Operation(
    api=API,
    id="testSourceConfiguration",
    method="POST",
    path="/sources/{sourceId}/connector/test-configuration",
    tag="Sources",
    results={200: {"application/json": "StatusResponse"}},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="test-source-configuration",
)


def test_source_configuration(
    source_id: Id,
) -> Request[StatusResponse]:
    """Tests the configuration of a source, more thoroughly and slowly than the check of its connection.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _TEST_SOURCE_CONFIGURATION,
        _fill_path("/sources/{sourceId}/connector/test-configuration", **{"sourceId": source_id}),
    )


_TEST_SOURCE_CONNECTION = Operation(
    api=API,
    id="testSourceConnection",
    method="POST",
    path="/sources/{sourceId}/connector/check-connection",
    tag="Sources",
    results={200: {"application/json": "StatusResponse"}},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="test-source-connection",
)


def test_source_connection(
    source_id: Id,
) -> Request[StatusResponse]:
    """Checks whether the credentials of a source are accepted.

    Returns the status, with details and the time in milliseconds.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _TEST_SOURCE_CONNECTION,
        _fill_path("/sources/{sourceId}/connector/check-connection", **{"sourceId": source_id}),
    )


_UPDATE_PASSWORD_POLICY_HOLDERS = Operation(
    api=API,
    id="updatePasswordPolicyHolders",
    method="PATCH",
    path="/sources/{sourceId}/password-policies",
    tag="Sources",
    results={200: {"application/json": ["PasswordPolicyHolder"]}},
    bodies={"application/json": ["PasswordPolicyHolder"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-password-policy-holders",
)


def update_password_policy_holders(
    source_id: Id,
    body: Sequence[PasswordPolicyHolder | Mapping[str, Any]],
) -> Request[list[PasswordPolicyHolder]]:
    """Sets the password policies of a source, with conditions on identities.

    The body is plain JSON, and the source must have the feature PASSWORD.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _UPDATE_PASSWORD_POLICY_HOLDERS,
        _fill_path("/sources/{sourceId}/password-policies", **{"sourceId": source_id}),
        body=body,
    )


_UPDATE_PROVISIONING_POLICIES_IN_BULK = Operation(
    api=API,
    id="updateProvisioningPoliciesInBulk",
    method="POST",
    path="/sources/{sourceId}/provisioning-policies/bulk-update",
    tag="Sources",
    results={200: {"application/json": ["ProvisioningPolicyDto"]}},
    bodies={"application/json": ["ProvisioningPolicyDto"]},
    scopes=("idn:provisioning-policy:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-provisioning-policies-in-bulk",
)


def update_provisioning_policies_in_bulk(
    source_id: Id,
    body: Sequence[ProvisioningPolicyDto | Mapping[str, Any]],
) -> Request[list[ProvisioningPolicyDto]]:
    """Replaces the given provisioning policies of a source in one call and returns them.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _UPDATE_PROVISIONING_POLICIES_IN_BULK,
        _fill_path("/sources/{sourceId}/provisioning-policies/bulk-update", **{"sourceId": source_id}),
        body=body,
    )


_UPDATE_PROVISIONING_POLICY = Operation(
    api=API,
    id="updateProvisioningPolicy",
    method="PATCH",
    path="/sources/{sourceId}/provisioning-policies/{usageType}",
    tag="Sources",
    results={200: {"application/json": "ProvisioningPolicyDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:provisioning-policy-source-admin-operations:manage", "idn:provisioning-policy:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-provisioning-policy",
)


def update_provisioning_policy(
    source_id: Id,
    usage_type: UsageType | str,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[ProvisioningPolicyDto]:
    """Changes fields of the provisioning policy of a source for one usage by JSON Patch.

    Args:
        source_id: ID of the source; see `sources.list`.
        usage_type: One of CREATE, UPDATE, ENABLE, DISABLE, DELETE, ASSIGN, UNASSIGN, CREATE_GROUP, UPDATE_GROUP,
            DELETE_GROUP, REGISTER, CREATE_IDENTITY, UPDATE_IDENTITY, EDIT_GROUP, UNLOCK, CHANGE_PASSWORD.
    """
    return Request(
        _UPDATE_PROVISIONING_POLICY,
        _fill_path(
            "/sources/{sourceId}/provisioning-policies/{usageType}", **{"sourceId": source_id, "usageType": usage_type}
        ),
        body=body,
    )


_UPDATE_SOURCE = Operation(
    api=API,
    id="updateSource",
    method="PATCH",
    path="/sources/{id}",
    tag="Sources",
    results={200: {"application/json": "Source"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-source",
)


def update_source(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[Source]:
    """Changes fields of a source by JSON Patch.

    Id, type, connector, `connectorClass`, `authoritative`, `passwordPolicies`, `created` and `modified` cannot
    change and give status 400.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _UPDATE_SOURCE,
        _fill_path("/sources/{id}", **{"id": id}),
        body=body,
    )


_UPDATE_SOURCE_ENTITLEMENT_REQUEST_CONFIG = Operation(
    api=API,
    id="updateSourceEntitlementRequestConfig",
    method="PUT",
    path="/sources/{id}/entitlement-request-config",
    tag="Sources",
    results={200: {"application/json": "SourceEntitlementRequestConfig"}},
    bodies={"application/json": "SourceEntitlementRequestConfig"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-source-entitlement-request-config",
)


def update_source_entitlement_request_config(
    id: Id,
    body: SourceEntitlementRequestConfig | Mapping[str, Any],
) -> Request[SourceEntitlementRequestConfig]:
    """Replaces the entitlement request settings of a source.

    They override those of the tenant, and those of an entitlement override them.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(
        _UPDATE_SOURCE_ENTITLEMENT_REQUEST_CONFIG,
        _fill_path("/sources/{id}/entitlement-request-config", **{"id": id}),
        body=body,
    )


_UPDATE_SOURCE_SCHEDULE = Operation(
    api=API,
    id="updateSourceSchedule",
    method="PATCH",
    path="/sources/{sourceId}/schedules/{scheduleType}",
    tag="Sources",
    results={200: {"application/json": "SourceSchedule"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-source-schedule",
)


def update_source_schedule(
    source_id: Id,
    schedule_type: SourceScheduleType | str,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[SourceSchedule]:
    """Changes an aggregation schedule of a source by JSON Patch.

    Its type cannot change.

    Args:
        source_id: ID of the source; see `sources.list`.
        schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
    """
    return Request(
        _UPDATE_SOURCE_SCHEDULE,
        _fill_path(
            "/sources/{sourceId}/schedules/{scheduleType}", **{"sourceId": source_id, "scheduleType": schedule_type}
        ),
        body=body,
    )


_UPDATE_SOURCE_SCHEMA = Operation(
    api=API,
    id="updateSourceSchema",
    method="PATCH",
    path="/sources/{sourceId}/schemas/{schemaId}",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:source-schema:manage",),
    page="update-source-schema",
)


def update_source_schema(
    source_id: Id,
    schema_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[Schema]:
    """Changes fields of a schema by JSON Patch, except id, name, `created` and `modified`.

    An attribute can become a group (`isGroup`) only after the schema of the group exists.

    Args:
        source_id: ID of the source; see `sources.list`.
        schema_id: ID of the schema; see `sources.list_schemas`.
    """
    return Request(
        _UPDATE_SOURCE_SCHEMA,
        _fill_path("/sources/{sourceId}/schemas/{schemaId}", **{"sourceId": source_id, "schemaId": schema_id}),
        body=body,
    )
