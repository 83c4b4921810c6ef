from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkRemoveTaggedObject

OPERATION = Operation(
    api=API,
    id="deleteTagsToManyObject",
    method="POST",
    path="/tagged-objects/bulk-remove",
    tag="Tagged Objects",
    results={204: {}},
    bodies={"application/json": "BulkRemoveTaggedObject"},
    scopes=("idn:tag:manage",),
    user_levels=(
        "CERT_ADMIN",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    application=True,
    destroys=True,
    page="delete-tags-to-many-object",
)


def delete_tags_to_many_object(body: BulkRemoveTaggedObject | Mapping[str, Any]) -> Request[None]:
    """Removes tags from several objects and returns nothing."""
    return Request(OPERATION, "/tagged-objects/bulk-remove", body=body)
