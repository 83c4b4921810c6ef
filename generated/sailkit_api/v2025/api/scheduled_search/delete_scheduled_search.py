from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteScheduledSearch",
    method="DELETE",
    path="/scheduled-searches/{id}",
    prefix="/v2025",
    tag="Scheduled Search",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:scheduled-search:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-scheduled-search",
)


def delete_scheduled_search(id: str) -> Request[None]:
    """Delete scheduled search.

    DELETE /scheduled-searches/{id}
    Scopes: sp:scheduled-search:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-scheduled-search
    """
    return Request(OPERATION, _path("/scheduled-searches/{id}", **{"id": id}))
