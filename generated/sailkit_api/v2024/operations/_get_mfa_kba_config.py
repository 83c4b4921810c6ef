from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

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
    """Returns the security questions of the tenant and how often each has been answered.

    The text is in one language unless `allLanguages` is true.
    """
    return PagedRequest(OPERATION, "/mfa/kba/config", query={"allLanguages": all_languages})
