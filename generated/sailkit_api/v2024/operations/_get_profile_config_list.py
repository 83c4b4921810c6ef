from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import AuthProfileSummary

OPERATION = Operation(
    api=API,
    id="getProfileConfigList",
    method="GET",
    path="/auth-profiles",
    tag="Auth Profile",
    results={200: {"application/json": ["AuthProfileSummary"]}},
    scopes=("sp:auth-profile:read",),
    paging=Paging(style="single"),
    page="get-profile-config-list",
)


def get_profile_config_list() -> PagedRequest[list[AuthProfileSummary], AuthProfileSummary]:
    """Returns the authentication profiles of the tenant, in short form."""
    return PagedRequest(OPERATION, "/auth-profiles")
