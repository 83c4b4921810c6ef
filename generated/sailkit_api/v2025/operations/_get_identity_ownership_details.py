from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityOwnershipAssociationDetails

OPERATION = Operation(
    api=API,
    id="getIdentityOwnershipDetails",
    method="GET",
    path="/identities/{identityId}/ownership",
    tag="Identities",
    results={200: {"application/json": "IdentityOwnershipAssociationDetails"}},
    scopes=("idn:identity:read",),
    page="get-identity-ownership-details",
)


def get_identity_ownership_details(identity_id: Id) -> Request[IdentityOwnershipAssociationDetails]:
    """Returns what an identity owns that stands in the way of its deletion, grouped by kind.

    It is not all that the identity owns: the search index knows more, under `owns`.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/identities/{identityId}/ownership", **{"identityId": identity_id}))
