from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import IdentityAttributeNames

OPERATION = Operation(
    id="deleteIdentityAttributesInBulk",
    method="DELETE",
    path="/identity-attributes/bulk-delete",
    prefix="/v2024",
    tag="Identity Attributes",
    package="sailkit_api.v2024.models",
    results={204: {}},
    bodies={"application/json": "IdentityAttributeNames"},
    scopes=("idn:identity-profile-attribute:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-identity-attributes-in-bulk",
)


def delete_identity_attributes_in_bulk(body: IdentityAttributeNames) -> Request[None]:
    """Delete identity attributes in bulk.

    DELETE /identity-attributes/bulk-delete
    Scopes: idn:identity-profile-attribute:manage.

    https://developer.sailpoint.com/docs/api/v2024/delete-identity-attributes-in-bulk
    """
    return Request(OPERATION, "/identity-attributes/bulk-delete", body=body)
