from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Returns one identity attribute by its technical name.

    Args:
        name: Name of the identity attribute; see `identity_attributes.list`.
    """
    return Request(OPERATION, _fill_path("/identity-attributes/{name}", **{"name": name}))
