from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MultiPolicyRequest, ReportResultReference

OPERATION = Operation(
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
    return Request(OPERATION, "/sod-violation-report/run", body=body)
