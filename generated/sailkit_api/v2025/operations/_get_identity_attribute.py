from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityAttribute

OPERATION = Operation(
    api=API,
    id="getIdentityAttribute",
    method="GET",
    path="/identity-attributes/{name}",
    tag="Identity Attributes",
    results={200: {"application/json": "IdentityAttribute"}},
    scopes=("idn:identity-profile-attribute:manage", "idn:identity-profile-attribute:read"),
    application=True,
    page="get-identity-attribute",
)


def get_identity_attribute(name: str) -> Request[IdentityAttribute]:
    """Get identity attribute."""
    return Request(OPERATION, _path("/identity-attributes/{name}", **{"name": name}))
