from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import IconObjectType

OPERATION = Operation(
    api=API,
    id="deleteIcon",
    method="DELETE",
    path="/icons/{objectType}/{objectId}",
    tag="Icons",
    results={204: {}},
    scopes=("idn:icons:manage",),
    application=True,
    experimental=True,
    page="delete-icon",
)


def delete_icon(object_type: IconObjectType | str, object_id: str) -> Request[None]:
    """Delete icon.

    Args:
        object_type: One of application.
    """
    return Request(
        OPERATION, _path("/icons/{objectType}/{objectId}", **{"objectType": object_type, "objectId": object_id})
    )
