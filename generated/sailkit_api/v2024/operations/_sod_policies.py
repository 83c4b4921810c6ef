from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        MultiPolicyRequest,
        ReportResultReference,
        SodPolicy,
        SodPolicySchedule,
    )


_CREATE_SOD_POLICY = Operation(
    api=API,
    id="createSodPolicy",
    method="POST",
    path="/sod-policies",
    tag="SOD Policies",
    results={201: {"application/json": "SodPolicy"}},
    bodies={"application/json": "SodPolicy"},
    scopes=("idn:sod-policy:manage",),
    page="create-sod-policy",
)


def create_sod_policy(
    body: SodPolicy | Mapping[str, Any],
) -> Request[SodPolicy]:
    """Creates a separation-of-duties policy.

    It is a search query (GENERAL) or two conflicting lists of up to 50 entitlements each
    (CONFLICTING_ACCESS_BASED).
    """
    return Request(
        _CREATE_SOD_POLICY,
        "/sod-policies",
        body=body,
    )


_DELETE_SOD_POLICY = Operation(
    api=API,
    id="deleteSodPolicy",
    method="DELETE",
    path="/sod-policies/{id}",
    tag="SOD Policies",
    results={204: {}},
    scopes=("idn:sod-policy:manage",),
    destroys=True,
    page="delete-sod-policy",
)


def delete_sod_policy(
    id: Id,
    *,
    logical: bool | None = None,
) -> Request[None]:
    """Deletes a separation-of-duties policy.

    By default it is only marked as deleted and can be recovered; with `logical` false it is gone for good.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
        logical: Default: true.
    """
    return Request(
        _DELETE_SOD_POLICY,
        _fill_path("/sod-policies/{id}", **{"id": id}),
        query={
            "logical": logical,
        },
    )


_DELETE_SOD_POLICY_SCHEDULE = Operation(
    api=API,
    id="deleteSodPolicySchedule",
    method="DELETE",
    path="/sod-policies/{id}/schedule",
    tag="SOD Policies",
    results={204: {}},
    scopes=("idn:sod-policy:manage",),
    destroys=True,
    page="delete-sod-policy-schedule",
)


def delete_sod_policy_schedule(
    id: Id,
) -> Request[None]:
    """Deletes the evaluation schedule of a separation-of-duties policy.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(
        _DELETE_SOD_POLICY_SCHEDULE,
        _fill_path("/sod-policies/{id}/schedule", **{"id": id}),
    )


_GET_CUSTOM_VIOLATION_REPORT = Operation(
    api=API,
    id="getCustomViolationReport",
    method="GET",
    path="/sod-violation-report/{reportResultId}/download/{fileName}",
    tag="SOD Policies",
    results={200: {"application/zip": BYTES}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-custom-violation-report",
)


def get_custom_violation_report(
    report_result_id: Id,
    file_name: str,
) -> Request[bytes]:
    """Returns a finished violation report as a ZIP file of the given name.

    Args:
        report_result_id: ID of the report result; see `sod_policies.start_violation_report`.
        file_name: Name of the file.
    """
    return Request(
        _GET_CUSTOM_VIOLATION_REPORT,
        _fill_path(
            "/sod-violation-report/{reportResultId}/download/{fileName}",
            **{"reportResultId": report_result_id, "fileName": file_name},
        ),
    )


_GET_DEFAULT_VIOLATION_REPORT = Operation(
    api=API,
    id="getDefaultViolationReport",
    method="GET",
    path="/sod-violation-report/{reportResultId}/download",
    tag="SOD Policies",
    results={200: {"application/zip": BYTES}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-default-violation-report",
)


def get_default_violation_report(
    report_result_id: Id,
) -> Request[bytes]:
    """Returns a finished violation report as a ZIP file.

    Args:
        report_result_id: ID of the report result; see `sod_policies.start_violation_report`.
    """
    return Request(
        _GET_DEFAULT_VIOLATION_REPORT,
        _fill_path("/sod-violation-report/{reportResultId}/download", **{"reportResultId": report_result_id}),
    )


_GET_SOD_ALL_REPORT_RUN_STATUS = Operation(
    api=API,
    id="getSodAllReportRunStatus",
    method="GET",
    path="/sod-violation-report",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-sod-all-report-run-status",
)


def get_sod_all_report_run_status() -> Request[ReportResultReference]:
    """Returns the status of the violation report across all policies."""
    return Request(
        _GET_SOD_ALL_REPORT_RUN_STATUS,
        "/sod-violation-report",
    )


_GET_SOD_POLICY = Operation(
    api=API,
    id="getSodPolicy",
    method="GET",
    path="/sod-policies/{id}",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicy"}},
    scopes=("idn:sod-policy:manage", "idn:sod-policy:read"),
    page="get-sod-policy",
)


def get_sod_policy(
    id: Id,
) -> Request[SodPolicy]:
    """Returns one separation-of-duties policy.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(
        _GET_SOD_POLICY,
        _fill_path("/sod-policies/{id}", **{"id": id}),
    )


