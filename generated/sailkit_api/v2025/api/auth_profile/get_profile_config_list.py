from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import AuthProfileSummary

OPERATION = Operation(
    id="getProfileConfigList",
    method="GET",
    path="/auth-profiles",
    prefix="/v2025",
    tag="Auth Profile",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AuthProfileSummary"]}},
    scopes=("sp:auth-profile:read",),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-profile-config-list",
)


def get_profile_config_list() -> PagedRequest[list[AuthProfileSummary], AuthProfileSummary]:
    """Get profile config list.

    GET /auth-profiles
    Scopes: sp:auth-profile:read.

    https://developer.sailpoint.com/docs/api/v2025/get-profile-config-list
    """
    return PagedRequest(OPERATION, "/auth-profiles")
