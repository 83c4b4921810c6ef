from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityAttribute2

OPERATION = Operation(
    id="putIdentityAttribute",
    method="PUT",
    path="/identity-attributes/{name}",
    prefix="/v2024",
    tag="Identity Attributes",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "IdentityAttribute2"}},
    bodies={"application/json": "IdentityAttribute2"},
    scopes=("idn:identity-profile-attribute:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/put-identity-attribute",
)


def put_identity_attribute(name: str, body: IdentityAttribute2) -> Request[IdentityAttribute2]:
    """Replace identity attribute.

    PUT /identity-attributes/{name}
    Scopes: idn:identity-profile-attribute:manage.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2024/put-identity-attribute
    """
    return Request(OPERATION, _path("/identity-attributes/{name}", **{"name": name}), body=body)
