from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def start_sod_policy(id: str) -> Request[ReportResultReference]:
    """Start SOD policy."""
    return Request(OPERATION, _path("/sod-policies/{id}/violation-report/run", **{"id": id}))
