from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkAddTaggedObject, BulkTaggedObjectResponse

OPERATION = Operation(
    api=API,
    id="setTagsToManyObjects",
    method="POST",
    path="/tagged-objects/bulk-add",
    tag="Tagged Objects",
    results={200: {"application/json": ["BulkTaggedObjectResponse"]}},
    bodies={"application/json": "BulkAddTaggedObject"},
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
    page="set-tags-to-many-objects",
)


def set_tags_to_many_objects(body: BulkAddTaggedObject | Mapping[str, Any]) -> Request[list[BulkTaggedObjectResponse]]:
    """Adds tags to several objects.

    A tag that an object has already gives status 400, unless `operation` is MERGE.
    """
    return Request(OPERATION, "/tagged-objects/bulk-add", body=body)
