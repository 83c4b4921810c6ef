from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

from ..api import API

if TYPE_CHECKING:
    from ..models import KbaQuestion

OPERATION = Operation(
    api=API,
    id="getMFAKbaConfig",
    method="GET",
    path="/mfa/kba/config",
    tag="MFA Configuration",
    results={200: {"application/json": ["KbaQuestion"]}},
    scopes=("idn:mfa-kba:read",),
    user_levels=("ORG_ADMIN", "USER"),
    paging=Paging(style="single"),
    page="get-mfa-kba-config",
)


def get_mfa_kba_config(*, all_languages: bool | None = None) -> PagedRequest[list[KbaQuestion], KbaQuestion]:
    """Get MFA KBA config."""
    return PagedRequest(OPERATION, "/mfa/kba/config", query={"allLanguages": all_languages})
