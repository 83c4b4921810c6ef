from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteDraft",
    method="DELETE",
    path="/configuration-hub/drafts/{id}",
    prefix="/v2024",
    tag="Configuration Hub",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("sp:config-draft:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-draft",
)


def delete_draft(id: str) -> Request[None]:
    """Delete draft.

    DELETE /configuration-hub/drafts/{id}
    Scopes: sp:config-draft:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-draft
    """
    return Request(OPERATION, _path("/configuration-hub/drafts/{id}", **{"id": id}))
