from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import GetTaggedObjectType

OPERATION = Operation(
    id="deleteTaggedObject",
    method="DELETE",
    path="/tagged-objects/{type}/{id}",
    prefix="/v2025",
    tag="Tagged Objects",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:tag:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-tagged-object",
)


def delete_tagged_object(type: GetTaggedObjectType | str, id: str) -> Request[None]:
    """Delete tagged object.

    DELETE /tagged-objects/{type}/{id}
    Scopes: idn:tag:manage.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-tagged-object
    """
    return Request(OPERATION, _path("/tagged-objects/{type}/{id}", **{"type": type, "id": id}))
