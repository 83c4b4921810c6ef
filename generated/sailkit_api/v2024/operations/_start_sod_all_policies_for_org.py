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
    """Start SOD all policies for org."""
    return Request(OPERATION, "/sod-violation-report/run", body=body)
