from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteIdentityAttribute",
    method="DELETE",
    path="/identity-attributes/{name}",
    prefix="/v2025",
    tag="Identity Attributes",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:identity-profile-attribute:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-identity-attribute",
)


def delete_identity_attribute(name: str) -> Request[None]:
    """Delete identity attribute.

    DELETE /identity-attributes/{name}
    Scopes: idn:identity-profile-attribute:manage.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-identity-attribute
    """
    return Request(OPERATION, _path("/identity-attributes/{name}", **{"name": name}))
