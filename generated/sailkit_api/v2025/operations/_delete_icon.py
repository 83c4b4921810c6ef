from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-icon",
)


def delete_icon(object_type: IconObjectType | str, object_id: Id) -> Request[None]:
    """Deletes the icon of an object; so far only applications have icons.

    Requires administrator level.

    Args:
        object_type: One of application.
        object_id: ID of the object; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/icons/{objectType}/{objectId}", **{"objectType": object_type, "objectId": object_id})
    )
