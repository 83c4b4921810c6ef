from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityAttributeNames

OPERATION = Operation(
    api=API,
    id="deleteIdentityAttributesInBulk",
    method="DELETE",
    path="/identity-attributes/bulk-delete",
    tag="Identity Attributes",
    results={204: {}},
    bodies={"application/json": "IdentityAttributeNames"},
    scopes=("idn:identity-profile-attribute:manage",),
    destroys=True,
    page="delete-identity-attributes-in-bulk",
)


def delete_identity_attributes_in_bulk(body: IdentityAttributeNames | Mapping[str, Any]) -> Request[None]:
    """Deletes identity attributes by their names.

    None may be mapped in an identity profile, nor be `system` or `standard`.
    """
    return Request(OPERATION, "/identity-attributes/bulk-delete", body=body)
