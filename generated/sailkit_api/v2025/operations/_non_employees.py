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
        DeleteNonEmployeeRecordsInBulkRequest,
        ImportNonEmployeeRecordsInBulkRequest,
        JsonPatchOperation,
        NonEmployeeApprovalDecision,
        NonEmployeeApprovalItem,
        NonEmployeeApprovalItemDetail,
        NonEmployeeApprovalSummary,
        NonEmployeeBulkUploadJob,
        NonEmployeeBulkUploadStatus,
        NonEmployeeRecord,
        NonEmployeeRejectApprovalDecision,
        NonEmployeeRequest,
        NonEmployeeRequestBody,
        NonEmployeeRequestSummary,
        NonEmployeeSchemaAttribute,
        NonEmployeeSchemaAttributeBody,
        NonEmployeeSource,
        NonEmployeeSourceRequestBody,
        NonEmployeeSourceWithCloudExternalId,
        NonEmployeeSourceWithNECount,
    )


_APPROVE_NON_EMPLOYEE_REQUEST = Operation(
    api=API,
    id="approveNonEmployeeRequest",
    method="POST",
    path="/non-employee-approvals/{id}/approve",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeApprovalItem"}},
    bodies={"application/json": "NonEmployeeApprovalDecision"},
    scopes=("idn:nelm:manage",),
    page="approve-non-employee-request",
)


def approve_non_employee_request(
    id: Id,
    body: NonEmployeeApprovalDecision | Mapping[str, Any],
) -> Request[NonEmployeeApprovalItem]:
    """Approves a request for a non-employee as its current approver.

    The next approver is notified.

    Args:
        id: ID of the non-employee approval; see `non_employees.list_approvals`.
    """
    return Request(
        _APPROVE_NON_EMPLOYEE_REQUEST,
        _fill_path("/non-employee-approvals/{id}/approve", **{"id": id}),
        body=body,
    )


_CREATE_NON_EMPLOYEE_RECORD = Operation(
    api=API,
    id="createNonEmployeeRecord",
    method="POST",
    path="/non-employee-records",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRecord"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="create-non-employee-record",
)


def create_non_employee_record(
    body: NonEmployeeRequestBody | Mapping[str, Any],
) -> Request[NonEmployeeRecord]:
    """Creates a non-employee without any approval.

    Requires the right `idn:nesr:create`.
    """
    return Request(
        _CREATE_NON_EMPLOYEE_RECORD,
        "/non-employee-records",
        body=body,
    )


_CREATE_NON_EMPLOYEE_REQUEST = Operation(
    api=API,
    id="createNonEmployeeRequest",
    method="POST",
    path="/non-employee-requests",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRequest"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="create-non-employee-request",
)


def create_non_employee_request(
    body: NonEmployeeRequestBody | Mapping[str, Any],
) -> Request[NonEmployeeRequest]:
    """Requests a non-employee and notifies the approver.

    Requires the right `idn:nesr:create` or ownership of the source.
    """
    return Request(
        _CREATE_NON_EMPLOYEE_REQUEST,
        "/non-employee-requests",
        body=body,
    )


