from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfileDetails

OPERATION = Operation(
    api=API,
    id="deleteAccessProfilesFromSourceAppByBulk",
    method="POST",
    path="/source-apps/{id}/access-profiles/bulk-remove",
    tag="Apps",
    results={200: {"application/json": ["AccessProfileDetails"]}},
    bodies={"application/json": None},
    scopes=("idn:app-roles:manage",),
    application=True,
    experimental=True,
    destroys=True,
    page="delete-access-profiles-from-source-app-by-bulk",
)


def delete_access_profiles_from_source_app_by_bulk(
    id: Id, body: list[str] | tuple[str, ...], *, limit: int | None = None
) -> Request[list[AccessProfileDetails]]:
    """Takes access profiles out of a source app, and returns those that remain.

    Args:
        id: ID of the source app; see `apps.list_all`.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
    """
    return Request(
        OPERATION,
        _fill_path("/source-apps/{id}/access-profiles/bulk-remove", **{"id": id}),
        query={"limit": limit},
        body=body,
    )
