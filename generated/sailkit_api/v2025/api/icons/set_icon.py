from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ApplicationType, SetIconRequest, SetIconResponse

OPERATION = Operation(
    id="setIcon",
    method="PUT",
    path="/icons/{objectType}/{objectId}",
    prefix="/v2025",
    tag="Icons",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SetIconResponse"}},
    bodies={"multipart/form-data": "SetIconRequest"},
    scopes=("idn:icons:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/set-icon",
)


def set_icon(object_type: ApplicationType | str, object_id: str, body: SetIconRequest) -> Request[SetIconResponse]:
    """Set icon.

    PUT /icons/{objectType}/{objectId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:icons:manage.

    Args:
        object_type: One of application.
        object_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/set-icon
    """
    return Request(
        OPERATION,
        _path("/icons/{objectType}/{objectId}", **{"objectType": object_type, "objectId": object_id}),
        body=body,
    )
