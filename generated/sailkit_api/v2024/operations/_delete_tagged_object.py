from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetTaggedObjectType

OPERATION = Operation(
    api=API,
    id="deleteTaggedObject",
    method="DELETE",
    path="/tagged-objects/{type}/{id}",
    tag="Tagged Objects",
    results={204: {}},
    scopes=("idn:tag:manage",),
    application=True,
    destroys=True,
    page="delete-tagged-object",
)


def delete_tagged_object(type: GetTaggedObjectType | str, id: Id) -> Request[None]:
    """Removes all tags from an object and returns nothing.

    The object itself stays.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        id: ID of the tagged object; see `tagged_objects.list`.
    """
    return Request(OPERATION, _fill_path("/tagged-objects/{type}/{id}", **{"type": type, "id": id}))
