from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import IdentityAttribute2

OPERATION = Operation(
    id="createIdentityAttribute",
    method="POST",
    path="/identity-attributes",
    prefix="/v2025",
    tag="Identity Attributes",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "IdentityAttribute2"}},
    bodies={"application/json": "IdentityAttribute2"},
    scopes=("idn:identity-profile-attribute:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-identity-attribute",
)


def create_identity_attribute(body: IdentityAttribute2) -> Request[IdentityAttribute2]:
    """Create identity attribute.

    POST /identity-attributes
    Scopes: idn:identity-profile-attribute:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-identity-attribute
    """
    return Request(OPERATION, "/identity-attributes", body=body)
