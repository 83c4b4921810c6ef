from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteAccessProfile",
    method="DELETE",
    path="/access-profiles/{id}",
    tag="Access Profiles",
    results={204: {}},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    destroys=True,
    page="delete-access-profile",
)


def delete_access_profile(id: Id) -> Request[None]:
    """Deletes an access profile that nothing uses.

    As long as an application, lifecycle state or role contains it, the answer is status 400.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
    """
    return Request(OPERATION, _fill_path("/access-profiles/{id}", **{"id": id}))