_CREATE_NON_EMPLOYEE_SOURCE = Operation(
    api=API,
    id="createNonEmployeeSource",
    method="POST",
    path="/non-employee-sources",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSourceWithCloudExternalId"}},
    bodies={"application/json": "NonEmployeeSourceRequestBody"},
    scopes=("idn:nelm:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-non-employee-source",
)


def create_non_employee_source(
    body: NonEmployeeSourceRequestBody | Mapping[str, Any],
) -> Request[NonEmployeeSourceWithCloudExternalId]:
    """Creates a source for non-employees, with its approvers and account managers."""
    return Request(
        _CREATE_NON_EMPLOYEE_SOURCE,
        "/non-employee-sources",
        body=body,
    )


_CREATE_NON_EMPLOYEE_SOURCE_SCHEMA_ATTRIBUTES = Operation(
    api=API,
    id="createNonEmployeeSourceSchemaAttributes",
    method="POST",
    path="/non-employee-sources/{sourceId}/schema-attributes",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    bodies={"application/json": "NonEmployeeSchemaAttributeBody"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="create-non-employee-source-schema-attributes",
)


def create_non_employee_source_schema_attributes(
    source_id: Id,
    body: NonEmployeeSchemaAttributeBody | Mapping[str, Any],
) -> Request[NonEmployeeSchemaAttribute]:
    """Creates a custom schema attribute of a non-employee source.

    The technical name must be new in the source; the limit is 10 custom attributes, beyond which the service
    answers with status 400.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(
        _CREATE_NON_EMPLOYEE_SOURCE_SCHEMA_ATTRIBUTES,
        _fill_path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id}),
        body=body,
    )


_DELETE_NON_EMPLOYEE_RECORD = Operation(
    api=API,
    id="deleteNonEmployeeRecord",
    method="DELETE",
    path="/non-employee-records/{id}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-record",
)


def delete_non_employee_record(
    id: Id,
) -> Request[None]:
    """Deletes a non-employee and returns nothing.

    Requires the right `idn:nesr:delete`.

    Args:
        id: ID of the non-employee record; see `non_employees.list_records`.
    """
    return Request(
        _DELETE_NON_EMPLOYEE_RECORD,
        _fill_path("/non-employee-records/{id}", **{"id": id}),
    )


_DELETE_NON_EMPLOYEE_RECORDS_IN_BULK = Operation(
    api=API,
    id="deleteNonEmployeeRecordsInBulk",
    method="POST",
    path="/non-employee-records/bulk-delete",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    bodies={"application/json": "DeleteNonEmployeeRecordsInBulkRequest"},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-records-in-bulk",
)


def delete_non_employee_records_in_bulk(
    body: DeleteNonEmployeeRecordsInBulkRequest | Mapping[str, Any],
) -> Request[None]:
    """Deletes the non-employees of the given ids and returns nothing.

    Requires the right `idn:nesr:delete`.
    """
    return Request(
        _DELETE_NON_EMPLOYEE_RECORDS_IN_BULK,
        "/non-employee-records/bulk-delete",
        body=body,
    )


_DELETE_NON_EMPLOYEE_REQUEST = Operation(
    api=API,
    id="deleteNonEmployeeRequest",
    method="DELETE",
    path="/non-employee-requests/{id}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-request",
)


def delete_non_employee_request(
    id: Id,
) -> Request[None]:
    """Deletes a request for a non-employee and returns nothing.

    Requires the right `idn:nesr:delete`.

    Args:
        id: ID of the non-employee request; see `non_employees.list_requests`.
    """
    return Request(
        _DELETE_NON_EMPLOYEE_REQUEST,
        _fill_path("/non-employee-requests/{id}", **{"id": id}),
    )


_DELETE_NON_EMPLOYEE_SCHEMA_ATTRIBUTE = Operation(
    api=API,
    id="deleteNonEmployeeSchemaAttribute",
    method="DELETE",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-schema-attribute",
)


def delete_non_employee_schema_attribute(
    source_id: Id,
    attribute_id: Id,
) -> Request[None]:
    """Deletes one custom schema attribute of a non-employee source and returns nothing.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
        attribute_id: ID of the attribute; see `non_employees.list_schema_attributes`.
    """
    return Request(
        _DELETE_NON_EMPLOYEE_SCHEMA_ATTRIBUTE,
        _fill_path(
            "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
            **{"sourceId": source_id, "attributeId": attribute_id},
        ),
    )


_DELETE_NON_EMPLOYEE_SOURCE = Operation(
    api=API,
    id="deleteNonEmployeeSource",
    method="DELETE",
    path="/non-employee-sources/{sourceId}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-source",
)


def delete_non_employee_source(
    source_id: Id,
) -> Request[None]:
    """Deletes a non-employee source and returns nothing.

    Requires the right `idn:nesr:delete`.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(
        _DELETE_NON_EMPLOYEE_SOURCE,
        _fill_path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}),
    )


_DELETE_NON_EMPLOYEE_SOURCE_SCHEMA_ATTRIBUTES = Operation(
    api=API,
    id="deleteNonEmployeeSourceSchemaAttributes",
    method="DELETE",
    path="/non-employee-sources/{sourceId}/schema-attributes",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-source-schema-attributes",
)


