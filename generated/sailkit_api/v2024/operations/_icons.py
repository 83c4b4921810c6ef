from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        IconObjectType,
        SetIconRequest,
        SetIconResponse,
    )


_DELETE_ICON = Operation(
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


def delete_icon(
    object_type: IconObjectType | str,
    object_id: Id,
) -> Request[None]:
    """Deletes the icon of an object; so far only applications have icons.

    Requires administrator level.

    Args:
        object_type: One of application.
        object_id: ID of the object; see `sources.list`.
    """
    return Request(
        _DELETE_ICON,
        _fill_path("/icons/{objectType}/{objectId}", **{"objectType": object_type, "objectId": object_id}),
    )


_SET_ICON = Operation(
    api=API,
    id="setIcon",
    method="PUT",
    path="/icons/{objectType}/{objectId}",
    tag="Icons",
    results={200: {"application/json": "SetIconResponse"}},
    bodies={"multipart/form-data": "SetIconRequest"},
    scopes=("idn:icons:manage",),
    application=True,
    experimental=True,
    page="set-icon",
)


def set_icon(
    object_type: IconObjectType | str,
    object_id: Id,
    body: SetIconRequest | Mapping[str, Any] | Upload,
) -> Request[SetIconResponse]:
    """Sets the icon of an object from an image file; so far only applications have icons.

    Requires administrator level.

    Args:
        object_type: One of application.
        object_id: ID of the object; see `sources.list`.
    """
    return Request(
        _SET_ICON,
        _fill_path("/icons/{objectType}/{objectId}", **{"objectType": object_type, "objectId": object_id}),
        body=body,
    )
