from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityAttribute

OPERATION = Operation(
    api=API,
    id="createIdentityAttribute",
    method="POST",
    path="/identity-attributes",
    tag="Identity Attributes",
    results={201: {"application/json": "IdentityAttribute"}},
    bodies={"application/json": "IdentityAttribute"},
    scopes=("idn:identity-profile-attribute:manage",),
    page="create-identity-attribute",
)


def create_identity_attribute(body: IdentityAttribute) -> Request[IdentityAttribute]:
    """Create identity attribute."""
    return Request(OPERATION, "/identity-attributes", body=body)
