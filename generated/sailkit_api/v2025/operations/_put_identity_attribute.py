from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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


def put_identity_attribute(name: str, body: IdentityAttribute | Mapping[str, Any]) -> Request[IdentityAttribute]:
    """Replaces an identity attribute and returns it.

    Only one that is neither `system`, `standard` nor `multi` can be made searchable.

    Args:
        name: Name of the identity attribute; see `identity_attributes.list`.
    """
    return Request(OPERATION, _fill_path("/identity-attributes/{name}", **{"name": name}), body=body)
