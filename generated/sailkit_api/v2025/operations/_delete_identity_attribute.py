from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteIdentityAttribute",
    method="DELETE",
    path="/identity-attributes/{name}",
    tag="Identity Attributes",
    results={204: {}},
    scopes=("idn:identity-profile-attribute:manage",),
    destroys=True,
    page="delete-identity-attribute",
)


def delete_identity_attribute(name: str) -> Request[None]:
    """Deletes an identity attribute by its technical name.

    It must be neither `system` nor `standard`.

    Args:
        name: Name of the identity attribute; see `identity_attributes.list`.
    """
    return Request(OPERATION, _fill_path("/identity-attributes/{name}", **{"name": name}))
