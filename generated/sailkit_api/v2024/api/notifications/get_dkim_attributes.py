from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import DkimAttributes

OPERATION = Operation(
    id="getDkimAttributes",
    method="GET",
    path="/verified-domains",
    prefix="/v2024",
    tag="Notifications",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["DkimAttributes"]}},
    scopes=("sp:notification-dkim-attributes:read",),
    experimental=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-dkim-attributes",
)


def get_dkim_attributes() -> PagedRequest[list[DkimAttributes], DkimAttributes]:
    """Get DKIM attributes.

    GET /verified-domains
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: sp:notification-dkim-attributes:read.

    https://developer.sailpoint.com/docs/api/v2024/get-dkim-attributes
    """
    return PagedRequest(OPERATION, "/verified-domains")