_GET_SOD_POLICY_SCHEDULE = Operation(
    api=API,
    id="getSodPolicySchedule",
    method="GET",
    path="/sod-policies/{id}/schedule",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicySchedule"}},
    scopes=("idn:sod-policy:manage", "idn:sod-policy:read"),
    page="get-sod-policy-schedule",
)


def get_sod_policy_schedule(
    id: Id,
) -> Request[SodPolicySchedule]:
    """Returns the evaluation schedule of a separation-of-duties policy, with its recipients.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(
        _GET_SOD_POLICY_SCHEDULE,
        _fill_path("/sod-policies/{id}/schedule", **{"id": id}),
    )


_GET_SOD_VIOLATION_REPORT_RUN_STATUS = Operation(
    api=API,
    id="getSodViolationReportRunStatus",
    method="GET",
    path="/sod-policies/sod-violation-report-status/{reportResultId}",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-sod-violation-report-run-status",
)


def get_sod_violation_report_run_status(
    report_result_id: Id,
) -> Request[ReportResultReference]:
    """Returns the status of a violation report, given the id of its result.

    Args:
        report_result_id: ID of the report result; see `sod_policies.get_combined_report_status`.
    """
    return Request(
        _GET_SOD_VIOLATION_REPORT_RUN_STATUS,
        _fill_path(
            "/sod-policies/sod-violation-report-status/{reportResultId}", **{"reportResultId": report_result_id}
        ),
    )


_GET_SOD_VIOLATION_REPORT_STATUS = Operation(
    api=API,
    id="getSodViolationReportStatus",
    method="GET",
    path="/sod-policies/{id}/violation-report",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-sod-violation-report-status",
)


def get_sod_violation_report_status(
    id: Id,
) -> Request[ReportResultReference]:
    """Returns the status of the violation report of one separation-of-duties policy.

    Args:
        id: ID of the SOD policy; see `sod_policies.start_violation_report`.
    """
    return Request(
        _GET_SOD_VIOLATION_REPORT_STATUS,
        _fill_path("/sod-policies/{id}/violation-report", **{"id": id}),
    )


_LIST_SOD_POLICIES = Operation(
    api=API,
    id="listSodPolicies",
    method="GET",
    path="/sod-policies",
    tag="SOD Policies",
    results={200: {"application/json": ["SodPolicy"]}},
    scopes=("idn:sod-policy:manage", "idn:sod-policy:read"),
    filterable={"id": ("eq", "in"), "name": ("eq", "in"), "state": ("eq", "in")},
    sortable=("created", "description", "id", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-sod-policies",
)


def list_sod_policies(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[SodPolicy], SodPolicy]:
    """Returns the separation-of-duties policies of the tenant.

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
        _LIST_SOD_POLICIES,
        "/sod-policies",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_PATCH_SOD_POLICY = Operation(
    api=API,
    id="patchSodPolicy",
    method="PATCH",
    path="/sod-policies/{id}",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicy"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sod-policy:manage",),
    page="patch-sod-policy",
)