def delete_non_employee_source_schema_attributes(
    source_id: Id,
) -> Request[None]:
    """Deletes all custom schema attributes of a non-employee source and returns nothing.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(
        _DELETE_NON_EMPLOYEE_SOURCE_SCHEMA_ATTRIBUTES,
        _fill_path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id}),
    )


_EXPORT_NON_EMPLOYEE_RECORDS = Operation(
    api=API,
    id="exportNonEmployeeRecords",
    method="GET",
    path="/non-employee-sources/{id}/non-employees/download",
    tag="Non-Employee Lifecycle Management",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:nelm:read",),
    application=True,
    page="export-non-employee-records",
)


def export_non_employee_records(
    id: Id,
) -> Request[str]:
    """Returns all non-employees of a source as CSV.

    Args:
        id: ID of the non-employee source; see `non_employees.list_sources`.
    """
    return Request(
        _EXPORT_NON_EMPLOYEE_RECORDS,
        _fill_path("/non-employee-sources/{id}/non-employees/download", **{"id": id}),
    )


_EXPORT_NON_EMPLOYEE_SOURCE_SCHEMA_TEMPLATE = Operation(
    api=API,
    id="exportNonEmployeeSourceSchemaTemplate",
    method="GET",
    path="/non-employee-sources/{id}/schema-attributes-template/download",
    tag="Non-Employee Lifecycle Management",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:nelm:read",),
    application=True,
    page="export-non-employee-source-schema-template",
)


def export_non_employee_source_schema_template(
    id: Id,
) -> Request[str]:
    """Returns a CSV template with the schema attributes of a non-employee source, for use in a bulk upload.

    Args:
        id: ID of the non-employee source; see `non_employees.list_sources`.
    """
    return Request(
        _EXPORT_NON_EMPLOYEE_SOURCE_SCHEMA_TEMPLATE,
        _fill_path("/non-employee-sources/{id}/schema-attributes-template/download", **{"id": id}),
    )


_GET_NON_EMPLOYEE_APPROVAL = Operation(
    api=API,
    id="getNonEmployeeApproval",
    method="GET",
    path="/non-employee-approvals/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeApprovalItemDetail"}},
    scopes=("idn:nelm:read",),
    page="get-non-employee-approval",
)


def get_non_employee_approval(
    id: Id,
    *,
    include_detail: bool | None = None,
) -> Request[NonEmployeeApprovalItemDetail]:
    """Returns one approval, with the request that it belongs to.

    `include-detail` false leaves the request's details out.

    Args:
        id: ID of the non-employee approval; see `non_employees.list_approvals`.
    """
    return Request(
        _GET_NON_EMPLOYEE_APPROVAL,
        _fill_path("/non-employee-approvals/{id}", **{"id": id}),
        query={
            "include-detail": include_detail,
        },
    )


_GET_NON_EMPLOYEE_APPROVAL_SUMMARY = Operation(
    api=API,
    id="getNonEmployeeApprovalSummary",
    method="GET",
    path="/non-employee-approvals/summary/{requested-for}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeApprovalSummary"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-approval-summary",
)


def get_non_employee_approval_summary(
    requested_for: str,
) -> Request[NonEmployeeApprovalSummary]:
    """Returns how many approvals of an approver are approved, pending and rejected.

    Give `me` for the caller; anyone else requires the right `idn:nesr:read`.

    Args:
        requested_for: See `identities.list`.
    """
    return Request(
        _GET_NON_EMPLOYEE_APPROVAL_SUMMARY,
        _fill_path("/non-employee-approvals/summary/{requested-for}", **{"requested-for": requested_for}),
    )


_GET_NON_EMPLOYEE_BULK_UPLOAD_STATUS = Operation(
    api=API,
    id="getNonEmployeeBulkUploadStatus",
    method="GET",
    path="/non-employee-sources/{id}/non-employee-bulk-upload/status",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeBulkUploadStatus"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-bulk-upload-status",
)


def get_non_employee_bulk_upload_status(
    id: Id,
) -> Request[NonEmployeeBulkUploadStatus]:
    """Returns the status of the latest bulk upload of a non-employee source.

    It is empty when there has been none.

    Args:
        id: ID of the non-employee source; see `non_employees.list_sources`.
    """
    return Request(
        _GET_NON_EMPLOYEE_BULK_UPLOAD_STATUS,
        _fill_path("/non-employee-sources/{id}/non-employee-bulk-upload/status", **{"id": id}),
    )


_GET_NON_EMPLOYEE_RECORD = Operation(
    api=API,
    id="getNonEmployeeRecord",
    method="GET",
    path="/non-employee-records/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRecord"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-record",
)


def get_non_employee_record(
    id: Id,
) -> Request[NonEmployeeRecord]:
    """Returns one non-employee.

    Requires the right `idn:nesr:read`.

    Args:
        id: ID of the non-employee record; see `non_employees.list_records`.
    """
    return Request(
        _GET_NON_EMPLOYEE_RECORD,
        _fill_path("/non-employee-records/{id}", **{"id": id}),
    )


_GET_NON_EMPLOYEE_REQUEST = Operation(
    api=API,
    id="getNonEmployeeRequest",
    method="GET",
    path="/non-employee-requests/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRequest"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-request",
)


def get_non_employee_request(
    id: Id,
) -> Request[NonEmployeeRequest]:
    """Returns one request for a non-employee.

    Requires the right `idn:nesr:read` or ownership of the request.

    Args:
        id: ID of the non-employee request; see `non_employees.list_requests`.
    """
    return Request(
        _GET_NON_EMPLOYEE_REQUEST,
        _fill_path("/non-employee-requests/{id}", **{"id": id}),
    )


_GET_NON_EMPLOYEE_REQUEST_SUMMARY = Operation(
    api=API,
    id="getNonEmployeeRequestSummary",
    method="GET",
    path="/non-employee-requests/summary/{requested-for}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRequestSummary"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-request-summary",
)


def get_non_employee_request_summary(
    requested_for: str,
) -> Request[NonEmployeeRequestSummary]:
    """Returns how many requests of an account manager are approved, pending and rejected.

    Give `me` for the caller; anyone else requires the right `idn:nesr:read`.

    Args:
        requested_for: See `non_employees.list_records`.
    """
    return Request(
        _GET_NON_EMPLOYEE_REQUEST_SUMMARY,
        _fill_path("/non-employee-requests/summary/{requested-for}", **{"requested-for": requested_for}),
    )


_GET_NON_EMPLOYEE_SCHEMA_ATTRIBUTE = Operation(
    api=API,
    id="getNonEmployeeSchemaAttribute",
    method="GET",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-schema-attribute",
)


def get_non_employee_schema_attribute(
    source_id: Id,
    attribute_id: Id,
) -> Request[NonEmployeeSchemaAttribute]:
    """Returns one schema attribute of a non-employee source.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
        attribute_id: ID of the attribute; see `non_employees.list_schema_attributes`.
    """
    return Request(
        _GET_NON_EMPLOYEE_SCHEMA_ATTRIBUTE,
        _fill_path(
            "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
            **{"sourceId": source_id, "attributeId": attribute_id},
        ),
    )


_GET_NON_EMPLOYEE_SOURCE = Operation(
    api=API,
    id="getNonEmployeeSource",
    method="GET",
    path="/non-employee-sources/{sourceId}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSource"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-source",
)


def get_non_employee_source(
    source_id: Id,
) -> Request[NonEmployeeSource]:
    """Returns one non-employee source.

    Account managers can read their own sources only; any other requires the right `idn:nesr:read`.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(
        _GET_NON_EMPLOYEE_SOURCE,
        _fill_path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}),
    )


