from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import IdentityWithNewAccess, ViolationPrediction

OPERATION = Operation(
    id="startPredictSodViolations",
    method="POST",
    path="/sod-violations/predict",
    prefix="/v2024",
    tag="SOD Violations",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ViolationPrediction"}},
    bodies={"application/json": "IdentityWithNewAccess"},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/start-predict-sod-violations",
)


def start_predict_sod_violations(body: IdentityWithNewAccess) -> Request[ViolationPrediction]:
    """Start predict SOD violations.

    POST /sod-violations/predict
    Scopes: idn:sod-violation:manage, idn:sod-violation:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/start-predict-sod-violations
    """
    return Request(OPERATION, "/sod-violations/predict", body=body)
