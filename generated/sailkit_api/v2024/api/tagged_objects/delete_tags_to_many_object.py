from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BulkRemoveTaggedObject

OPERATION = Operation(
    id="deleteTagsToManyObject",
    method="POST",
    path="/tagged-objects/bulk-remove",
    prefix="/v2024",
    tag="Tagged Objects",
    package="sailkit_api.v2024.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-tags-to-many-object",
)


def delete_tags_to_many_object(body: BulkRemoveTaggedObject) -> Request[None]:
    """Delete tags to many object.

    POST /tagged-objects/bulk-remove
    Scopes: idn:tag:manage.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2024/delete-tags-to-many-object
    """
    return Request(OPERATION, "/tagged-objects/bulk-remove", body=body)
