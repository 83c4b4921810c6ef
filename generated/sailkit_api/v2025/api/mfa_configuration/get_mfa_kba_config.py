from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import KbaQuestion

OPERATION = Operation(
    id="getMFAKbaConfig",
    method="GET",
    path="/mfa/kba/config",
    prefix="/v2025",
    tag="MFA Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["KbaQuestion"]}},
    scopes=("idn:mfa-kba:read",),
    user_levels=("ORG_ADMIN", "USER"),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-mfa-kba-config",
)


def get_mfa_kba_config(*, all_languages: bool | None = None) -> PagedRequest[list[KbaQuestion], KbaQuestion]:
    """Get MFA KBA config.

    GET /mfa/kba/config
    Scopes: idn:mfa-kba:read.
    User levels: ORG_ADMIN, USER.

    Args:
        all_languages: True or false.

    https://developer.sailpoint.com/docs/api/v2025/get-mfa-kba-config
    """
    return PagedRequest(OPERATION, "/mfa/kba/config", query={"allLanguages": all_languages})
