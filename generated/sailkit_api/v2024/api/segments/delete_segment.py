from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteSegment",
    method="DELETE",
    path="/segments/{id}",
    prefix="/v2024",
    tag="Segments",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-segment",
)


def delete_segment(id: str) -> Request[None]:
    """Delete segment.

    DELETE /segments/{id}
    Scopes: idn:segment:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-segment
    """
    return Request(OPERATION, _path("/segments/{id}", **{"id": id}))
