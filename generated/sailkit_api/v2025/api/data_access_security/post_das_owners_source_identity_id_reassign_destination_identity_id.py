from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="postDasOwnersSourceIdentityIdReassignDestinationIdentityId",
    method="POST",
    path="/das/owners/{sourceIdentityId}/reassign/{destinationIdentityId}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": None}},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/post-das-owners-source-identity-id-reassign-destination-identity-id",
)


def post_das_owners_source_identity_id_reassign_destination_identity_id(
    source_identity_id: str, destination_identity_id: str
) -> Request[int]:
    """Post DAS owners source identity ID reassign destination identity ID.

    POST /das/owners/{sourceIdentityId}/reassign/{destinationIdentityId}
    Scopes: das:owners:manage.
    User levels: ORG_ADMIN.

    Args:
        source_identity_id: Uuid.
        destination_identity_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/post-das-owners-source-identity-id-reassign-destination-identity-id
    """
    return Request(
        OPERATION,
        _path(
            "/das/owners/{sourceIdentityId}/reassign/{destinationIdentityId}",
            **{"sourceIdentityId": source_identity_id, "destinationIdentityId": destination_identity_id},
        ),
    )
