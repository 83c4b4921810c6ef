from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CreateMachineAccountSubtypeRequest,
        JsonPatchOperation,
        MachineAccount,
        SendClassifyMachineAccountClassificationMode,
        SendClassifyMachineAccountFromSourceResponse,
        SendClassifyMachineAccountResponse,
        SourceClassificationStatus,
        SourceSubtype,
    )


_CREATE_MACHINE_ACCOUNT_SUBTYPE = Operation(
    api=API,
    id="createMachineAccountSubtype",
    method="POST",
    path="/sources/{sourceId}/subtypes",
    tag="Machine Accounts",
    results={201: {"application/json": "SourceSubtype"}},
    bodies={"application/json": "CreateMachineAccountSubtypeRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/create-source-subtype",),
    page="create-machine-account-subtype",
)


def create_machine_account_subtype(
    source_id: Id,
    body: CreateMachineAccountSubtypeRequest | Mapping[str, Any],
) -> Request[SourceSubtype]:
    """Creates a subtype of machine accounts on a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _CREATE_MACHINE_ACCOUNT_SUBTYPE,
        _fill_path("/sources/{sourceId}/subtypes", **{"sourceId": source_id}),
        body=body,
    )


_DELETE_CLASSIFY_MACHINE_ACCOUNT_FROM_SOURCE = Operation(
    api=API,
    id="deleteClassifyMachineAccountFromSource",
    method="DELETE",
    path="/sources/{sourceId}/classify",
    tag="Classify Source",
    results={204: {}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    destroys=True,
    page="delete-classify-machine-account-from-source",
)


def delete_classify_machine_account_from_source(
    source_id: Id,
) -> Request[None]:
    """Cancels the classification of accounts that is running on a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _DELETE_CLASSIFY_MACHINE_ACCOUNT_FROM_SOURCE,
        _fill_path("/sources/{sourceId}/classify", **{"sourceId": source_id}),
    )