def patch_sod_policy(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[SodPolicy]:
    """Changes fields of a separation-of-duties policy by JSON Patch.

    Only policies of type CONFLICTING_ACCESS_BASED can be patched; replace the others as a whole.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(
        _PATCH_SOD_POLICY,
        _fill_path("/sod-policies/{id}", **{"id": id}),
        body=body,
    )


_PUT_POLICY_SCHEDULE = Operation(
    api=API,
    id="putPolicySchedule",
    method="PUT",
    path="/sod-policies/{id}/schedule",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicySchedule"}},
    bodies={"application/json": "SodPolicySchedule"},
    scopes=("idn:sod-policy:manage",),
    page="put-policy-schedule",
)


def put_policy_schedule(
    id: Id,
    body: SodPolicySchedule | Mapping[str, Any],
) -> Request[SodPolicySchedule]:
    """Replaces the evaluation schedule of a separation-of-duties policy, with its recipients.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(
        _PUT_POLICY_SCHEDULE,
        _fill_path("/sod-policies/{id}/schedule", **{"id": id}),
        body=body,
    )


_PUT_SOD_POLICY = Operation(
    api=API,
    id="putSodPolicy",
    method="PUT",
    path="/sod-policies/{id}",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicy"}},
    bodies={"application/json": "SodPolicy"},
    scopes=("idn:sod-policy:manage",),
    page="put-sod-policy",
)


def put_sod_policy(
    id: Id,
    body: SodPolicy | Mapping[str, Any],
) -> Request[SodPolicy]:
    """Replaces a separation-of-duties policy with the one in the body.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(
        _PUT_SOD_POLICY,
        _fill_path("/sod-policies/{id}", **{"id": id}),
        body=body,
    )


_START_EVALUATE_SOD_POLICY = Operation(
    api=API,
    id="startEvaluateSodPolicy",
    method="POST",
    path="/sod-policies/{id}/evaluate",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage",),
    application=True,
    page="start-evaluate-sod-policy",
)


def start_evaluate_sod_policy(
    id: Id,
) -> Request[ReportResultReference]:
    """Starts the scheduled report of a separation-of-duties policy now.

    Returns a reference to its result.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(
        _START_EVALUATE_SOD_POLICY,
        _fill_path("/sod-policies/{id}/evaluate", **{"id": id}),
    )


_START_SOD_ALL_POLICIES_FOR_ORG = Operation(
    api=API,
    id="startSodAllPoliciesForOrg",
    method="POST",
    path="/sod-violation-report/run",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    bodies={"application/json": "MultiPolicyRequest"},
    scopes=("idn:sod-violation:manage",),
    application=True,
    page="start-sod-all-policies-for-org",
)


def start_sod_all_policies_for_org(
    body: MultiPolicyRequest | Mapping[str, Any] | None = None,
) -> Request[ReportResultReference]:
    """Starts a violation report across the given policies, or all of them if none is given.

    Returns a reference to its result; a policy with more than 5000 violations is reported as exceeding the limit.
    """
    return Request(
        _START_SOD_ALL_POLICIES_FOR_ORG,
        "/sod-violation-report/run",
        body=body,
    )


_START_SOD_POLICY = Operation(
    api=API,
    id="startSodPolicy",
    method="POST",
    path="/sod-policies/{id}/violation-report/run",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage",),
    application=True,
    page="start-sod-policy",
)


def start_sod_policy(
    id: Id,
) -> Request[ReportResultReference]:
    """Starts a violation report for one separation-of-duties policy.

    Returns a reference to its result, whose status to poll; above 5000 violations the report only says that there
    are too many.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(
        _START_SOD_POLICY,
        _fill_path("/sod-policies/{id}/violation-report/run", **{"id": id}),
    )
