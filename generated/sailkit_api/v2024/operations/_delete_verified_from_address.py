from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteVerifiedFromAddress",
    method="DELETE",
    path="/verified-from-addresses/{id}",
    tag="Notifications",
    results={204: {}},
    scopes=("idn:notification-templates:delete",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-verified-from-address",
)


def delete_verified_from_address(id: Id) -> Request[None]:
    """Deletes an address that notifications can be sent from.

    Args:
        id: ID of the verified from address; see `notifications.list_verified_from_addresses`.
    """
    return Request(OPERATION, _fill_path("/verified-from-addresses/{id}", **{"id": id}))
