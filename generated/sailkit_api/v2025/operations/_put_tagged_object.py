from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetTaggedObjectType, TaggedObject

OPERATION = Operation(
    api=API,
    id="putTaggedObject",
    method="PUT",
    path="/tagged-objects/{type}/{id}",
    tag="Tagged Objects",
    results={200: {"application/json": "TaggedObject"}},
    bodies={"application/json": "TaggedObject"},
    scopes=("idn:tag:manage",),
    application=True,
    page="put-tagged-object",
)


def put_tagged_object(
    type: GetTaggedObjectType | str, id: Id, body: TaggedObject | Mapping[str, Any]
) -> Request[TaggedObject]:
    """Replaces the tags of an object with those in the body.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        id: ID of the tagged object; see `tagged_objects.list`.
    """
    return Request(OPERATION, _fill_path("/tagged-objects/{type}/{id}", **{"type": type, "id": id}), body=body)
