from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteIdentityAttribute",
    method="DELETE",
    path="/identity-attributes/{name}",
    tag="Identity Attributes",
    results={204: {}},
    scopes=("idn:identity-profile-attribute:manage",),
    page="delete-identity-attribute",
)


def delete_identity_attribute(name: str) -> Request[None]:
    """Delete identity attribute."""
    return Request(OPERATION, _path("/identity-attributes/{name}", **{"name": name}))
