from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityAttribute2

OPERATION = Operation(
    api=API,
    id="createIdentityAttribute",
    method="POST",
    path="/identity-attributes",
    tag="Identity Attributes",
    results={201: {"application/json": "IdentityAttribute2"}},
    bodies={"application/json": "IdentityAttribute2"},
    scopes=("idn:identity-profile-attribute:manage",),
    page="create-identity-attribute",
)


def create_identity_attribute(body: IdentityAttribute2) -> Request[IdentityAttribute2]:
    """Create identity attribute."""
    return Request(OPERATION, "/identity-attributes", body=body)
