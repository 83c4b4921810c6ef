from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetTaggedObjectType, TaggedObject

OPERATION = Operation(
    api=API,
    id="getTaggedObject",
    method="GET",
    path="/tagged-objects/{type}/{id}",
    tag="Tagged Objects",
    results={200: {"application/json": "TaggedObject"}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    page="get-tagged-object",
)


def get_tagged_object(type: GetTaggedObjectType | str, id: Id) -> Request[TaggedObject]:
    """Returns the tags of one object.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        id: ID of the tagged object; see `tagged_objects.list`.
    """
    return Request(OPERATION, _fill_path("/tagged-objects/{type}/{id}", **{"type": type, "id": id}))
