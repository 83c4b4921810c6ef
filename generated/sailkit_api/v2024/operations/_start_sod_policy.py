from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ReportResultReference

OPERATION = Operation(
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


def start_sod_policy(id: Id) -> Request[ReportResultReference]:
    """Starts a violation report for one separation-of-duties policy.

    Returns a reference to its result, whose status to poll; above 5000 violations the report only says that there
    are too many.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}/violation-report/run", **{"id": id}))
