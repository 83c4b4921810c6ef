from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TaskResultSimplified

OPERATION = Operation(
    api=API,
    id="deleteIdentityProfiles",
    method="POST",
    path="/identity-profiles/bulk-delete",
    tag="Identity Profiles",
    results={202: {"application/json": "TaskResultSimplified"}},
    bodies={"application/json": None},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    destroys=True,
    page="delete-identity-profiles",
)


def delete_identity_profiles(body: list[str] | tuple[str, ...]) -> Request[TaskResultSimplified]:
    """Starts a task that deletes identity profiles, and returns it.

    Requires the right `idn:identity-profile:delete`.
    """
    return Request(OPERATION, "/identity-profiles/bulk-delete", body=body)
