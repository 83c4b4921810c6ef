from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import IdentityWithNewAccess, SodViolationCheck

OPERATION = Operation(
    id="startViolationCheck",
    method="POST",
    path="/sod-violations/check",
    prefix="/v2025",
    tag="SOD Violations",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "SodViolationCheck"}},
    bodies={"application/json": "IdentityWithNewAccess"},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/start-violation-check",
)


def start_violation_check(body: IdentityWithNewAccess) -> Request[SodViolationCheck]:
    """Start violation check.

    POST /sod-violations/check
    Scopes: idn:sod-violation:manage, idn:sod-violation:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/start-violation-check
    """
    return Request(OPERATION, "/sod-violations/check", body=body)
