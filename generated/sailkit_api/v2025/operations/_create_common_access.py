from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CommonAccessItemRequest, CommonAccessItemResponse

OPERATION = Operation(
    api=API,
    id="createCommonAccess",
    method="POST",
    path="/common-access",
    tag="IAI Common Access",
    results={202: {"application/json": "CommonAccessItemResponse"}},
    bodies={"application/json": "CommonAccessItemRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="create-common-access",
)


def create_common_access(body: CommonAccessItemRequest | Mapping[str, Any]) -> Request[CommonAccessItemResponse]:
    """Adds a role or an access profile to common access.

    Requires the right `iai:access-modeling:create`. The answer is 202.
    """
    return Request(OPERATION, "/common-access", body=body)
