from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        IdentityWithNewAccess,
        SodViolationCheck,
        ViolationPrediction,
    )


_START_PREDICT_SOD_VIOLATIONS = Operation(
    api=API,
    id="startPredictSodViolations",
    method="POST",
    path="/sod-violations/predict",
    tag="SOD Violations",
    results={200: {"application/json": "ViolationPrediction"}},
    bodies={"application/json": "IdentityWithNewAccess"},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="start-predict-sod-violations",
)


def start_predict_sod_violations(
    body: IdentityWithNewAccess | Mapping[str, Any],
) -> Request[ViolationPrediction]:
    """Returns the separation-of-duties violations that an identity would have with the given entitlements.

    Nothing is granted.
    """
    return Request(
        _START_PREDICT_SOD_VIOLATIONS,
        "/sod-violations/predict",
        body=body,
    )


_START_VIOLATION_CHECK = Operation(
    api=API,
    id="startViolationCheck",
    method="POST",
    path="/sod-violations/check",
    tag="SOD Violations",
    results={202: {"application/json": "SodViolationCheck"}},
    bodies={"application/json": "IdentityWithNewAccess"},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="start-violation-check",
)


def start_violation_check(
    body: IdentityWithNewAccess | Mapping[str, Any],
) -> Request[SodViolationCheck]:
    """Starts a check of an identity, with entitlements to be added, against separation-of-duties policies.

    Returns the id of the request; the answer (202) comes before the check is done.
    """
    return Request(
        _START_VIOLATION_CHECK,
        "/sod-violations/check",
        body=body,
    )
