from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityAttribute2

OPERATION = Operation(
    id="getIdentityAttribute",
    method="GET",
    path="/identity-attributes/{name}",
    prefix="/v2024",
    tag="Identity Attributes",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "IdentityAttribute2"}},
    scopes=("idn:identity-profile-attribute:manage", "idn:identity-profile-attribute:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-identity-attribute",
)


def get_identity_attribute(name: str) -> Request[IdentityAttribute2]:
    """Get identity attribute.

    GET /identity-attributes/{name}
    Scopes: idn:identity-profile-attribute:manage, idn:identity-profile-attribute:read.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-identity-attribute
    """
    return Request(OPERATION, _path("/identity-attributes/{name}", **{"name": name}))
