from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SodPolicy

OPERATION = Operation(
    api=API,
    id="createSodPolicy",
    method="POST",
    path="/sod-policies",
    tag="SOD Policies",
    results={201: {"application/json": "SodPolicy"}},
    bodies={"application/json": "SodPolicy"},
    scopes=("idn:sod-policy:manage",),
    page="create-sod-policy",
)


def create_sod_policy(body: SodPolicy | Mapping[str, Any]) -> Request[SodPolicy]:
    """Creates a separation-of-duties policy.

    It is a search query (GENERAL) or two conflicting lists of up to 50 entitlements each
    (CONFLICTING_ACCESS_BASED).
    """
    return Request(OPERATION, "/sod-policies", body=body)
