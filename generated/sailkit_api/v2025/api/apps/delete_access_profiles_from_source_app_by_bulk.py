from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessProfileDetails

OPERATION = Operation(
    id="deleteAccessProfilesFromSourceAppByBulk",
    method="POST",
    path="/source-apps/{id}/access-profiles/bulk-remove",
    prefix="/v2025",
    tag="Apps",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AccessProfileDetails"]}},
    bodies={"application/json": None},
    scopes=("idn:app-roles:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-access-profiles-from-source-app-by-bulk",
)


def delete_access_profiles_from_source_app_by_bulk(
    id: str, body: list[str], *, limit: int | None = None
) -> Request[list[AccessProfileDetails]]:
    """Delete access profiles from source app by bulk.

    POST /source-apps/{id}/access-profiles/bulk-remove
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage.

    Args:
        id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.

    https://developer.sailpoint.com/docs/api/v2025/delete-access-profiles-from-source-app-by-bulk
    """
    return Request(
        OPERATION,
        _path("/source-apps/{id}/access-profiles/bulk-remove", **{"id": id}),
        query={"limit": limit},
        body=body,
    )
