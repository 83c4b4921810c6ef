from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CommonAccessItemRequest, CommonAccessItemResponse

OPERATION = Operation(
    id="createCommonAccess",
    method="POST",
    path="/common-access",
    prefix="/v2025",
    tag="IAI Common Access",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "CommonAccessItemResponse"}},
    bodies={"application/json": "CommonAccessItemRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-common-access",
)


def create_common_access(body: CommonAccessItemRequest) -> Request[CommonAccessItemResponse]:
    """Create common access.

    POST /common-access
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-common-access
    """
    return Request(OPERATION, "/common-access", body=body)
