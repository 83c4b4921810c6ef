from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteVerifiedFromAddress",
    method="DELETE",
    path="/verified-from-addresses/{id}",
    prefix="/v2024",
    tag="Notifications",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:notification-templates:delete",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-verified-from-address",
)


def delete_verified_from_address(id: str) -> Request[None]:
    """Delete verified from address.

    DELETE /verified-from-addresses/{id}
    Scopes: idn:notification-templates:delete.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-verified-from-address
    """
    return Request(OPERATION, _path("/verified-from-addresses/{id}", **{"id": id}))
