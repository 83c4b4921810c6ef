from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AuthProfile

OPERATION = Operation(
    api=API,
    id="getProfileConfig",
    method="GET",
    path="/auth-profiles/{id}",
    tag="Auth Profile",
    results={200: {"application/json": "AuthProfile"}},
    scopes=("sp:auth-profile:read",),
    page="get-profile-config",
)


def get_profile_config(id: Id) -> Request[AuthProfile]:
    """Returns one authentication profile with its settings.

    Args:
        id: ID of the auth profile; see `auth_profiles.list`.
    """
    return Request(OPERATION, _fill_path("/auth-profiles/{id}", **{"id": id}))
