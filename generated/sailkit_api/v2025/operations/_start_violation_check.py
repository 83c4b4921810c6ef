from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def start_violation_check(body: IdentityWithNewAccess | Mapping[str, Any]) -> Request[SodViolationCheck]:
    """Starts a check of an identity, with entitlements to be added, against separation-of-duties policies.

    Returns the id of the request; the answer (202) comes before the check is done.
    """
    return Request(OPERATION, "/sod-violations/check", body=body)
