from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import GetTaggedObjectType, TaggedObject

OPERATION = Operation(
    id="getTaggedObject",
    method="GET",
    path="/tagged-objects/{type}/{id}",
    prefix="/v2025",
    tag="Tagged Objects",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TaggedObject"}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-tagged-object",
)


def get_tagged_object(type: GetTaggedObjectType | str, id: str) -> Request[TaggedObject]:
    """Get tagged object.

    GET /tagged-objects/{type}/{id}
    Scopes: idn:tag:manage, idn:tag:read.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-tagged-object
    """
    return Request(OPERATION, _path("/tagged-objects/{type}/{id}", **{"type": type, "id": id}))
