from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TaskResultSimplified

OPERATION = Operation(
    id="deleteIdentityProfiles",
    method="POST",
    path="/identity-profiles/bulk-delete",
    prefix="/v2024",
    tag="Identity Profiles",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "TaskResultSimplified"}},
    bodies={"application/json": None},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-identity-profiles",
)


def delete_identity_profiles(body: list[str]) -> Request[TaskResultSimplified]:
    """Delete identity profiles.

    POST /identity-profiles/bulk-delete
    Scopes: idn:identity-profile:manage.
    User levels: API, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/delete-identity-profiles
    """
    return Request(OPERATION, "/identity-profiles/bulk-delete", body=body)