_GET_NON_EMPLOYEE_SOURCE_SCHEMA_ATTRIBUTES = Operation(
    api=API,
    id="getNonEmployeeSourceSchemaAttributes",
    method="GET",
    path="/non-employee-sources/{sourceId}/schema-attributes",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeSchemaAttribute"]}},
    scopes=("idn:nelm:read",),
    application=True,
    paging=Paging(style="single"),
    page="get-non-employee-source-schema-attributes",
)


def get_non_employee_source_schema_attributes(
    source_id: Id,
) -> PagedRequest[list[NonEmployeeSchemaAttribute], NonEmployeeSchemaAttribute]:
    """Returns the schema attributes of a non-employee source, the 8 built-in ones first, then up to 10 custom ones.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return PagedRequest(
        _GET_NON_EMPLOYEE_SOURCE_SCHEMA_ATTRIBUTES,
        _fill_path("/non-employee-sources/{sourceId}/schema-attributes", **{"sourceId": source_id}),
    )


_IMPORT_NON_EMPLOYEE_RECORDS_IN_BULK = Operation(
    api=API,
    id="importNonEmployeeRecordsInBulk",
    method="POST",
    path="/non-employee-sources/{id}/non-employee-bulk-upload",
    tag="Non-Employee Lifecycle Management",
    results={202: {"application/json": "NonEmployeeBulkUploadJob"}},
    bodies={"multipart/form-data": "ImportNonEmployeeRecordsInBulkRequest"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="import-non-employee-records-in-bulk",
)


def import_non_employee_records_in_bulk(
    id: Id,
    body: ImportNonEmployeeRecordsInBulkRequest | Mapping[str, Any] | Upload | None = None,
) -> Request[NonEmployeeBulkUploadJob]:
    """Starts a bulk upload that creates and changes non-employees of a source from a CSV file.

    The answer (202) comes before the work is done; poll the status of the bulk upload.

    Args:
        id: ID of the non-employee source; see `non_employees.list_sources`.
    """
    return Request(
        _IMPORT_NON_EMPLOYEE_RECORDS_IN_BULK,
        _fill_path("/non-employee-sources/{id}/non-employee-bulk-upload", **{"id": id}),
        body=body,
    )


_LIST_NON_EMPLOYEE_APPROVALS = Operation(
    api=API,
    id="listNonEmployeeApprovals",
    method="GET",
    path="/non-employee-approvals",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeApprovalItem"]}},
    scopes=("idn:nelm:read",),
    application=True,
    filterable={"approvalStatus": ("eq",)},
    sortable=("created", "modified"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-non-employee-approvals",
)


def list_non_employee_approvals(
    *,
    requested_for: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[NonEmployeeApprovalItem], NonEmployeeApprovalItem]:
    """Returns the approvals of requests for non-employees.

    With the right `idn:nesr:read` those of any approver, otherwise those of the caller.

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
        _LIST_NON_EMPLOYEE_APPROVALS,
        "/non-employee-approvals",
        query={
            "requested-for": requested_for,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_NON_EMPLOYEE_RECORDS = Operation(
    api=API,
    id="listNonEmployeeRecords",
    method="GET",
    path="/non-employee-records",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeRecord"]}},
    scopes=("idn:nelm:read",),
    application=True,
    filterable={"sourceId": ("eq",)},
    sortable=(
        "accountName",
        "created",
        "email",
        "endDate",
        "firstName",
        "id",
        "lastName",
        "manager",
        "modified",
        "phone",
        "sourceId",
        "startDate",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-non-employee-records",
)


def list_non_employee_records(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[NonEmployeeRecord], NonEmployeeRecord]:
    """Returns non-employees.

    With the right `idn:nesr:read` all of them, otherwise those that the caller manages.

    Args:
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
        _LIST_NON_EMPLOYEE_RECORDS,
        "/non-employee-records",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )


_LIST_NON_EMPLOYEE_REQUESTS = Operation(
    api=API,
    id="listNonEmployeeRequests",
    method="GET",
    path="/non-employee-requests",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeRequest"]}},
    scopes=("idn:nelm:read",),
    application=True,
    filterable={"sourceId": ("eq",)},
    sortable=(
        "accountName",
        "approvalStatus",
        "created",
        "email",
        "endDate",
        "firstName",
        "lastName",
        "phone",
        "startDate",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-non-employee-requests",
)


def list_non_employee_requests(
    *,
    requested_for: str,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[NonEmployeeRequest], NonEmployeeRequest]:
    """Returns requests for non-employees of an account manager, given by `requested-for`.

    Give `me` for the caller; anyone else requires the right `idn:nesr:read`.

    Args:
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
        _LIST_NON_EMPLOYEE_REQUESTS,
        "/non-employee-requests",
        query={
            "requested-for": requested_for,
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )


_LIST_NON_EMPLOYEE_SOURCES = Operation(
    api=API,
    id="listNonEmployeeSources",
    method="GET",
    path="/non-employee-sources",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": ["NonEmployeeSourceWithNECount"]}},
    scopes=("idn:nelm:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "name", "sourceId"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-non-employee-sources",
)


def list_non_employee_sources(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    requested_for: str | None = None,
    non_employee_count: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[NonEmployeeSourceWithNECount], NonEmployeeSourceWithNECount]:
    """Returns non-employee sources of an account manager, given by `requested-for`.

    Give `me` for the caller. The number of non-employees is null unless `non-employee-count` is true.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        non_employee_count: Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_NON_EMPLOYEE_SOURCES,
        "/non-employee-sources",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "requested-for": requested_for,
            "non-employee-count": non_employee_count,
            "sorters": sorters,
        },
    )


_PATCH_NON_EMPLOYEE_RECORD = Operation(
    api=API,
    id="patchNonEmployeeRecord",
    method="PATCH",
    path="/non-employee-records/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRecord"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:nelm:manage",),
    page="patch-non-employee-record",
)


def patch_non_employee_record(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[NonEmployeeRecord]:
    """Changes fields of a non-employee by JSON Patch.

    The owner of the source can change only the end date; all else requires the right `idn:nesr:update`.

    Args:
        id: ID of the non-employee record; see `non_employees.list_records`.
    """
    return Request(
        _PATCH_NON_EMPLOYEE_RECORD,
        _fill_path("/non-employee-records/{id}", **{"id": id}),
        body=body,
    )


_PATCH_NON_EMPLOYEE_SCHEMA_ATTRIBUTE = Operation(
    api=API,
    id="patchNonEmployeeSchemaAttribute",
    method="PATCH",
    path="/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSchemaAttribute"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:nelm:manage",),
    application=True,
    page="patch-non-employee-schema-attribute",
)


def patch_non_employee_schema_attribute(
    source_id: Id,
    attribute_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[NonEmployeeSchemaAttribute]:
    """Changes a schema attribute of a non-employee source by JSON Patch.

    Only `label`, `helpText`, `placeholder` and `required` can change.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
        attribute_id: ID of the attribute; see `non_employees.list_schema_attributes`.
    """
    return Request(
        _PATCH_NON_EMPLOYEE_SCHEMA_ATTRIBUTE,
        _fill_path(
            "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}",
            **{"sourceId": source_id, "attributeId": attribute_id},
        ),
        body=body,
    )


_PATCH_NON_EMPLOYEE_SOURCE = Operation(
    api=API,
    id="patchNonEmployeeSource",
    method="PATCH",
    path="/non-employee-sources/{sourceId}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSource"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:nelm:manage",),
    application=True,
    page="patch-non-employee-source",
)


def patch_non_employee_source(
    source_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[NonEmployeeSource]:
    """Changes name, description, approvers or account managers of a non-employee source by JSON Patch.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(
        _PATCH_NON_EMPLOYEE_SOURCE,
        _fill_path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}),
        body=body,
    )


_REJECT_NON_EMPLOYEE_REQUEST = Operation(
    api=API,
    id="rejectNonEmployeeRequest",
    method="POST",
    path="/non-employee-approvals/{id}/reject",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeApprovalItem"}},
    bodies={"application/json": "NonEmployeeRejectApprovalDecision"},
    scopes=("idn:nelm:manage",),
    page="reject-non-employee-request",
)


def reject_non_employee_request(
    id: Id,
    body: NonEmployeeRejectApprovalDecision | Mapping[str, Any],
) -> Request[NonEmployeeApprovalItem]:
    """Rejects a request for a non-employee as its current approver, and notifies the user.

    A comment says why.

    Args:
        id: ID of the non-employee approval; see `non_employees.list_approvals`.
    """
    return Request(
        _REJECT_NON_EMPLOYEE_REQUEST,
        _fill_path("/non-employee-approvals/{id}/reject", **{"id": id}),
        body=body,
    )


_UPDATE_NON_EMPLOYEE_RECORD = Operation(
    api=API,
    id="updateNonEmployeeRecord",
    method="PUT",
    path="/non-employee-records/{id}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeRecord"}},
    bodies={"application/json": "NonEmployeeRequestBody"},
    scopes=("idn:nelm:manage",),
    page="update-non-employee-record",
)


def update_non_employee_record(
    id: Id,
    body: NonEmployeeRequestBody | Mapping[str, Any],
) -> Request[NonEmployeeRecord]:
    """Replaces a non-employee with the one in the body.

    The owner of the source can change only the end date; all else requires the right `idn:nesr:update`.

    Args:
        id: ID of the non-employee record; see `non_employees.list_records`.
    """
    return Request(
        _UPDATE_NON_EMPLOYEE_RECORD,
        _fill_path("/non-employee-records/{id}", **{"id": id}),
        body=body,
    )
