from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_identity_attribute(body: IdentityAttribute | Mapping[str, Any]) -> Request[IdentityAttribute]:
    """Creates an identity attribute and returns it.

    Identity profiles decide how it gets its value.
    """
    return Request(OPERATION, "/identity-attributes", body=body)
