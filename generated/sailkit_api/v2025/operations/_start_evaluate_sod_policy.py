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
    id="startEvaluateSodPolicy",
    method="POST",
    path="/sod-policies/{id}/evaluate",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage",),
    application=True,
    page="start-evaluate-sod-policy",
)


def start_evaluate_sod_policy(id: Id) -> Request[ReportResultReference]:
    """Starts the scheduled report of a separation-of-duties policy now.

    Returns a reference to its result.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}/evaluate", **{"id": id}))
