from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="postDasOwnersSourceIdentityIdReassignDestinationIdentityId",
    method="POST",
    path="/das/owners/{sourceIdentityId}/reassign/{destinationIdentityId}",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="post-das-owners-source-identity-id-reassign-destination-identity-id",
)


def post_das_owners_source_identity_id_reassign_destination_identity_id(
    source_identity_id: Id, destination_identity_id: Id
) -> Request[int]:
    """Post DAS owners source identity ID reassign destination identity ID.

    Args:
        source_identity_id: ID of the source identity; see `data_access_security.list_application_owners`.
        destination_identity_id: ID of the destination identity; see `data_access_security.list_application_owners`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/das/owners/{sourceIdentityId}/reassign/{destinationIdentityId}",
            **{"sourceIdentityId": source_identity_id, "destinationIdentityId": destination_identity_id},
        ),
    )
