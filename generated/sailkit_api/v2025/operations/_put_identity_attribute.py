from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityAttribute

OPERATION = Operation(
    api=API,
    id="putIdentityAttribute",
    method="PUT",
    path="/identity-attributes/{name}",
    tag="Identity Attributes",
    results={200: {"application/json": "IdentityAttribute"}},
    bodies={"application/json": "IdentityAttribute"},
    scopes=("idn:identity-profile-attribute:manage",),
    page="put-identity-attribute",
)


def put_identity_attribute(name: str, body: IdentityAttribute) -> Request[IdentityAttribute]:
    """Replace identity attribute."""
    return Request(OPERATION, _path("/identity-attributes/{name}", **{"name": name}), body=body)