_DELETE_MACHINE_ACCOUNT_SUBTYPE = Operation(
    api=API,
    id="deleteMachineAccountSubtype",
    method="DELETE",
    path="/sources/{sourceId}/subtypes/{technicalName}",
    tag="Machine Accounts",
    results={204: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/delete-machine-account-subtype",),
    destroys=True,
    page="delete-machine-account-subtype",
)


def delete_machine_account_subtype(
    source_id: Id,
    technical_name: str,
) -> Request[None]:
    """Deletes the subtype that has this technical name on a source.

    Args:
        source_id: ID of the source; see `machine_accounts.list_subtypes`.
        technical_name: Technical name of the subtype; see `sources.list`.
    """
    return Request(
        _DELETE_MACHINE_ACCOUNT_SUBTYPE,
        _fill_path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
    )


_GET_CLASSIFY_MACHINE_ACCOUNT_FROM_SOURCE_STATUS = Operation(
    api=API,
    id="getClassifyMachineAccountFromSourceStatus",
    method="GET",
    path="/sources/{sourceId}/classify",
    tag="Classify Source",
    results={200: {"application/json": "SourceClassificationStatus"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-classify-machine-account-from-source-status",
)


def get_classify_machine_account_from_source_status(
    source_id: Id,
) -> Request[SourceClassificationStatus]:
    """Returns the status and the counts of the classification of accounts on a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_CLASSIFY_MACHINE_ACCOUNT_FROM_SOURCE_STATUS,
        _fill_path("/sources/{sourceId}/classify", **{"sourceId": source_id}),
    )


_GET_MACHINE_ACCOUNT = Operation(
    api=API,
    id="getMachineAccount",
    method="GET",
    path="/machine-accounts/{id}",
    tag="Machine Accounts",
    results={200: {"application/json": "MachineAccount"}},
    scopes=("idn:mis-account:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-machine-account",
)


def get_machine_account(
    id: Id,
) -> Request[MachineAccount]:
    """Returns one machine account, with its machine identity, owner, source and attributes.

    Args:
        id: ID of the machine account; see `machine_accounts.list`.
    """
    return Request(
        _GET_MACHINE_ACCOUNT,
        _fill_path("/machine-accounts/{id}", **{"id": id}),
    )


_GET_MACHINE_ACCOUNT_SUBTYPE_BY_ID = Operation(
    api=API,
    id="getMachineAccountSubtypeById",
    method="GET",
    path="/sources/subtypes/{subtypeId}",
    tag="Machine Accounts",
    results={200: {"application/json": "SourceSubtype"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/get-source-subtype-by-id",),
    page="get-machine-account-subtype-by-id",
)


def get_machine_account_subtype_by_id(
    subtype_id: Id,
) -> Request[SourceSubtype]:
    """Returns one subtype of machine accounts by its id.

    Args:
        subtype_id: ID of the subtype; see `machine_accounts.list_subtypes`.
    """
    return Request(
        _GET_MACHINE_ACCOUNT_SUBTYPE_BY_ID,
        _fill_path("/sources/subtypes/{subtypeId}", **{"subtypeId": subtype_id}),
    )


_GET_MACHINE_ACCOUNT_SUBTYPE_BY_TECHNICAL_NAME = Operation(
    api=API,
    id="getMachineAccountSubtypeByTechnicalName",
    method="GET",
    path="/sources/{sourceId}/subtypes/{technicalName}",
    tag="Machine Accounts",
    results={200: {"application/json": "SourceSubtype"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/list-source-subtypes",),
    page="get-machine-account-subtype-by-technical-name",
)


def get_machine_account_subtype_by_technical_name(
    source_id: Id,
    technical_name: str,
) -> Request[SourceSubtype]:
    """Returns the subtype that has this technical name on a source.

    Args:
        source_id: ID of the source; see `machine_accounts.list_subtypes`.
        technical_name: Technical name of the subtype; see `sources.list`.
    """
    return Request(
        _GET_MACHINE_ACCOUNT_SUBTYPE_BY_TECHNICAL_NAME,
        _fill_path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
    )


_LIST_MACHINE_ACCOUNT_SUBTYPES = Operation(
    api=API,
    id="listMachineAccountSubtypes",
    method="GET",
    path="/sources/{sourceId}/subtypes",
    tag="Machine Accounts",
    results={200: {"application/json": ["SourceSubtype"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/list-source-subtypes",),
    filterable={"displayName": ("eq", "sw"), "technicalName": ("eq", "sw")},
    sortable=("displayName", "technicalName"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-machine-account-subtypes",
)


def list_machine_account_subtypes(
    source_id: Id,
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[SourceSubtype], SourceSubtype]:
    """Returns the subtypes of machine accounts that a source defines.

    Args:
        source_id: ID of the source; see `sources.list`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_MACHINE_ACCOUNT_SUBTYPES,
        _fill_path("/sources/{sourceId}/subtypes", **{"sourceId": source_id}),
        query={
            "filters": filters,
            "sorters": sorters,
            "count": count,
            "limit": limit,
            "offset": offset,
        },
    )


_LIST_MACHINE_ACCOUNTS = Operation(
    api=API,
    id="listMachineAccounts",
    method="GET",
    path="/machine-accounts",
    tag="Machine Accounts",
    results={200: {"application/json": ["MachineAccount"]}},
    scopes=("idn:mis-account:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={
        "accessType": ("eq", "in", "sw"),
        "attributes": ("eq",),
        "created": ("eq", "ge", "gt", "le", "lt"),
        "description": ("eq", "in", "sw"),
        "enabled": ("eq",),
        "environment": ("eq", "in", "sw"),
        "hasEntitlements": ("eq",),
        "id": ("eq", "in"),
        "locked": ("eq",),
        "machineIdentity.id": ("eq", "in"),
        "machineIdentity.name": ("eq", "in", "sw"),
        "manuallyCorrelated": ("eq",),
        "modified": ("eq", "ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "nativeIdentity": ("eq", "in", "sw"),
        "ownerIdentity": ("eq", "in"),
        "ownerIdentity.id": ("eq", "in"),
        "ownerIdentity.name": ("eq", "in", "sw"),
        "source.id": ("eq", "in"),
        "source.name": ("eq", "in", "sw"),
        "subtype.displayName": ("eq", "in", "sw"),
        "subtype.technicalName": ("eq", "in", "sw"),
        "uuid": ("eq", "in"),
    },
    sortable=(
        "accessType",
        "attributes",
        "created",
        "description",
        "enabled",
        "environment",
        "hasEntitlements",
        "id",
        "locked",
        "machineIdentity.id",
        "machineIdentity.name",
        "manuallyCorrelated",
        "modified",
        "name",
        "nativeIdentity",
        "ownerIdentity",
        "ownerIdentity.id",
        "ownerIdentity.name",
        "source.id",
        "source.name",
        "subtype.displayName",
        "subtype.technicalName",
        "uuid",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-machine-accounts",
)


def list_machine_accounts(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[MachineAccount], MachineAccount]:
    """Returns the accounts that belong to machines instead of people.

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
    """
    return PagedRequest(
        _LIST_MACHINE_ACCOUNTS,
        "/machine-accounts",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_PATCH_MACHINE_ACCOUNT_SUBTYPE = Operation(
    api=API,
    id="patchMachineAccountSubtype",
    method="PATCH",
    path="/sources/{sourceId}/subtypes/{technicalName}",
    tag="Machine Accounts",
    results={200: {"application/json": "SourceSubtype"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/patch-machine-account-subtype",),
    page="patch-machine-account-subtype",
)


def patch_machine_account_subtype(
    source_id: Id,
    technical_name: str,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[SourceSubtype]:
    """Changes the display name or the description of a subtype by JSON Patch.

    Its technical name stays.

    Args:
        source_id: ID of the source; see `machine_accounts.list_subtypes`.
        technical_name: Technical name of the subtype; see `sources.list`.
    """
    return Request(
        _PATCH_MACHINE_ACCOUNT_SUBTYPE,
        _fill_path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
        body=body,
    )


_SEND_CLASSIFY_MACHINE_ACCOUNT = Operation(
    api=API,
    id="sendClassifyMachineAccount",
    method="POST",
    path="/accounts/{id}/classify",
    tag="Machine Account Classify",
    results={200: {"application/json": "SendClassifyMachineAccountResponse"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="send-classify-machine-account",
)


def send_classify_machine_account(
    id: Id,
    *,
    classification_mode: SendClassifyMachineAccountClassificationMode | str | None = None,
) -> Request[SendClassifyMachineAccountResponse]:
    """Classifies one account as machine or human and returns `isMachine`.

    By default the criteria of the source decide, and accounts classified by hand are skipped; other modes include
    these or force a result.

    Args:
        id: ID of the account; see `accounts.list`.
        classification_mode: One of default, ignoreManual, forceMachine, forceHuman. Default: default.
    """
    return Request(
        _SEND_CLASSIFY_MACHINE_ACCOUNT,
        _fill_path("/accounts/{id}/classify", **{"id": id}),
        query={
            "classificationMode": classification_mode,
        },
    )


_SEND_CLASSIFY_MACHINE_ACCOUNT_FROM_SOURCE = Operation(
    api=API,
    id="sendClassifyMachineAccountFromSource",
    method="POST",
    path="/sources/{sourceId}/classify",
    tag="Classify Source",
    results={200: {"application/json": "SendClassifyMachineAccountFromSourceResponse"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="send-classify-machine-account-from-source",
)


def send_classify_machine_account_from_source(
    source_id: Id,
) -> Request[SendClassifyMachineAccountFromSourceResponse]:
    """Starts to classify all accounts of a source, and returns how many were submitted.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _SEND_CLASSIFY_MACHINE_ACCOUNT_FROM_SOURCE,
        _fill_path("/sources/{sourceId}/classify", **{"sourceId": source_id}),
    )


_SEND_DECLASSIFY_MACHINE_ACCOUNT_FROM_SOURCE = Operation(
    api=API,
    id="sendDeclassifyMachineAccountFromSource",
    method="POST",
    path="/sources/{sourceId}/declassify",
    tag="Declassify Source",
    results={204: {}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    destroys=True,
    page="send-declassify-machine-account-from-source",
)


def send_declassify_machine_account_from_source(
    source_id: Id,
) -> Request[None]:
    """Takes the classification as machine accounts from all accounts of a source.

    The answer (204) is empty.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _SEND_DECLASSIFY_MACHINE_ACCOUNT_FROM_SOURCE,
        _fill_path("/sources/{sourceId}/declassify", **{"sourceId": source_id}),
    )


_UPDATE_MACHINE_ACCOUNT = Operation(
    api=API,
    id="updateMachineAccount",
    method="PATCH",
    path="/machine-accounts/{id}",
    tag="Machine Accounts",
    results={200: {"application/json": "MachineAccount"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:mis-account:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-machine-account",
)


def update_machine_account(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[MachineAccount]:
    """Changes fields of a machine account by JSON Patch, such as its owner, subtype, environment or description.

    Args:
        id: ID of the machine account; see `machine_accounts.list`.
    """
    return Request(
        _UPDATE_MACHINE_ACCOUNT,
        _fill_path("/machine-accounts/{id}", **{"id": id}),
        body=body,
    )
