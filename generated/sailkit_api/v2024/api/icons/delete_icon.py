from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ApplicationType

OPERATION = Operation(
    id="deleteIcon",
    method="DELETE",
    path="/icons/{objectType}/{objectId}",
    prefix="/v2024",
    tag="Icons",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:icons:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-icon",
)


def delete_icon(object_type: ApplicationType | str, object_id: str) -> Request[None]:
    """Delete icon.

    DELETE /icons/{objectType}/{objectId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:icons:manage.

    Args:
        object_type: One of application.
        object_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-icon
    """
    return Request(
        OPERATION, _path("/icons/{objectType}/{objectId}", **{"objectType": object_type, "objectId": object_id})
    )
