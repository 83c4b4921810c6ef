from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import MultiPolicyRequest, ReportResultReference

OPERATION = Operation(
    id="startSodAllPoliciesForOrg",
    method="POST",
    path="/sod-violation-report/run",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ReportResultReference"}},
    bodies={"application/json": "MultiPolicyRequest"},
    scopes=("idn:sod-violation:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/start-sod-all-policies-for-org",
)


def start_sod_all_policies_for_org(body: MultiPolicyRequest | None = None) -> Request[ReportResultReference]:
    """Start SOD all policies for org.

    POST /sod-violation-report/run
    Scopes: idn:sod-violation:manage.

    https://developer.sailpoint.com/docs/api/v2024/start-sod-all-policies-for-org
    """
    return Request(OPERATION, "/sod-violation-report/run", body=UNSET if body is None else body)
