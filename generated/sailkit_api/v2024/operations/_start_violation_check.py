from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityWithNewAccess, SodViolationCheck

OPERATION = Operation(
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


def start_violation_check(body: IdentityWithNewAccess) -> Request[SodViolationCheck]:
    """Start violation check."""
    return Request(OPERATION, "/sod-violations/check", body=body)
